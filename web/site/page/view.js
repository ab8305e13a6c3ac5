/**
 * Shows a state: a function of (state, words), page by page.
 *
 * @typedef {import("./journey.js").State} State
 * @typedef {import("./journey.js").Step} Step
 * @typedef {import("./words.js").Words} Words
 * @typedef {import("./element.js").Child} Child
 * @typedef {(state: State, words: Words) => Child[]} Page
 */
import { h } from "./element.js";
import { canGoBack, stepOf } from "./journey.js";
import { morphChildren } from "./morph.js";
import { adult } from "./steps/adult.js";
import { age } from "./steps/age.js";
import { before } from "./steps/before.js";
import { check } from "./steps/check.js";
import { choose } from "./steps/choose.js";
import { making } from "./steps/making.js";
import { next } from "./steps/next.js";
import { receipt } from "./steps/receipt.js";
import { start } from "./steps/start.js";

/** @type {Record<Step, Page>} */
export const PAGES = { start, before, age, adult, choose, making, check, receipt, next };

/** @param {State} state @param {Words} words @returns {Node[]} */
const contents = (state, words) => {
  const $body = h(
    "div",
    { class: "page", "data-key": stepOf(state) },
    canGoBack(state) && h("p", { class: "back" }, h("button", { type: "button", class: "quiet", "data-action": "back" }, words.say("back"))),
    PAGES[stepOf(state)](state, words),
  );
  return [$body];
};

/**
 * @param {HTMLElement} $main
 * @param {State} state
 * @param {Words} words
 */
export const show = ($main, state, words) => {
  const step = stepOf(state);
  const isNew = $main.dataset["step"] !== step;
  const isFirst = $main.dataset["step"] === undefined;
  $main.dataset["step"] = step;
  morphChildren($main, contents(state, words));
  // A screen reader reads a new page from its heading; the first page it reads by itself.
  if (isNew && !isFirst) {
    $main.querySelector("h1")?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
};
