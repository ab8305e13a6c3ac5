/** Received. The case ID is the only key: shown large, and kept by the person alone. */
import { groupsOf } from "../caseid.js";
import { h } from "../element.js";
import { qr } from "../qr.js";
import { care, heading, paragraph, primary, secondary, step } from "../parts.js";

/** @type {import("../view.js").Page} */
export const receipt = (state, { say }) => {
  const caseId = state.caseId ?? "";
  if (state.practice) {
    return [
      heading(say("practice-end-heading")),
      paragraph(say("practice-end-lead"), "lead"),
      h("section", { class: "receipt" }, h("h2", {}, say("receipt-id")), h("p", { class: "case-id", dir: "ltr", "aria-hidden": "true" }, "•••• •••• ••••")),
      paragraph(say("receipt-keep")),
      primary(say("practice-end-go"), "clear"),
    ];
  }
  return [
    heading(say("receipt-heading")),
    paragraph(say("receipt-lead", { count: state.sentItems }), "lead"),
    h(
      "section",
      { class: "receipt keep", "aria-label": say("receipt-id") },
      h("h2", {}, say("receipt-keep-id")),
      h(
        "p",
        { class: "case-id", lang: "en", dir: "ltr", translate: "no", "data-case-id": caseId },
        groupsOf(caseId).flatMap((group) => [h("span", {}, group), " "]),
      ),
      h(
        "div",
        { class: "row", "data-key": "keep" },
        secondary(say("receipt-copy"), "copy"),
        secondary(say("receipt-save"), "save"),
        secondary(say("receipt-print"), "print"),
      ),
      h("p", { role: "status", class: "note", "data-key": "told" }, state.done ? say(`receipt-told-${state.done}`) : ""),
      qr(caseId, say("receipt-qr")),
      paragraph(say("receipt-keep"), "note"),
    ),
    state.unsent.length > 0 ? care(say("receipt-partly"), paragraph(say("receipt-partly-do"))) : null,
    care(say("receipt-lost"), paragraph(say("receipt-lost-why"))),
    primary(say("receipt-next"), "go", step("next")),
  ];
};
