/** Making fingerprints: progress that moves because work is done. */
import { h } from "../element.js";
import { isMade, itemsOf } from "../journey.js";
import { MATCH_QUALITY, qualityOf } from "../item.js";
import { heading, paragraph, primary, quiet, secondary, sizeIn, trouble } from "../parts.js";

/** Bytes are weighed by the file's size until the worker has said how much work it is.
 * @param {import("../journey.js").State} state @returns {{done: number, total: number}} */
export const workOf = (state) => {
  let done = 0;
  let total = 0;
  for (const picture of state.pictures) {
    const size = Math.max(picture.file.size, 1);
    const part =
      picture.state === "done" || picture.state === "failed"
        ? 1
        : picture.total > 0
          ? picture.done / picture.total
          : 0;
    done += size * part;
    total += size;
  }
  return { done, total };
};

/** @param {import("../journey.js").State} state @param {import("../words.js").Words} words */
const overall = (state, { say, locale }) => {
  const { runtime, pictures } = state;
  if (runtime.phase !== "ready") {
    const told =
      runtime.phase === "loading" && runtime.total > 0
        ? say("making-loading", { done: sizeIn(locale, runtime.done), total: sizeIn(locale, runtime.total) })
        : say("making-starting");
    const share = runtime.phase === "loading" ? runtime.done / Math.max(runtime.total, 1) : undefined;
    return { told, share };
  }
  const { done, total } = workOf(state);
  const ended = pictures.filter((picture) => picture.state === "done" || picture.state === "failed").length;
  return { told: say("making-progress", { ended, count: pictures.length }), share: done / Math.max(total, 1) };
};

const RUNTIME_BYTES = 4_020_000; // as sent, compressed; known before any of it is asked for

/** Faults that may not come again; a damaged file stays damaged. */
const PASSING = new Set(["internal", "unreadable_file", "out_of_memory", "worker_died", "timed_out", "bad_worker_answer"]);

/** @param {import("../journey.js").Picture} picture @param {import("../words.js").Words} words */
const row = (picture, { say }) => {
  const still = picture.items?.[0]; // what is inside a motion photo has no row of its own
  const exactOnly = still !== undefined && qualityOf(still) === undefined;
  const weak = still !== undefined && (qualityOf(still) ?? 100) < MATCH_QUALITY;
  const number = String(picture.number);
  return h(
    "li",
    { "data-key": number, "data-state": picture.state },
    h("span", { class: "name" }, say("picture", { number: picture.number })),
    h("span", { class: "state" }, say(`picture-${picture.state}`)),
    picture.state === "working" &&
      h("progress", {
        max: 1,
        value: picture.total > 0 ? (picture.done / picture.total).toFixed(3) : undefined,
        "aria-label": say("picture", { number: picture.number }),
      }),
    weak && paragraph(say("picture-weak"), "note"),
    exactOnly && paragraph(say("video-exact"), "note"),
    picture.state === "failed" &&
      trouble(
        say,
        picture.code ?? "internal",
        h(
          "div",
          { class: "row" },
          PASSING.has(picture.code ?? "internal") && secondary(say("making-again"), "again", { "data-number": number }),
          quiet(say("choose-remove", { number: picture.number }), "remove", { "data-number": number }),
        ),
      ),
  );
};

/** @type {import("../view.js").Page} */
export const making = (state, words) => {
  const { say } = words;
  if (state.runtime.phase === "failed") {
    return [
      heading(say("making-failed-heading")),
      trouble(say, state.runtime.code ?? "internal"),
      primary(say("try-again"), "start-runtime"),
    ];
  }
  if (state.runtime.phase === "idle") {
    return [
      heading(say("making-heading")),
      paragraph(say("making-ask", { size: sizeIn(words.locale, RUNTIME_BYTES) })),
      primary(say("making-ask-go"), "start-runtime"),
    ];
  }
  const made = isMade(state);
  const { told, share } = overall(state, words);
  const good = itemsOf(state).length;
  return [
    heading(say(made ? (good > 0 ? "making-done-heading" : "making-none-heading") : "making-heading")),
    made || state.runtime.phase !== "ready" || !state.runtime.whole ? null : paragraph(say("making-offline"), "lead"),
    h(
      "div",
      { class: "overall", "data-key": "overall", hidden: made && good === 0 },
      h("p", { id: "overall-told", role: "status" }, made ? say("making-done", { count: good }) : told),
      h("progress", {
        max: 1,
        value: made ? 1 : share?.toFixed(3),
        "aria-labelledby": "overall-told",
        hidden: made,
      }),
    ),
    h("ul", { class: "pictures", "data-key": "pictures" }, state.pictures.map((picture) => row(picture, words))),
    made && good > 0 ? primary(say("continue"), "prepare") : null,
    made && good === 0 ? primary(say("making-choose-others"), "choose-others") : null,
    made ? null : secondary(say("making-cancel"), "cancel"),
  ];
};
