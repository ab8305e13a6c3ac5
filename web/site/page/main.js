/** The rim: joins the state, the page that shows it, and the world outside. */
import { Api } from "./api.js";
import { Asker } from "./asker.js";
import { newCaseId } from "./caseid.js";
import { hasRoom } from "./crew.js";
import { Engine } from "./engine.js";
import { fetchHelplines, NO_HELPLINES } from "./helplines.js";
import { BEGINNING, itemsOf, reduce, stepOf } from "./journey.js";
import { copy, save, written } from "./keep.js";
import { choose, countryOf } from "./languages.js";
import { watchLeaving } from "./leave.js";
import { receivedByLoaders, savesData } from "./load.js";
import { NOT_LOADED } from "./parts.js";
import { receivedByPage, requestsOf } from "./requests.js";
import { fetchSample } from "./sample.js";
import { fetchSite, PLAIN_SITE } from "./site.js";
import { submissionsFor } from "./submission.js";
import { show, showFrame } from "./view.js";
import { fetchWords } from "./words.js";
import { Solver } from "./work.js";
import { createSealedWorker } from "./worker-policy.js";

/** @typedef {import("./journey.js").Event} JourneyEvent */
/** @typedef {import("./journey.js").Step} Step */

const $main = /** @type {HTMLElement} */ (document.querySelector("main"));
const PRACTICE_ID = "PRACTICE"; // is no case ID, so no server would take it

const [site, helplines] = await Promise.all([
  fetchSite().catch(() => PLAIN_SITE),
  fetchHelplines().catch(() => NO_HELPLINES),
]);

/** @param {string} locale @returns {Promise<import("./view.js").Context>} */
const contextIn = async (locale) => ({
  ...(await fetchWords(locale, { name: site.name })),
  site,
  helplines,
  address: new URL(".", document.baseURI).href,
});

const machine = /** @type {Navigator & {deviceMemory?: number}} */ (navigator);
const classes = document.documentElement.classList;
/** @template {string} T @param {T} name as floor.js found out */
const lacks = (name) => (classes.contains(name) ? name : null);

let state = {
  ...BEGINNING,
  locale: choose(navigator.languages),
  country: countryOf(navigator.languages),
  online: navigator.onLine,
  device: {
    inApp: classes.contains("in-app"),
    small: machine.deviceMemory !== undefined && machine.deviceMemory < 1,
    roomy: hasRoom(machine),
    lacks: lacks("insecure") ?? lacks("no-wasm"),
  },
};
let context = await contextIn(state.locale);
let gone = false;
/** @type {import("./api.js").Sent[]} */
const sent = [];

/** @param {import("./journey.js").State} before @param {JourneyEvent} event */
const followHistory = (before, event) => {
  if (event.type === "popped") {
    // Back where the page stays, at the receipt: history goes there too, or more of them would lose the case ID.
    if (event.at !== state.at) history.go(state.at - event.at);
  } else if (state.at > before.at) history.pushState({ at: state.at }, "");
  else if (state.at < before.at) history.go(state.at - before.at);
};

/** @param {JourneyEvent} event */
const dispatch = (event) => {
  if (gone) return;
  const before = state;
  state = reduce(before, event);
  if (state === before) return;
  followHistory(before, event);
  show($main, state, context);
  engine.follow(state);
  asker.follow(state);
  if (stepOf(state) === "proof" && stepOf(before) !== "proof") seeProof();
};

const engine = new Engine(dispatch, site.variants);
const api = new Api(
  () => site.api_origin,
  (request) => void sent.push(request),
);
const solver = new Solver(() => createSealedWorker(engine.workScript));
const asker = new Asker(dispatch, api, solver);

const seeProof = () => {
  const requests = requestsOf([...receivedByPage(), ...receivedByLoaders()], sent);
  dispatch({ type: "proof-seen", build: engine.build, requests });
};

const prepare = () => {
  const caseId = state.practice ? PRACTICE_ID : (state.caseId ?? newCaseId());
  const submissions = submissionsFor(caseId, itemsOf(state), () => crypto.randomUUID());
  dispatch({ type: "prepared", caseId, submissions });
};

/** @param {Promise<boolean>} copied */
const told = (copied) =>
  void copied.then((done) => dispatch({ type: "told", what: done ? "copied" : "not-copied" }));

/** @param {string} locale */
const speak = async (locale) => {
  context = await contextIn(locale);
  showFrame(context);
  dispatch({ type: "locale-chosen", locale });
  history.back(); // to the page it was chosen for
};

/**
 * What a press has to fetch may not come: whoever is still on that page is told.
 * @param {Step} step @param {Promise<void>} fetched
 */
const orTold = (step, fetched) =>
  void fetched.catch(() => {
    if (stepOf(state) === step) dispatch({ type: "told", what: NOT_LOADED });
  });

/** What a press does, by the element's `data-action`. @type {Record<string, (data: DOMStringMap) => void>} */
const ACTIONS = {
  go: (data) => dispatch({ type: "went", to: /** @type {Step} */ (data["to"]) }),
  back: () => history.back(),
  "answer-age": (data) =>
    dispatch({ type: "age-answered", answer: /** @type {"under" | "adult" | "unsure"} */ (data["answer"]) }),
  "answer-who": (data) =>
    dispatch({ type: "who-answered", answer: /** @type {"me" | "child" | "work" | "other"} */ (data["answer"]) }),
  practise: () => dispatch({ type: "practice-began" }),
  "take-sample": () =>
    orTold("choose", fetchSample().then((file) => dispatch({ type: "files-chosen", files: [file] }))),
  remove: (data) => dispatch({ type: "picture-removed", number: Number(data["number"]) }),
  "choose-others": () => {
    for (const { number } of state.pictures) dispatch({ type: "picture-removed", number });
  },
  again: (data) => dispatch({ type: "picture-again", number: Number(data["number"]) }),
  make: () => dispatch({ type: "making-began" }),
  cancel: () => dispatch({ type: "making-cancelled" }),
  "start-runtime": () => void engine.start(),
  prepare,
  change: () => dispatch({ type: "change-wanted" }),
  send: () => dispatch({ type: "send-began" }),
  "stop-sending": () => dispatch({ type: "send-stopped" }),
  copy: () => told(copy(written(state.caseId ?? ""))),
  "copy-address": () => told(copy(context.address)),
  "copy-follow": () => told(copy(written(state.visit.followCode ?? ""))),
  save: () => {
    save(context.say("receipt-file", { id: written(state.caseId ?? "") }));
    dispatch({ type: "told", what: "saved" });
  },
  print: () => window.print(),
  "open-case": () => dispatch({ type: "case-opened" }),
  extend: () => dispatch({ type: "case-extended" }),
  "ask-status": () => dispatch({ type: "status-asked" }),
  "choose-withdrawal": (data) =>
    dispatch({ type: "withdrawal-chosen", itemIds: data["itemId"] === undefined ? null : [data["itemId"]] }),
  withdraw: () => dispatch({ type: "withdrawal-confirmed" }),
  "make-follow": () => dispatch({ type: "follow-asked" }),
  probe: () => {
    dispatch({ type: "probe-asked" });
    void engine.probe();
  },
  test: () => {
    dispatch({ type: "test-asked" });
    void engine.test();
  },
  "choose-locale": (data) => orTold("language", speak(data["locale"] ?? "")),
  clear: () => dispatch({ type: "cleared" }),
};

document.addEventListener("click", ({ target }) => {
  const $element = target instanceof Element ? target.closest("button[data-action]") : null;
  if (!($element instanceof HTMLElement) || $element.getAttribute("aria-disabled") === "true") return;
  const name = $element.dataset["action"] ?? "";
  if (Object.hasOwn(ACTIONS, name)) ACTIONS[name]?.($element.dataset);
});

document.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLSelectElement && target.dataset["action"] === "choose-country") {
    dispatch({ type: "country-chosen", country: target.value });
  }
  if (!(target instanceof HTMLInputElement) || target.dataset["action"] !== "choose-files") return;
  dispatch({ type: "files-chosen", files: [...(target.files ?? [])] });
  target.value = ""; // the same file can be chosen again, and the element keeps none
});

document.addEventListener("keydown", (event) => {
  // A code has no lines: Enter looks it up, as in a field of one row.
  if (event.key !== "Enter" || event.isComposing || !(event.target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  event.target.form?.requestSubmit();
});

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const $form = /** @type {HTMLFormElement} */ (event.target);
  dispatch({ type: "code-entered", typed: String(new FormData($form).get("code") ?? "") });
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
    state = { ...state, ...BEGINNING };
    sent.length = 0;
    engine.leave();
    solver.stop();
    $main.replaceChildren();
  },
  () => site.leave_url,
);

performance.setResourceTimingBufferSize(1000);
history.replaceState({ at: 0 }, "");
showFrame(context);
show($main, state, context);
if (!savesData() && state.device.lacks === null) void engine.start();
