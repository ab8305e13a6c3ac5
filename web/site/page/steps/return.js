/** Come back with a case ID or a follow code: typed or pasted, a slip is caught here. */
import { h } from "../element.js";
import { heading, paragraph, unanswered } from "../parts.js";

/** @type {import("../view.js").Page} */
export const comeBack = ({ visit }, { say }) => [
  heading(say("return-heading")),
  paragraph(say("return-lead")),
  h("div", { "data-key": "trouble", id: "code-trouble" }, visit.error ? unanswered(say, visit.error) : null),
  h(
    "form",
    { "data-action": "enter-code", novalidate: true, autocomplete: "off", "data-key": "form" },
    h("label", { for: "code" }, say("return-label")),
    h("p", { class: "note", id: "code-note" }, say("return-note")),
    // Two rows: a code that has to be compared is seen whole, on the narrowest phone too.
    h("textarea", {
      id: "code",
      name: "code",
      rows: "2",
      lang: "en", // so that capitals of a Turkish i stay Latin
      dir: "ltr",
      class: "code",
      inputmode: "text",
      enterkeyhint: "go",
      autocomplete: "off",
      autocapitalize: "characters",
      spellcheck: "false",
      "aria-describedby": visit.error ? "code-trouble code-note" : "code-note",
      "aria-invalid": visit.error ? "true" : "false",
    }),
    h("p", { role: "status" }, visit.asking ? say("return-asking") : ""),
    h("button", { type: "submit", class: "primary" }, say("return-go")),
  ),
  paragraph(say("return-lost"), "note"),
];
