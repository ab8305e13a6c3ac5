/** What is promised to the person; the numbers are those of SECURITY.md and of the tests. */
import { h } from "../element.js";
import { heading, paragraph } from "../parts.js";

/** Those that are not of the person's side (load, restores, dependencies) stand in SECURITY.md alone. */
const PROMISES = [
  ..."P01 P02 P03 P04 P05 P06 P07 P08 P09 P10 P11".split(" "),
  ..."P13 P14 P15 P17 P18 P21 P22 P27 P28".split(" "),
];

/** @type {import("../view.js").Page} */
export const promises = (_state, { say }) => [
  heading(say("promises-heading")),
  paragraph(say("promises-lead"), "lead"),
  h(
    "ul",
    { class: "pictures" },
    PROMISES.map((id) =>
      h("li", { "data-promise": id }, h("span", { class: "promise" }, say(`promises-${id}`)), h("span", { class: "note", dir: "ltr" }, id)),
    ),
  ),
];
