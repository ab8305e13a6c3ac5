/** Taking back, explained before it is done. */
import { bullets, heading, primary, secondary, unanswered } from "../parts.js";
import { h } from "../element.js";
import { standing } from "../visit.js";

/** @type {import("../view.js").Page} */
export const withdraw = ({ visit }, { say }) => {
  const count = visit.chosen === null ? standing(visit).length : visit.chosen.length;
  return [
    heading(say("withdraw-heading", { count })),
    bullets([say("withdraw-list"), say("withdraw-erased"), say("withdraw-after"), say("withdraw-again")]),
    h("div", { "data-key": "trouble" }, visit.error ? unanswered(say, visit.error) : null),
    h("p", { role: "status", "data-key": "asking" }, visit.asking ? say("return-asking") : ""),
    primary(say("withdraw-go"), "withdraw"),
    secondary(say("withdraw-keep"), "back"),
  ];
};
