/** People to talk to, by country; emergency first, the directories of every country always. */
import { h } from "../element.js";
import { ROLES } from "../helplines.js";
import { bullets, heading, outside, paragraph } from "../parts.js";

/** @param {string} locale @returns {(code: string) => string} */
const countryNames = (locale) => {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return (code) => names.of(code) ?? code;
};

/** @param {string} number @returns {string} */
const dialled = (number) => number.replace(/[^\d+]/g, "");

/** @param {string} scheme @param {string} number */
const call = (scheme, number) => h("a", { href: `${scheme}:${dialled(number)}`, dir: "ltr" }, number);

/** Any of these, joined as the language joins them. @param {readonly string[]} numbers @param {string} locale */
const anyOf = (numbers, locale) =>
  new Intl.ListFormat(locale, { type: "disjunction" })
    .formatToParts(numbers)
    .map(({ type, value }) => (type === "element" ? call("tel", value) : value));

/** @param {import("../helplines.js").Line} line @param {import("../view.js").Context} words */
const lineRow = (line, { say }) =>
  h(
    "li",
    {},
    h("strong", {}, line.name),
    line.phone && [" ", say("helplines-call"), " ", call("tel", line.phone)],
    line.text && [" ", say("helplines-text"), " ", call("sms", line.text), line.word ? ` “${line.word}”` : ""],
    line.whatsapp && [" WhatsApp ", h("span", { dir: "ltr" }, line.whatsapp)],
    line.url && [" ", outside(line.url.replace(/^https:\/\/(www\.)?/, "").replace(/\/$/, ""), line.url)],
    line.hours &&
      (line.hours === "24/7"
        ? h("span", { class: "note" }, say("helplines-always"))
        : h("span", { class: "note", dir: "ltr" }, line.hours)),
  );

/** @param {import("../helplines.js").Country | undefined} country @param {import("../view.js").Context} words */
const countryPart = (country, words) => {
  const { say, locale } = words;
  if (country === undefined) return null;
  return [
    country.emergency.length > 0 &&
      h(
        "p",
        { class: "emergency" },
        `${say("helplines-emergency")} `,
        anyOf(country.emergency, locale),
      ),
    ROLES.map((role) => {
      const lines = country.lines.filter((line) => line.role === role);
      return (
        lines.length > 0 &&
        h(
          "section",
          { "data-key": role },
          h("h2", {}, say(`helplines-${role}`)),
          h("ul", { class: "lines" }, lines.map((line) => lineRow(line, words))),
        )
      );
    }),
  ].flat();
};

/** Where to find one, wherever somebody is. @param {string} title @param {import("../words.js").Say} say */
export const directories = (title, say) =>
  h(
    "section",
    { class: "directories" },
    h("h2", {}, title),
    bullets([
      outside(say("helplines-child-directory"), "https://childhelplineinternational.org/"),
      outside(say("helplines-inhope"), "https://www.inhope.org/"),
      outside(say("helplines-find"), "https://findahelpline.com/"),
    ]),
  );

/** @type {import("../view.js").Page} */
export const helplines = (state, words) => {
  const { say, locale, helplines: known } = words;
  const nameOf = countryNames(locale);
  const order = new Intl.Collator(locale);
  const countries = [...known.countries].sort((a, b) => order.compare(nameOf(a.code), nameOf(b.code)));
  return [
    heading(say("helplines-heading")),
    paragraph(say("start-kind"), "lead"),
    paragraph(say("helplines-now")),
    h("label", { for: "country" }, say("helplines-country")),
    h(
      "select",
      { id: "country", "data-action": "choose-country" },
      h("option", { value: "" }, say("helplines-country-none")),
      countries.map(({ code }) => h("option", { value: code, selected: code === state.country }, nameOf(code))),
    ),
    h(
      "div",
      { "data-key": `country-${state.country}`, "data-country": state.country },
      countryPart(
        known.countries.find(({ code }) => code === state.country),
        words,
      ),
    ),
    directories(say("helplines-everywhere"), say),
    paragraph(say("helplines-checked"), "note"),
  ];
};
