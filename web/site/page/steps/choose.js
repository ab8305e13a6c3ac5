/** Choose pictures with the device's own picker. No previews, no file names. */
import { h } from "../element.js";
import { bullets, care, heading, notLoaded, paragraph, primary, quiet } from "../parts.js";

/** Which copies are found depends on how many forms of a picture are made.
 * @param {import("../view.js").Context} context */
const copies = ({ say, site }) => {
  if (site.variants === "plain") return [say("choose-advice-versions")];
  const missed = `${say("copies-missed")} ${say("copies-add")}`;
  // Copies between bars, which the first sentence promises, are found by the wide set alone.
  return site.variants === "wide" ? [say("copies-found"), say("copies-screenshot"), missed] : [missed];
};

/** @param {import("../journey.js").State} state @param {import("../words.js").Words} words */
const picker = ({ pictures, practice }, { say }) => {
  const isFirst = pictures.length === 0;
  if (practice) return isFirst && primary(say("practice-take-sample"), "take-sample", { "data-key": "sample" });
  return h(
    "label",
    { class: isFirst ? "picker primary" : "picker secondary", "data-key": "picker" },
    h("input", { type: "file", multiple: true, accept: "image/*,video/*", "data-action": "choose-files" }),
    h("span", {}, say(isFirst ? "choose-pick" : "choose-pick-more")),
  );
};

/** @type {import("../view.js").Page} */
export const choose = (state, context) => {
  const { say } = context;
  const count = state.pictures.length;
  return [
    heading(say("choose-heading")),
    state.unsure ? paragraph(say("choose-unsure")) : null,
    paragraph(say("choose-stays"), "lead"),
    h("p", { role: "status", "data-key": "count" }, count === 0 ? "" : say("choose-count", { count })),
    h(
      "ul",
      { class: "pictures", "data-key": "pictures", hidden: count === 0 },
      state.pictures.map(({ number }) =>
        h(
          "li",
          { "data-key": number },
          h("span", { class: "name" }, say("picture", { number })),
          !state.attempted && quiet(say("choose-remove", { number }), "remove", { "data-number": String(number) }),
        ),
      ),
    ),
    state.attempted ? paragraph(say("choose-locked"), "note") : picker(state, context),
    notLoaded(state.done, say),
    count === 0 ? null : primary(say("choose-go", { count }), "make"),
    h(
      "section",
      { "data-key": "advice" },
      h("h2", {}, say("choose-advice")),
      bullets([
        ...copies(context),
        say("choose-advice-original"),
        say("choose-advice-video"),
        say("choose-advice-not-again"),
      ]),
    ),
    care(say("choose-only-real"), paragraph(say("choose-only-real-why"))),
  ];
};
