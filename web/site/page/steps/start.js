/** What this does, what it cannot do, how long it takes. */
import { h } from "../element.js";
import { bullets, heading, paragraph, primary, quiet, step } from "../parts.js";

/** @type {import("../view.js").Page} */
export const start = (_state, { say }) => [
  heading(say("start-heading")),
  paragraph(say("start-lead"), "lead"),
  h(
    "ol",
    { class: "how" },
    h("li", { class: "how-device" }, say("start-how-device")),
    h("li", { class: "how-fingerprint" }, say("start-how-fingerprint")),
    h("li", { class: "how-platforms" }, say("start-how-platforms")),
  ),
  paragraph(say("start-free")),
  paragraph(say("start-kind"), "kind"),
  primary(say("start-go"), "go", step("before")),
  h("section", {}, h("h2", {}, say("start-limits")), bullets([say("start-limit-private"), say("start-limit-sites"), say("start-limit-edited")])),
  h(
    "nav",
    { class: "ways", "aria-label": say("start-ways") },
    quiet(say("start-return"), "go", step("return")),
    quiet(say("start-practice"), "go", step("practice")),
    quiet(say("start-parents"), "go", step("parents")),
    quiet(say("start-counselors"), "go", step("counselors")),
  ),
];
