/**
 * Shows a state: a function of (state, words), page by page.
 *
 * @typedef {import("./journey.js").State} State
 * @typedef {import("./journey.js").Step} Step
 * @typedef {import("./words.js").Words} Words
 * @typedef {import("./element.js").Child} Child
 * The operator's words, the helplines, and where the start page is.
 * @typedef {{site: import("./site.js").Site, helplines: import("./helplines.js").Helplines, address: string}} Place
 * @typedef {Words & Place} Context
 * @typedef {(state: State, context: Context) => Child[]} Page
 */
import { h } from "./element.js";
import { canGoBack, stepOf } from "./journey.js";
import { morphChildren } from "./morph.js";
import { step as to } from "./parts.js";
import { adult } from "./steps/adult.js";
import { age } from "./steps/age.js";
import { before } from "./steps/before.js";
import { check } from "./steps/check.js";
import { child } from "./steps/child.js";
import { choose } from "./steps/choose.js";
import { follow } from "./steps/follow.js";
import { counselors, parents } from "./steps/guides.js";
import { helplines } from "./steps/helplines.js";
import { language } from "./steps/language.js";
import { making } from "./steps/making.js";
import { next } from "./steps/next.js";
import { numbers } from "./steps/numbers.js";
import { other } from "./steps/other.js";
import { accessibility, privacy, terms } from "./steps/plain.js";
import { platforms } from "./steps/platforms.js";
import { practice } from "./steps/practice.js";
import { promises } from "./steps/promises.js";
import { proof } from "./steps/proof.js";
import { receipt } from "./steps/receipt.js";
import { comeBack } from "./steps/return.js";
import { start } from "./steps/start.js";
import { status } from "./steps/status.js";
import { who } from "./steps/who.js";
import { withdraw } from "./steps/withdraw.js";

/** @type {Record<Step, Page>} */
export const PAGES = {
  start,
  before,
  age,
  adult,
  who,
  child,
  other,
  choose,
  making,
  check,
  receipt,
  next,
  platforms,
  numbers,
  return: comeBack,
  status,
  withdraw,
  follow,
  practice,
  proof,
  promises,
  helplines,
  counselors,
  parents,
  privacy,
  terms,
  accessibility,
  language,
};

/** The same help in the same place on every page. @type {readonly Step[]} */
const FOOTER = ["helplines", "proof", "platforms", "privacy", "terms", "accessibility", "language"];

/** @param {State} state @param {Context} context @returns {Node[]} */
const contents = (state, context) => [
  h(
    "div",
    { class: "page", "data-key": stepOf(state) },
    state.practice && h("p", { class: "practice", "data-practice": true }, context.say("practice-banner")),
    canGoBack(state) &&
      h(
        "p",
        { class: "back" },
        h("button", { type: "button", class: "quiet", "data-action": "back" }, context.say("back")),
      ),
    PAGES[stepOf(state)](state, context),
  ),
];

/** @param {Context} context @returns {Node[]} */
const footer = ({ say }) => [
  h(
    "nav",
    { "aria-label": say("footer") },
    FOOTER.map((step) => h("button", { type: "button", class: "quiet", "data-action": "go", ...to(step) }, say(`footer-${step}`))),
  ),
];

/** What stands around the page: the way out, the name, the footer.
 * @param {Context} context */
export const showFrame = (context) => {
  const $leave = /** @type {HTMLAnchorElement} */ (document.querySelector("[data-action=leave]"));
  const $language = /** @type {HTMLElement} */ (document.querySelector(".tongue"));
  const $name = /** @type {HTMLElement} */ (document.querySelector("[data-name]"));
  const $footer = /** @type {HTMLElement} */ (document.querySelector("footer"));
  document.documentElement.lang = context.locale;
  document.documentElement.dir = context.direction;
  document.title = context.say("title");
  $leave.textContent = context.say("leave");
  $leave.href = context.site.leave_url;
  $language.ariaLabel = context.say("footer-language");
  $language.hidden = false;
  $name.textContent = context.site.name;
  morphChildren($footer, footer(context));
};

/**
 * @param {HTMLElement} $main
 * @param {State} state
 * @param {Context} context
 */
export const show = ($main, state, context) => {
  const step = stepOf(state);
  const isNew = $main.dataset["step"] !== step;
  const isFirst = $main.dataset["step"] === undefined;
  const hadFocus = $main.contains(document.activeElement);
  $main.dataset["step"] = step;
  morphChildren($main, contents(state, context));
  // A screen reader reads a new page from its heading; the first page it reads by itself.
  if (isNew && !isFirst) {
    $main.querySelector("h1")?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  } else if (hadFocus && !$main.contains(document.activeElement)) {
    // What was pressed is gone: who goes by keyboard or ear keeps the place.
    $main.querySelector("h1")?.focus({ preventScroll: true });
  }
};
