/** Who takes part, from the server, now. */
import { h } from "../element.js";
import { heading, outside, paragraph, quiet, step } from "../parts.js";

/** @param {import("../journey.js").State} state @param {import("../words.js").Words} words */
export const platformList = ({ platforms }, { say }) => {
  if (platforms === null || platforms === "wanted") return paragraph(say("return-asking"), "note");
  if (platforms === "unknown") return paragraph(say("platforms-unknown"), "note");
  if (platforms.length === 0) return paragraph(say("platforms-none"));
  return h(
    "ul",
    { class: "bullets", "data-platforms": true },
    platforms.map(({ name, link, scans }) =>
      h("li", {}, link === null ? name : outside(name, link), scans && h("p", { class: "note", lang: "en" }, scans)),
    ),
  );
};

/** @type {import("../view.js").Page} */
export const platforms = (state, words) => [
  heading(words.say("platforms-heading")),
  Array.isArray(state.platforms) && state.platforms.length > 0 && paragraph(words.say("platforms-lead")),
  h("div", { "data-key": "list" }, platformList(state, words)),
  paragraph(words.say("platforms-others")),
  h("p", {}, quiet(words.say("platforms-numbers"), "go", step("numbers"))),
];
