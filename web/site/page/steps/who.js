/** Who is in the picture? Each answer has its own way. */
import { h } from "../element.js";
import { heading } from "../parts.js";

/** @type {import("../view.js").Page} */
export const who = (_state, { say }) => [
  heading(say("who-heading")),
  h(
    "div",
    { class: "choices", role: "group", "aria-label": say("who-heading") },
    ["me", "child", "work", "other"].map((answer) =>
      h(
        "button",
        { type: "button", class: "choice", "data-action": "answer-who", "data-answer": answer },
        h("strong", {}, say(`who-${answer}`)),
        h("span", {}, say(`who-${answer}-note`)),
      ),
    ),
  ),
];
