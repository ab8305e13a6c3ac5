/** What happens now, what to do besides, and how to leave nothing behind. */
import { h } from "../element.js";
import { bullets, care, heading, paragraph, primary } from "../parts.js";

/** @type {import("../view.js").Page} */
export const next = (_state, { say }) => [
  heading(say("next-heading")),
  h(
    "ol",
    { class: "steps" },
    h("li", {}, say("next-list")),
    h("li", {}, say("next-look")),
    h("li", {}, say("next-decide")),
  ),
  care(say("next-again"), paragraph(say("next-again-why"))),
  h("section", {}, h("h2", {}, say("next-online")), paragraph(say("next-online-do"))),
  h(
    "section",
    {},
    h("h2", {}, say("next-clear")),
    paragraph(say("next-clear-what")),
    bullets([say("next-clear-history"), say("next-clear-saved"), say("next-clear-copied")]),
  ),
  primary(say("next-clear-go"), "clear"),
];
