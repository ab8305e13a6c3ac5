/** Safety first: how to leave, whose device, how to open it outside another app. */
import { h } from "../element.js";
import { bullets, care, heading, paragraph, primary, secondary, step } from "../parts.js";

/** @type {import("../view.js").Page} */
export const before = (_state, { say }) => [
  heading(say("before-heading")),
  h(
    "section",
    {},
    h("h2", {}, say("before-leave")),
    paragraph(say("before-leave-how")),
    paragraph(say("before-leave-keys"), "keys"),
    paragraph(say("before-leave-history")),
  ),
  h("section", {}, h("h2", {}, say("before-device")), bullets([say("before-device-yours"), say("before-device-holds"), say("before-device-app")])),
  care(say("before-threat"), paragraph(say("before-threat-blame")), paragraph(say("before-threat-do")), secondary(say("footer-helplines"), "go", step("helplines"))),
  primary(say("continue"), "go", step("age")),
];
