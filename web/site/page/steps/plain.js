/** Plain pages: privacy, terms, accessibility. */
import { h } from "../element.js";
import { heading, outside, paragraph, section } from "../parts.js";

/** @param {import("../view.js").Context} words */
const operator = ({ say, site }) =>
  h(
    "section",
    {},
    h("h2", {}, say("plain-operator")),
    paragraph(site.operator.name ? say("plain-operator-is", { operator: site.operator.name }) : say("plain-operator-unset")),
    site.operator.url ? h("p", {}, outside(site.operator.url, site.operator.url)) : null,
  );

/** @type {import("../view.js").Page} */
export const privacy = (_state, words) => {
  const { say } = words;
  return [
    heading(say("privacy-heading")),
    paragraph(say("privacy-lead"), "lead"),
    section(say, "privacy-kept", 4),
    section(say, "privacy-not-kept", 4),
    section(say, "privacy-long", 4),
    section(say, "privacy-who", 4),
    section(say, "privacy-rights", 4),
    section(say, "privacy-limits", 3),
    operator(words),
    h("p", {}, outside(say("privacy-software"), "vendor/notices.txt")),
  ];
};

/** @type {import("../view.js").Page} */
export const terms = (_state, words) => {
  const { say } = words;
  return [
    heading(say("terms-heading")),
    section(say, "terms-for", 3),
    section(say, "terms-please", 3),
    section(say, "terms-no", 3),
    operator(words),
  ];
};

/** @type {import("../view.js").Page} */
export const accessibility = (_state, words) => {
  const { say } = words;
  return [
    heading(say("accessibility-heading")),
    paragraph(say("accessibility-lead"), "lead"),
    section(say, "accessibility-works", 5),
    section(say, "accessibility-browsers", 2),
    section(say, "accessibility-limits", 2),
    operator(words),
  ];
};
