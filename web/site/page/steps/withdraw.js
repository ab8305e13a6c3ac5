/** Taking back, explained before it is done. */
import { bullets, heading, paragraph, primary, secondary, unanswered } from "../parts.js";
import { h } from "../element.js";
import { standing } from "../visit.js";
import { nameOf } from "./status.js";

/** @type {import("../view.js").Page} */
export const withdraw = ({ visit }, { say }) => {
  const count = visit.chosen === null ? standing(visit).length : visit.chosen.length;
  const [only] = visit.chosen ?? [];
  return [
    heading(say("withdraw-heading", { count })),
    only !== undefined && paragraph(nameOf(visit, only, say), "lead"),
    bullets([say("withdraw-list"), say("withdraw-erased"), say("withdraw-after"), say("withdraw-again")]),
    h("div", { "data-key": "trouble" }, visit.error ? unanswered(say, visit.error) : null),
    h("p", { role: "status", "data-key": "asking" }, visit.asking ? say("return-asking") : ""),
    primary(say("withdraw-go"), "withdraw"),
    secondary(say("withdraw-keep"), "back"),
  ];
};
