/**
 * The server, as the page knows it. Addresses carry nothing; answers are checked strictly.
 *
 * @typedef {"waiting" | "listed" | "withdrawn" | "refused"} ItemState
 * @typedef {{item_id: string, kind: "image" | "video", state: ItemState}} Received
 * @typedef {Received & {added_on: string, taken_by: number, removed_by: number}} Status
 * @typedef {{name: string, link: string | null, scans: string | null}} Platform
 * A number is null where it is under `least`.
 * @typedef {"cases" | "fingerprints" | "platforms" | "removals"} Measure
 * @typedef {{begins_on: string} & Record<Measure, number | null>} Week
 * @typedef {{weeks: readonly Week[], least: number}} Numbers
 * @typedef {{path: string, sentBytes: number}} Sent
 */
import { isFollowCode } from "./caseid.js";
import { Failure } from "./failure.js";
import { either, exact, integer, list, one, text } from "./schema.js";
import { bytesOf, withWork } from "./submission.js";
import { isChallenge } from "./work.js";

const TIMEOUT_MS = 30_000;
const MAX_ITEMS = 10_000; // of a case, over all its submissions
const MAX_WITHDRAWN = 100; // of one request
const MAX_PLATFORMS = 1_000;
const MAX_WEEKS = 10_000;

const itemId = text(/^[0-9a-f]{32}$/);
const kind = one("image", "video");
const itemState = one("waiting", "listed", "withdrawn", "refused");
const count = integer(0, Number.MAX_SAFE_INTEGER);
const day = text(/^\d{4}-\d{2}-\d{2}$/);
const received = { item_id: itemId, kind, state: itemState };
const status = exact({ ...received, added_on: day, taken_by: count, removed_by: count });
const platform = exact({
  name: text(/^.{1,200}$/),
  link: either(one(null), text(/^https:\/\/[^\s"<>]{1,500}$/)),
  scans: either(one(null), text(/^[^]{1,1000}$/)),
});

export const isReceipt = exact({ items: list(exact(received), 1, MAX_ITEMS) });
export const isStatus = exact({ items: list(status, 0, MAX_ITEMS) });
export const isFollow = exact({ follow_id: (value) => typeof value === "string" && isFollowCode(value) });
export const isPlatforms = exact({ platforms: list(platform, 0, MAX_PLATFORMS) });
const known = either(one(null), count);
const summed = {
  cases: known,
  pictures: known,
  videos: known,
  fingerprints: known,
  withdrawn: known,
  removals: known,
};
export const isNumbers = exact({
  weeks: list(exact({ begins_on: day, platforms: known, ...summed }), 0, MAX_WEEKS),
  totals: exact(summed),
  platforms: count,
  least: count,
});
const message = text(/^[^]{0,1000}$/);
const isRefusal = exact({ error: exact({ code: text(/^[a-z0-9_]{1,64}$/), message }) });
const asksForWork = exact({ error: exact({ code: one("work_needed"), message }), work: isChallenge });

/** Refusals there are words for; any other is "the server did not take it". */
const REFUSALS = new Set([
  "bad_case_id",
  "bad_fingerprint",
  "case_full",
  "implausible_fingerprint",
  "submission_differs",
  "unknown_case",
]);

/** @param {string} code @returns {boolean} nothing is wrong with what was sent: it can be tried again */
export const canTryAgain = (code) =>
  ["offline", "server_unreachable", "server_unreadable", "server_busy"].includes(code);

/** The server is busy: it takes the same submission with this challenge solved. */
export class WorkNeeded extends Failure {
  /** @param {import("./work.js").Challenge} challenge */
  constructor(challenge) {
    super("server_busy");
    this.challenge = challenge;
  }
}

export class Api {
  #origin;
  #onSent;

  /**
   * @param {() => string} origin "" is this page's own
   * @param {(sent: Sent) => void} onSent told of each request's body, for the proof panel
   */
  constructor(origin, onSent) {
    this.#origin = origin;
    this.#onSent = onSent;
  }

  /**
   * @param {import("./submission.js").Submission} submission
   * @param {import("./work.js").Solution} [work] what the server asked for before
   * @throws {Failure} WorkNeeded among them
   */
  async send({ body, items }, work) {
    const whole = work === undefined ? body : withWork(body, work);
    const answer = /** @type {{items: Received[]}} */ (await this.#post("/api/v1/cases", whole, isReceipt));
    if (answer.items.length !== items) throw new Failure("server_unreadable");
  }

  /** @param {import("./visit.js").Visit} visit @returns {Promise<readonly Status[]>} */
  async status({ code, follows }) {
    return this.#items("/api/v1/cases/status", follows ? { follow_id: code } : { case_id: code });
  }

  /** @param {import("./visit.js").Visit} visit @returns {Promise<readonly Status[]>} */
  async withdraw({ code, chosen }) {
    const path = "/api/v1/cases/withdraw";
    if (chosen === null) return this.#items(path, { case_id: code });
    /** @type {readonly Status[]} */
    let items = [];
    for (let from = 0; from < chosen.length; from += MAX_WITHDRAWN) {
      const itemIds = chosen.slice(from, from + MAX_WITHDRAWN);
      items = await this.#items(path, { case_id: code, item_ids: itemIds });
    }
    return items;
  }

  /** @param {import("./visit.js").Visit} visit @returns {Promise<string>} the new follow code */
  async follow({ code }) {
    const body = JSON.stringify({ case_id: code });
    const answer = await this.#post("/api/v1/cases/follow", body, isFollow);
    return /** @type {{follow_id: string}} */ (answer).follow_id;
  }

  /** @returns {Promise<readonly Platform[]>} who takes part */
  async platforms() {
    const answer = await this.#ask("/api/v1/platforms", { method: "GET" }, isPlatforms);
    return /** @type {{platforms: Platform[]}} */ (answer).platforms;
  }

  /** @returns {Promise<Numbers>} of each finished week */
  async numbers() {
    return /** @type {Numbers} */ (await this.#ask("/api/v1/statistics", { method: "GET" }, isNumbers));
  }

  /** @param {string} path @param {object} body @returns {Promise<readonly Status[]>} */
  async #items(path, body) {
    const answer = await this.#post(path, JSON.stringify(body), isStatus);
    return /** @type {{items: Status[]}} */ (answer).items;
  }

  /**
   * @param {string} path
   * @param {string} body exactly what is sent
   * @param {(answer: unknown) => boolean} isExpected
   */
  #post(path, body, isExpected) {
    this.#onSent({ path, sentBytes: bytesOf(body) });
    const headers = { "Content-Type": "application/json" };
    return this.#ask(path, { method: "POST", headers, body }, isExpected);
  }

  /**
   * @param {string} path
   * @param {RequestInit} request
   * @param {(answer: unknown) => boolean} isExpected
   * @returns {Promise<unknown>}
   * @throws {Failure}
   */
  async #ask(path, request, isExpected) {
    let response;
    try {
      response = await fetch(this.#origin() + path, {
        ...request,
        cache: "no-store",
        credentials: "omit",
        redirect: "error",
        referrerPolicy: "no-referrer",
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch {
      throw new Failure(navigator.onLine ? "server_unreachable" : "offline");
    }
    const answer = await response.json().catch(() => null);
    if (response.ok && isExpected(answer)) return answer;
    if (asksForWork(answer)) {
      throw new WorkNeeded(/** @type {{work: import("./work.js").Challenge}} */ (answer).work);
    }
    if (response.status === 429 || response.status >= 500) throw new Failure("server_busy");
    if (response.ok || !isRefusal(answer)) throw new Failure("server_unreadable");
    const { code } = /** @type {{error: {code: string}}} */ (answer).error;
    throw new Failure(REFUSALS.has(code) ? code : "server_refused");
  }
}
