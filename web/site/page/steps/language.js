/** Every language by its own name. */
import { h } from "../element.js";
import { directionOf, LOCALES, NAMES } from "../languages.js";
import { heading, notLoaded, paragraph } from "../parts.js";

/** @type {import("../view.js").Page} */
export const language = (state, { say }) => [
  heading(say("language-heading")),
  notLoaded(state.done, say),
  h(
    "div",
    { class: "choices languages", role: "group", "aria-label": say("language-heading") },
    LOCALES.map((locale) =>
      h(
        "button",
        {
          type: "button",
          class: "choice",
          lang: locale,
          dir: directionOf(locale),
          "data-action": "choose-locale",
          "data-locale": locale,
          "aria-pressed": locale === state.locale ? "true" : "false",
        },
        h("strong", {}, NAMES[locale]),
      ),
    ),
  ),
  paragraph(say("language-note"), "note"),
];
