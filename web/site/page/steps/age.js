/** Was the person under 18 when the picture was taken? */
import { h } from "../element.js";
import { heading, paragraph } from "../parts.js";

/** @type {import("../view.js").Page} */
export const age = (_state, { say }) => [
  heading(say("age-heading")),
  paragraph(say("age-why")),
  h(
    "div",
    { class: "choices", role: "group", "aria-label": say("age-heading") },
    ["under", "adult", "unsure"].map((answer) =>
      h(
        "button",
        { type: "button", class: "choice", "data-action": "answer-age", "data-answer": answer },
        h("strong", {}, say(`age-${answer}`)),
        h("span", {}, say(`age-${answer}-note`)),
      ),
    ),
  ),
];
