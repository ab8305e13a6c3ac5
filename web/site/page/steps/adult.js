/** 18 or older in the picture: another service does this, and platforms must act too. */
import { h } from "../element.js";
import { byLaw, heading, outside, paragraph, secondary, step } from "../parts.js";

/** @type {import("../view.js").Page} */
export const adult = ({ country }, { say }) => [
  heading(say("adult-heading")),
  paragraph(say("adult-why")),
  h("p", { class: "onward" }, outside(say("adult-stopncii"), "https://stopncii.org/")),
  paragraph(say("adult-other")),
  byLaw(country, say),
  secondary(say("footer-helplines"), "go", step("helplines")),
];
