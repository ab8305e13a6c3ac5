/** Exactly what will be sent: the very text, and nothing is sent before the person says so. */
import { h } from "../element.js";
import { bytesOf } from "../submission.js";
import { bullets, heading, paragraph, primary, secondary, sizeIn, step, trouble } from "../parts.js";

/** @param {import("../journey.js").State} state @param {import("../words.js").Words} words */
const exactText = ({ unsent }, { say }) =>
  h(
    "details",
    { "data-key": "exact" },
    h("summary", {}, say("check-exact")),
    paragraph(say("check-exact-note"), "note"),
    unsent.map(({ submissionId, body }) =>
      h("pre", { dir: "ltr", tabindex: 0, "data-key": submissionId, "data-payload": true }, body),
    ),
  );

/** The server is busy and asks for a little work: progress that moves because tries are made.
 * @param {import("../journey.js").Work} work @param {import("../words.js").Words} words */
const working = ({ done, total }, { say }) =>
  h(
    "div",
    { class: "overall", "data-work": true },
    paragraph(say("check-work")),
    h("progress", { max: 1, value: (done / total).toFixed(3), "aria-label": say("check-work") }),
    paragraph(say("check-work-added"), "note"),
  );

/** What is under way, read out when it changes.
 * @param {import("../journey.js").State} state @param {import("../words.js").Words} words */
const told = ({ sending, parts, unsent }, { say }) => {
  if (sending.phase !== "sending" || sending.work) return "";
  return parts > 1 ? say("check-parts", { done: parts - unsent.length, total: parts }) : say("check-sending");
};

/**
 * Once something was tried nobody knows whether it arrived: the answer may be what was lost.
 *
 * @param {import("../journey.js").State} state @returns {string} the key of how it stands
 */
const standing = ({ practice, sentItems, attempted }) => {
  if (practice) return "practice-check";
  if (sentItems > 0) return "check-partly";
  return attempted ? "check-tried" : "check-nothing-yet";
};

/** Practice gives none, and who adds to a case came with one.
 * @param {import("../journey.js").State} state */
const getsCaseId = ({ practice, visit, caseId }) => !practice && visit.code !== caseId;

/** @type {import("../view.js").Page} */
export const check = (state, words) => {
  const { say, locale } = words;
  const { sending, unsent } = state;
  const bytes = unsent.reduce((sum, { body }) => sum + bytesOf(body), 0);
  const count = unsent.reduce((sum, { items }) => sum + items, 0);
  const pictureBytes = state.pictures.reduce((sum, { file }) => sum + file.size, 0);
  const busy = sending.phase === "sending";
  const failed = sending.phase === "kept" || sending.phase === "refused";
  return [
    heading(say("check-heading")),
    paragraph(say(standing(state)), "lead"),
    bullets([say("check-sent-fingerprints", { count }), say("check-sent-case"), say("check-not-sent")]),
    h(
      "dl",
      { class: "sizes" },
      h("div", {}, h("dt", {}, say("check-size-sent")), h("dd", { dir: "auto" }, sizeIn(locale, bytes))),
      h("div", {}, h("dt", {}, say("check-size-pictures")), h("dd", { dir: "auto" }, sizeIn(locale, pictureBytes))),
    ),
    exactText(state, words),
    h("div", { "data-key": "trouble" }, failed ? trouble(say, sending.code ?? "internal") : null),
    getsCaseId(state) ? paragraph(say("check-keep-id")) : null,
    h("p", { role: "status", "data-key": "sending" }, told(state, words)),
    h("div", { "data-key": "work", role: "status" }, sending.work ? working(sending.work, words) : null),
    busy
      ? h("button", { type: "button", class: "primary", "data-action": "send", "aria-disabled": "true" }, say("check-sending-button"))
      : primary(say(state.practice ? "practice-send" : sending.phase === "kept" ? "try-again" : "check-send"), "send"),
    sending.work ? secondary(say("check-work-stop"), "stop-sending") : null,
    // What has arrived is on its way to the list: its case ID must not be lost with the rest.
    state.sentItems > 0 && !busy ? secondary(say("check-show-id"), "go", step("receipt")) : null,
    state.attempted ? null : secondary(say("check-change"), "change"),
  ];
};
