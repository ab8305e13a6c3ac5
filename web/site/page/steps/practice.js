/** Try everything with a sample picture; nothing can be sent. */
import { bullets, heading, paragraph, primary } from "../parts.js";

/** @type {import("../view.js").Page} */
export const practice = (_state, { say }) => [
  heading(say("practice-heading")),
  paragraph(say("practice-lead"), "lead"),
  bullets([say("practice-sample"), say("practice-real"), say("practice-never")]),
  primary(say("practice-go"), "practise"),
];
