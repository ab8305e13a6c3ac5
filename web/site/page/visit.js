/**
 * Coming back with a code: what is asked of the server and what it said, as a pure reducer.
 *
 * @typedef {import("./api.js").Status} Status
 * @typedef {"status" | "withdraw" | "follow"} Question
 *
 * @typedef {object} Visit
 * @property {string} code a case ID or a follow code
 * @property {boolean} follows it is a follow code: it shows and can change nothing
 * @property {Question | null} asking what the server is being asked
 * @property {string | null} error the code of what went wrong last
 * @property {readonly Status[]} items
 * @property {readonly string[] | null} chosen item IDs to take back; null: all
 * @property {string | null} followCode just made
 *
 * @typedef {{type: "code-entered", typed: string}
 *   | {type: "status-asked"}
 *   | {type: "withdrawal-chosen", itemIds: readonly string[] | null}
 *   | {type: "withdrawal-confirmed"}
 *   | {type: "follow-asked"}
 *   | {type: "status-told", items: readonly Status[]}
 *   | {type: "follow-told", followCode: string}
 *   | {type: "asking-failed", code: string}} VisitEvent
 */
import { isCaseId, isFollowCode, tidyCode } from "./caseid.js";

/** @type {Visit} */
export const NO_VISIT = {
  code: "",
  follows: false,
  asking: null,
  error: null,
  items: [],
  chosen: null,
  followCode: null,
};

/** @param {Visit} visit @returns {Status[]} what can still be taken back */
export const standing = (visit) => visit.items.filter(({ state }) => state === "waiting" || state === "listed");

/** @param {string} typed @returns {Visit} */
const enter = (typed) => {
  const code = tidyCode(typed);
  if (isCaseId(code)) return { ...NO_VISIT, code, asking: "status" };
  if (isFollowCode(code)) return { ...NO_VISIT, code, follows: true, asking: "status" };
  return { ...NO_VISIT, error: code === "" ? "no_code" : "bad_case_id" };
};

/** @param {Visit} visit @param {VisitEvent} event @returns {Visit} */
export const reduceVisit = (visit, event) => {
  switch (event.type) {
    case "code-entered":
      return visit.asking === null ? enter(event.typed) : visit;
    case "status-asked":
      return { ...visit, asking: "status", error: null };
    case "withdrawal-chosen":
      return visit.follows ? visit : { ...visit, chosen: event.itemIds, error: null };
    case "withdrawal-confirmed":
      return visit.follows || visit.asking ? visit : { ...visit, asking: "withdraw", error: null };
    case "follow-asked":
      return visit.follows || visit.asking ? visit : { ...visit, asking: "follow", error: null };
    case "status-told":
      return { ...visit, asking: null, error: null, items: event.items };
    case "follow-told":
      return { ...visit, asking: null, error: null, followCode: event.followCode };
    case "asking-failed":
      return { ...visit, asking: null, error: event.code };
  }
};
