/** A parent with their child: on the device that holds the picture, together. */
import { bullets, heading, paragraph, primary, secondary, step } from "../parts.js";

/** @type {import("../view.js").Page} */
export const child = (_state, { say }) => [
  heading(say("child-heading")),
  paragraph(say("child-lead"), "lead"),
  bullets([say("child-device"), say("child-hands"), say("child-calm"), say("child-code")]),
  primary(say("continue"), "go", step("choose")),
  secondary(say("child-more"), "go", step("parents")),
];
