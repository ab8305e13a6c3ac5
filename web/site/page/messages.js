/**
 * What the sealed worker may say. Every message is checked here before anything else sees it: the
 * side that has read the picture must not get one other byte across.
 *
 * @typedef {import("./item.js").Item} Item
 * @typedef {"fetch" | "XMLHttpRequest" | "WebSocket" | "EventSource" | "import" | "WebTransport" | "Cache" | "nestedWorker" | "eval"} Road
 * @typedef {{type: "progress", done: number, total: number}} Progress
 * @typedef {{id: number, type: "ready"}} Ready
 * @typedef {{id: number, type: "hashed", items: Item[], decoder: "browser" | "engine"}} Hashed
 * @typedef {{id: number, type: "failed", code: string}} Failed
 * @typedef {{id: number, type: "needs", part: string}} Needs
 * @typedef {{id: number, type: "probed", refused: Record<Road, boolean>}} Probed
 * @typedef {{id: number, type: "tested", good: boolean}} Tested
 * @typedef {Ready | Hashed | Failed | Needs | Probed | Tested} Answer
 */
import { isItem } from "./item.js";
import { either, exact, integer, list, one } from "./schema.js";

/** Roads out of the worker that the proof panel tries. */
export const ROADS = /** @type {const} */ ([
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "import",
  "WebTransport",
  "Cache",
  "nestedWorker",
  "eval",
]);

/** Why the worker can fail a request; each has words in every language. */
export const WORKER_CODES = /** @type {const} */ ([
  "seal_broken",
  "runtime_failed",
  "out_of_memory",
  "worker_died",
  "internal",
  "file_error",
  "unreadable_file",
  "empty_file",
  "unknown_format",
  "missing_decoder",
  "damaged_file",
  "too_large",
  "timed_out",
  "featureless",
  "bad_value",
  "bad_fingerprint",
]);

/** Parts of the runtime that the worker may ask for. */
export const LATE_PARTS = /** @type {const} */ (["libheif.wasm", "PIL/_webp.so"]);

const MAX_ITEMS_OF_A_FILE = 2; // of a motion photo: the still and its video

const id = integer(1, Number.MAX_SAFE_INTEGER);
const bytes = integer(0, Number.MAX_SAFE_INTEGER);
const yesOrNo = one(true, false);

const progress = exact({ type: one("progress"), done: bytes, total: bytes });
const answer = either(
  exact({ id, type: one("ready") }),
  exact({ id, type: one("hashed"), items: list(isItem, 1, MAX_ITEMS_OF_A_FILE), decoder: one("browser", "engine") }),
  exact({ id, type: one("failed"), code: one(...WORKER_CODES) }),
  exact({ id, type: one("tested"), good: yesOrNo }),
  exact({ id, type: one("needs"), part: one(...LATE_PARTS) }),
  exact({
    id,
    type: one("probed"),
    refused: exact(Object.fromEntries(ROADS.map((road) => [road, yesOrNo]))),
  }),
);

/** @param {unknown} value @returns {value is Progress} */
export const isProgress = (value) =>
  progress(value) && /** @type {Progress} */ (value).done <= /** @type {Progress} */ (value).total;

/** The worker's memory has grown and cannot shrink. @param {unknown} value @returns {boolean} */
export const isSpent = exact({ type: one("spent") });

/** @param {unknown} value @returns {value is Answer} */
export const isAnswer = (value) => answer(value);
