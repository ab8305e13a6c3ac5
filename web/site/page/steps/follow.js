/** A follow code lets a person you trust see the status, and change nothing. */
import { groupsOf } from "../caseid.js";
import { h } from "../element.js";
import { bullets, heading, paragraph, primary, secondary, unanswered } from "../parts.js";

/** @type {import("../view.js").Page} */
export const follow = ({ visit, done }, { say }) => [
  heading(say("follow-heading")),
  paragraph(say("follow-lead"), "lead"),
  bullets([say("follow-sees"), say("follow-cannot"), say("follow-replaced")]),
  h("div", { "data-key": "trouble" }, visit.error ? unanswered(say, visit.error) : null),
  h("p", { role: "status", "data-key": "asking" }, visit.asking ? say("return-asking") : ""),
  visit.followCode &&
    h(
      "section",
      { class: "receipt", "data-key": "code", "aria-label": say("follow-code") },
      h("h2", {}, say("follow-code")),
      h(
        "p",
        { class: "case-id", lang: "en", dir: "ltr", translate: "no", "data-follow-code": visit.followCode },
        groupsOf(visit.followCode).flatMap((group) => [h("span", {}, group), " "]),
      ),
    ),
  visit.followCode ? secondary(say("receipt-copy"), "copy-follow", { "data-key": "copy" }) : null,
  h("p", { role: "status", class: "note", "data-key": "told" }, done ? say(`receipt-told-${done}`) : ""),
  visit.followCode ? secondary(say("follow-new"), "make-follow", { "data-key": "new" }) : primary(say("follow-go"), "make-follow"),
];
