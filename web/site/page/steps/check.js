/** Exactly what will be sent: the very text, and nothing is sent before the person says so. */
import { h } from "../element.js";
import { bytesOf } from "../submission.js";
import { bullets, heading, paragraph, primary, secondary, sizeIn, trouble } from "../parts.js";

/** @type {import("../view.js").Page} */
export const check = (state, { say, locale }) => {
  const { sending, unsent } = state;
  const bytes = unsent.reduce((sum, { body }) => sum + bytesOf(body), 0);
  const count = unsent.reduce((sum, { items }) => sum + items, 0);
  const pictureBytes = state.pictures.reduce((sum, { file }) => sum + file.size, 0);
  const busy = sending.phase === "sending";
  return [
    heading(say("check-heading")),
    paragraph(say(state.practice ? "practice-check" : "check-nothing-yet"), "lead"),
    bullets([say("check-sent-fingerprints", { count }), say("check-sent-case"), say("check-not-sent")]),
    h(
      "dl",
      { class: "sizes" },
      h("div", {}, h("dt", {}, say("check-size-sent")), h("dd", {}, sizeIn(locale, bytes))),
      h("div", {}, h("dt", {}, say("check-size-pictures")), h("dd", {}, sizeIn(locale, pictureBytes))),
    ),
    h(
      "details",
      { "data-key": "exact" },
      h("summary", {}, say("check-exact")),
      paragraph(say("check-exact-note"), "note"),
      unsent.map(({ submissionId, body }) =>
        h("pre", { dir: "ltr", tabindex: 0, "data-key": submissionId, "data-payload": true }, body),
      ),
    ),
    h(
      "div",
      { "data-key": "trouble" },
      sending.phase === "kept" || sending.phase === "refused"
        ? trouble(say, sending.code ?? "internal")
        : null,
    ),
    paragraph(say("check-keep-id")),
    h("p", { role: "status", "data-key": "sending" }, busy ? say("check-sending") : ""),
    busy
      ? h("button", { type: "button", class: "primary", "data-action": "send", "aria-disabled": "true" }, say("check-sending-button"))
      : primary(say(state.practice ? "practice-send" : sending.phase === "kept" ? "try-again" : "check-send"), "send"),
    state.attempted ? null : secondary(say("check-change"), "change"),
  ];
};
