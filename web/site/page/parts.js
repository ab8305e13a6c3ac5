/**
 * The few shapes that pages are made of.
 *
 * @typedef {import("./words.js").Say} Say
 * @typedef {import("./element.js").Child} Child
 */
import { canTryAgain } from "./api.js";
import { h } from "./element.js";

/** @param {string} words */
export const heading = (words) => h("h1", { tabindex: -1 }, words);

/** @param {string} words @param {string} [className] */
export const paragraph = (words, className) => h("p", { class: className }, words);

/** The one thing to do next. @param {string} words @param {string} action @param {Record<string, string>} [data] */
export const primary = (words, action, data = {}) =>
  h("button", { type: "button", class: "primary", "data-action": action, ...data }, words);

/** @param {string} words @param {string} action @param {Record<string, string>} [data] */
export const secondary = (words, action, data = {}) =>
  h("button", { type: "button", class: "secondary", "data-action": action, ...data }, words);

/** @param {string} words @param {string} action @param {Record<string, string>} [data] */
export const quiet = (words, action, data = {}) =>
  h("button", { type: "button", class: "quiet", "data-action": action, ...data }, words);

/** @param {string} to @returns {Record<string, string>} */
export const step = (to) => ({ "data-to": to });

/** Opens beside this page, which holds everything in memory. @param {string} words @param {string} href */
export const outside = (words, href) =>
  h("a", { href, target: "_blank", rel: "noopener noreferrer" }, words);

/** @param {readonly Child[]} rows */
export const bullets = (rows) =>
  h("ul", { class: "bullets" }, rows.map((row) => row && h("li", {}, row)));

/** A heading and its points, by numbered keys. @param {Say} say @param {string} key @param {number} count */
export const section = (say, key, count) =>
  h(
    "section",
    {},
    h("h2", {}, say(key)),
    bullets(Array.from({ length: count }, (_, index) => say(`${key}-${index + 1}`))),
  );

/** Something to take care of. @param {string} title @param {...Child} children */
export const care = (title, ...children) =>
  h("section", { class: "care" }, h("h2", {}, title), ...children);

/** Something good to know. @param {string} title @param {...Child} children */
export const hint = (title, ...children) =>
  h("section", { class: "hint" }, h("h2", {}, title), ...children);

/** An error, read out when it appears.
 * @param {Say} say @param {string} code @param {string} advice @param {...Child} children */
const alert = (say, code, advice, ...children) =>
  h(
    "div",
    { class: "trouble", role: "alert", "data-key": `trouble-${code}`, "data-code": code },
    h("h2", {}, say(`error-${code}`)),
    h("p", {}, advice),
    ...children,
  );

/** What happened, that nothing is lost, what to do. @param {Say} say @param {string} code @param {...Child} children */
export const trouble = (say, code, ...children) => alert(say, code, say(`error-${code}-advice`), ...children);

/** The same of a question about a case: unlike a submission, nothing of it waits on this page.
 * @param {Say} say @param {string} code */
export const unanswered = (say, code) =>
  alert(say, code, say(canTryAgain(code) ? "visit-advice" : `error-${code}-advice`));

/** What was just done, where it was to fetch something that did not come. */
export const NOT_LOADED = "not-loaded";

/** @param {string | null} done @param {Say} say */
export const notLoaded = (done, say) => done === NOT_LOADED && trouble(say, "runtime_unreachable");

/** Another road, by a law of the United States: for who is there, or may be.
 * @param {string} country "" where it is not known @param {Say} say */
export const byLaw = (country, say) => (country === "US" || country === "") && paragraph(say("next-online-us"));

/** @param {string} locale @param {number} bytes @returns {string} "812 bytes", "4.1 MB" */
export const sizeIn = (locale, bytes) => {
  const units = /** @type {const} */ (["byte", "kilobyte", "megabyte", "gigabyte"]);
  const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1000)), units.length - 1);
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: units[power] ?? "byte",
    // Arabic shortens a megabyte to letters with points, which few know and which end a sentence.
    unitDisplay: power === 0 || locale === "ar" ? "long" : "short",
    maximumFractionDigits: value < 10 && power > 0 ? 1 : 0,
  }).format(value);
};
