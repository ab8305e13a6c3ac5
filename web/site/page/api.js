/**
 * The server, as the page knows it. Addresses carry nothing; answers are checked strictly.
 *
 * @typedef {"waiting" | "listed" | "withdrawn"} ItemState
 * @typedef {{item_id: string, kind: "image" | "video", state: ItemState}} Received
 */
import { Failure } from "./failure.js";
import { exact, list, one, text } from "./schema.js";

const TIMEOUT_MS = 30_000;
const MAX_ITEMS = 10_000; // of a case, over all its submissions

const itemId = text(/^[A-Za-z0-9_-]{1,64}$/);
const kind = one("image", "video");
const itemState = one("waiting", "listed", "withdrawn");
const isReceipt = exact({ items: list(exact({ item_id: itemId, kind, state: itemState }), 1, MAX_ITEMS) });
const isRefusal = exact({ error: exact({ code: text(/^[a-z0-9_]{1,64}$/), message: text(/^[^]{0,1000}$/) }) });

/** Refusals there are words for; any other is "the server did not take it". */
const REFUSALS = new Set(["bad_case_id", "bad_fingerprint", "bad_value"]);

/** @param {string} code @returns {boolean} nothing is wrong with what was sent: it can be tried again */
export const canTryAgain = (code) =>
  ["offline", "server_unreachable", "server_unreadable", "server_busy"].includes(code);

/**
 * @param {string} origin "" is this page's own
 * @param {string} path
 * @param {string} body exactly what is sent
 * @param {(answer: unknown) => boolean} isExpected
 * @returns {Promise<unknown>}
 */
const post = async (origin, path, body, isExpected) => {
  let response;
  try {
    response = await fetch(origin + path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
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
  if (response.ok) {
    if (isExpected(answer)) return answer;
    throw new Failure("server_unreadable");
  }
  if (response.status === 429 || response.status >= 500) throw new Failure("server_busy");
  if (!isRefusal(answer)) throw new Failure("server_unreadable");
  const { code } = /** @type {{error: {code: string}}} */ (answer).error;
  throw new Failure(REFUSALS.has(code) ? code : "server_refused");
};

/**
 * @param {string} origin
 * @param {import("./submission.js").Submission} submission
 * @returns {Promise<Received[]>}
 */
export const sendSubmission = async (origin, submission) => {
  const answer = /** @type {{items: Received[]}} */ (
    await post(origin, "/api/v1/cases", submission.body, isReceipt)
  );
  if (answer.items.length !== submission.items) throw new Failure("server_unreadable");
  return answer.items;
};
