/** What happens now, what to do besides, and how to leave nothing behind. */
import { h } from "../element.js";
import { bullets, byLaw, care, heading, paragraph, primary, secondary, step } from "../parts.js";
import { platformList } from "./platforms.js";

/** @type {import("../view.js").Page} */
export const next = (state, words) => {
  const { say } = words;
  return [
  heading(say("next-heading")),
  h(
    "ol",
    { class: "steps" },
    h("li", {}, say("next-list")),
    h("li", {}, say("next-look")),
    h("li", {}, say("next-decide")),
  ),
  h("section", {}, h("h2", {}, say("platforms-heading")), h("div", { "data-key": "list" }, platformList(state, words))),
  care(say("next-again"), paragraph(say("next-again-why"))),
  h("section", {}, h("h2", {}, say("next-online")), paragraph(say("next-online-do")), byLaw(state.country, say)),
  h(
    "section",
    {},
    h("h2", {}, say("next-clear")),
    paragraph(say("next-clear-what")),
    bullets([say("next-clear-history"), say("next-clear-saved"), say("next-clear-copied")]),
  ),
  paragraph(say("next-return"), "note"),
  primary(say("next-clear-go"), "clear"),
  secondary(say("next-case"), "open-case"),
  secondary(say("footer-helplines"), "go", step("helplines")),
  ];
};
