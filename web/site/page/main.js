/** The rim: joins the state, the page that shows it, and the world outside. */
import { newCaseId } from "./caseid.js";
import { Engine } from "./engine.js";
import { BEGINNING, itemsOf, reduce } from "./journey.js";
import { copy, save, written } from "./keep.js";
import { watchLeaving } from "./leave.js";
import { Sender } from "./sender.js";
import { fetchSite, PLAIN_SITE } from "./site.js";
import { submissionsFor } from "./submission.js";
import { show } from "./view.js";
import { choose, fetchWords } from "./words.js";

/** @typedef {import("./journey.js").Event} JourneyEvent */

const $main = /** @type {HTMLElement} */ (document.querySelector("main"));
const $leave = /** @type {HTMLAnchorElement} */ (document.querySelector("[data-action=leave]"));

const site = await fetchSite().catch(() => PLAIN_SITE);
const words = await fetchWords(choose(navigator.languages), { name: site.name });

let state = { ...BEGINNING, online: navigator.onLine };
let gone = false;

/** @param {JourneyEvent} event */
const dispatch = (event) => {
  if (gone) return;
  const before = state;
  state = reduce(before, event);
  if (state === before) return;
  if (event.type === "cleared") history.replaceState({ at: 0 }, "");
  else if (event.type !== "popped" && state.at !== before.at) history.pushState({ at: state.at }, "");
  show($main, state, words);
  engine.follow(state);
  sender.follow(state);
};

const engine = new Engine(dispatch);
const sender = new Sender(dispatch, () => site.api_origin);

const prepare = () => {
  const caseId = state.caseId ?? newCaseId();
  const submissions = submissionsFor(caseId, itemsOf(state), () => crypto.randomUUID());
  dispatch({ type: "prepared", caseId, submissions });
};

/** What a press does, by the element's `data-action`. @type {Record<string, ($element: HTMLElement) => void>} */
const ACTIONS = {
  go: ({ dataset }) =>
    dispatch({ type: "went", to: /** @type {import("./journey.js").Step} */ (dataset["to"]) }),
  back: () => history.back(),
  change: () => history.go(-2), // from the check over the making to the choice
  "answer-age": ({ dataset }) =>
    dispatch({
      type: "age-answered",
      answer: /** @type {"under" | "adult" | "unsure"} */ (dataset["answer"]),
    }),
  remove: ({ dataset }) => dispatch({ type: "picture-removed", number: Number(dataset["number"]) }),
  again: ({ dataset }) => dispatch({ type: "picture-again", number: Number(dataset["number"]) }),
  make: () => dispatch({ type: "making-began" }),
  cancel: () => {
    dispatch({ type: "making-cancelled" });
    history.back();
  },
  "start-runtime": () => void engine.start(),
  prepare,
  send: () => dispatch({ type: "send-began" }),
  copy: () =>
    void copy(state.caseId ?? "").then((done) =>
      dispatch({ type: "told", what: done ? "copied" : "not-copied" }),
    ),
  save: () => {
    save(words.say("receipt-file", { id: written(state.caseId ?? "") }));
    dispatch({ type: "told", what: "saved" });
  },
  print: () => window.print(),
  clear: () => dispatch({ type: "cleared" }),
};

document.addEventListener("click", ({ target }) => {
  const $element = target instanceof Element ? target.closest("[data-action]") : null;
  if (!($element instanceof HTMLElement) || $element.getAttribute("aria-disabled") === "true") return;
  const name = $element.dataset["action"] ?? "";
  if (Object.hasOwn(ACTIONS, name)) ACTIONS[name]?.($element);
});

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.dataset["action"] !== "choose-files") return;
  dispatch({ type: "files-chosen", files: [...(target.files ?? [])] });
  target.value = ""; // the same file can be chosen again, and the element keeps none
});

window.addEventListener("popstate", (event) => dispatch({ type: "popped", at: Number(event.state?.at ?? 0) }));
window.addEventListener("online", () => {
  dispatch({ type: "network", online: true });
  if (state.sending.phase === "kept") dispatch({ type: "send-began" });
});
window.addEventListener("offline", () => dispatch({ type: "network", online: false }));

watchLeaving(
  () => {
    gone = true;
    state = BEGINNING;
    engine.leave();
    $main.replaceChildren();
  },
  () => site.leave_url,
);

document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
$leave.textContent = words.say("leave");
$leave.href = site.leave_url;
/** @type {HTMLElement} */ (document.querySelector("[data-name]")).textContent = site.name;
history.replaceState({ at: 0 }, "");
show($main, state, words);

const { connection } = /** @type {{connection?: {saveData?: boolean}}} */ (/** @type {unknown} */ (navigator));
if (connection?.saveData !== true) void engine.start();
