/** Guides for grown-ups who help: to read here, and to print on A4 or Letter. */
import { h } from "../element.js";
import { care, heading, paragraph, secondary, section, step } from "../parts.js";
import { qr } from "../qr.js";
import { directories } from "./helplines.js";

/** @type {import("../view.js").Page} */
export const counselors = (_state, { say, address }) => [
  heading(say("counselors-heading")),
  paragraph(say("counselors-lead"), "lead"),
  care(say("counselors-never"), paragraph(say("counselors-never-what")), paragraph(say("counselors-never-who"))),
  h("div", { class: "row" }, secondary(say("guide-print"), "print"), secondary(say("practice-heading"), "go", step("practice"))),
  section(say, "counselors-first", 3),
  section(say, "counselors-duty", 3),
  section(say, "counselors-tool", 4),
  h(
    "section",
    { class: "hand-over" },
    h("h2", {}, say("counselors-hand-over")),
    paragraph(say("counselors-hand-over-what")),
    qr(address, say("counselors-hand-over-qr")),
    h("p", { class: "note", dir: "ltr" }, address),
  ),
  section(say, "counselors-code", 3),
  section(say, "counselors-school", 3),
  section(say, "counselors-school-not", 4),
  section(say, "counselors-after", 3),
  directories(say("helplines-heading"), say),
];

/** @type {import("../view.js").Page} */
export const parents = (_state, { say, address }) => [
  heading(say("parents-heading")),
  paragraph(say("parents-lead"), "lead"),
  h("p", { class: "note on-paper", dir: "ltr" }, address),
  section(say, "parents-first", 4),
  section(say, "parents-do", 4),
  section(say, "parents-not", 3),
  care(say("parents-threat"), paragraph(say("parents-threat-blame"))),
  directories(say("helplines-heading"), say),
  secondary(say("guide-print"), "print"),
];
