/** The picture shows somebody else: do not keep it, do not pass it on, tell who can act. */
import { care, bullets, heading, outside, paragraph, secondary, step } from "../parts.js";

/** @type {import("../view.js").Page} */
export const other = (_state, { say }) => [
  heading(say("other-heading")),
  paragraph(say("other-lead"), "lead"),
  bullets([say("other-keep"), say("other-tell-them"), say("other-app"), say("other-adult")]),
  care(say("other-law"), paragraph(say("other-law-why"))),
  paragraph(say("other-hotline")),
  bullets([outside(say("helplines-inhope"), "https://www.inhope.org/")]),
  secondary(say("footer-helplines"), "go", step("helplines")),
];
