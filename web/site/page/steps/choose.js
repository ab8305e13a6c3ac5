/** Choose pictures with the device's own picker. No previews, no file names. */
import { h } from "../element.js";
import { bullets, care, heading, paragraph, primary, quiet, secondary } from "../parts.js";

/** @type {import("../view.js").Page} */
export const choose = (state, { say }) => {
  const count = state.pictures.length;
  return [
    heading(say("choose-heading")),
    state.unsure ? paragraph(say("choose-unsure")) : null,
    paragraph(say("choose-stays"), "lead"),
    h("p", { role: "status", "data-key": "count" }, count === 0 ? "" : say("choose-count", { count })),
    h(
      "ul",
      { class: "pictures", "data-key": "pictures", hidden: count === 0 },
      state.pictures.map((picture) =>
        h(
          "li",
          { "data-key": picture.number },
          h("span", { class: "name" }, say("picture", { number: picture.number })),
          quiet(say("choose-remove", { number: picture.number }), "remove", {
            "data-number": String(picture.number),
          }),
        ),
      ),
    ),
    state.practice
      ? (count === 0 ? primary : secondary)(say("practice-take-sample"), "take-sample", { "data-key": "sample" })
      : h(
      "label",
      { class: count === 0 ? "picker primary" : "picker secondary", "data-key": "picker" },
      h("input", { type: "file", multiple: true, accept: "image/*,video/*", "data-action": "choose-files" }),
      h("span", {}, say(count === 0 ? "choose-pick" : "choose-pick-more")),
    ),
    count === 0 ? null : primary(say("choose-go", { count }), "make"),
    h(
      "section",
      { "data-key": "advice" },
      h("h2", {}, say("choose-advice")),
      bullets([say("choose-advice-versions"), say("choose-advice-original"), say("choose-advice-not-again")]),
    ),
    care(say("choose-only-real"), paragraph(say("choose-only-real-why"))),
  ];
};
