/** 18 or older in the picture: another service does this, and platforms must act too. */
import { h } from "../element.js";
import { heading, outside, paragraph } from "../parts.js";

/** @type {import("../view.js").Page} */
export const adult = (_state, { say }) => [
  heading(say("adult-heading")),
  paragraph(say("adult-why")),
  h("p", { class: "onward" }, outside(say("adult-stopncii"), "https://stopncii.org/")),
  paragraph(say("adult-other")),
];
