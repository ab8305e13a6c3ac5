/**
 * One sealed worker, from its start to its end: is handed the runtime and files, every word it says
 * is checked, and it is ended when it hangs. Once over it stays over; what comes then is for others.
 *
 * @typedef {import("./messages.js").Answer} Answer
 * @typedef {import("./messages.js").Road} Road
 * @typedef {import("./runtime.js").Runtime} Runtime
 * @typedef {(done: number, total: number) => void} OnProgress bytes of work
 * @typedef {{resolve: (answer: Answer) => void, reject: (error: Failure) => void, onProgress: OnProgress, timer: number}} Pending
 */
import { Failure } from "./failure.js";
import { isAnswer, isProgress, isSpent } from "./messages.js";
import { handLast, handOver } from "./runtime.js";

const START_TIMEOUT_MS = 120_000; // a slow phone takes tens of seconds to start Python
const SILENCE_TIMEOUT_MS = 120_000; // a file may take long, but not without a word

/** Codes after which this worker is of no more use; another one may do better. */
export const FATAL = new Set(["worker_died", "timed_out", "out_of_memory"]);

export class SealedWorker {
  /** @type {Map<number, Pending>} */
  #pending = new Map();
  #lastId = 0;
  #worker;
  #runtime;
  /** Why it is over. @type {string | null} */
  #over = null;
  /** Whether its memory has grown; wasm memory never shrinks. */
  isSpent = false;

  /** @param {Worker} worker made just now @param {Runtime} runtime */
  constructor(worker, runtime) {
    this.#worker = worker;
    this.#runtime = runtime;
    worker.addEventListener("message", (event) => this.#hear(event.data));
    worker.addEventListener("error", () => this.end("worker_died"));
    worker.addEventListener("messageerror", () => this.end("bad_worker_answer"));
  }

  get isOver() {
    return this.#over !== null;
  }

  /** Hands it the runtime, where nobody did as it came. */
  feed() {
    for (const part of Object.entries(this.#runtime.files)) handOver(this.#worker, ...part);
    handLast(this.#worker);
  }

  /**
   * Waits until it has started Python and seen its own network refused.
   *
   * @param {import("./item.js").VariantSet} variants
   * @throws {Failure} seal_broken, runtime_failed, worker_died, timed_out, bad_worker_answer, stopped
   */
  async start(variants) {
    const life = `worker-${crypto.randomUUID()}`;
    const answer = await this.#ask({ type: "start", life, variants }, START_TIMEOUT_MS);
    if (answer.type !== "ready") throw this.#distrust();
    // A browser short of memory ends a worker without a word; the lock it held falls free then.
    // Where the person forbids storage there is none, and the time-out has to do.
    navigator.locks?.request(life, () => this.end("worker_died")).catch(() => {});
  }

  /**
   * @param {File} file handed over as it is; the page never reads it
   * @param {OnProgress} onProgress
   * @returns {Promise<import("./messages.js").Hashed>} its items, and who decoded it
   * @throws {Failure} the worker's codes, worker_died, timed_out, bad_worker_answer, stopped
   */
  async hash(file, onProgress) {
    const ask = (/** @type {Record<string, ArrayBuffer>} */ parts) =>
      this.#ask({ type: "hash", file, parts }, SILENCE_TIMEOUT_MS, onProgress);
    let answer = await ask({});
    if (answer.type === "needs") answer = await ask({ [answer.part]: await this.#late(answer.part) });
    if (answer.type !== "hashed") throw this.#distrust();
    return answer;
  }

  /** @returns {Promise<Record<Road, boolean>>} for each road out: was it refused? */
  async probe() {
    const answer = await this.#ask({ type: "probe" }, SILENCE_TIMEOUT_MS);
    if (answer.type !== "probed") throw this.#distrust();
    return answer.refused;
  }

  /** @returns {Promise<boolean>} whether the engine gives the known answers on this device */
  async test() {
    const answer = await this.#ask({ type: "selftest" }, SILENCE_TIMEOUT_MS);
    if (answer.type !== "tested") throw this.#distrust();
    return answer.good;
  }

  /** Ends it. @param {string} code what those who wait are told */
  end(code) {
    if (this.isOver) return;
    this.#over = code;
    this.#worker.terminate();
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject, timer } of pending) {
      clearTimeout(timer);
      reject(new Failure(code));
    }
  }

  /** @param {string} part @returns {Promise<ArrayBuffer>} */
  async #late(part) {
    try {
      return await this.#runtime.late(part);
    } catch {
      throw new Failure("missing_decoder"); // of this file alone: the others go on
    }
  }

  /**
   * @param {object} request
   * @param {number} timeoutMs
   * @param {OnProgress} [onProgress]
   * @returns {Promise<Answer>}
   */
  #ask(request, timeoutMs, onProgress = () => {}) {
    if (this.#over !== null) return Promise.reject(new Failure(this.#over));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.end("timed_out"), timeoutMs);
      this.#pending.set(id, { resolve, reject, onProgress, timer });
      this.#worker.postMessage({ id, ...request });
    });
  }

  /** @param {unknown} message */
  #hear(message) {
    if (this.isOver) return;
    if (isProgress(message)) {
      for (const pending of this.#pending.values()) {
        clearTimeout(pending.timer);
        pending.timer = setTimeout(() => this.end("timed_out"), SILENCE_TIMEOUT_MS);
        pending.onProgress(message.done, message.total);
      }
    } else if (isSpent(message)) this.isSpent = true;
    else if (isAnswer(message)) this.#answered(message);
    else this.end("bad_worker_answer");
  }

  /** @param {Answer} answer */
  #answered(answer) {
    const pending = this.#pending.get(answer.id);
    if (pending === undefined) return;
    this.#pending.delete(answer.id);
    clearTimeout(pending.timer);
    if (answer.type !== "failed") return pending.resolve(answer);
    if (FATAL.has(answer.code)) this.end(answer.code);
    pending.reject(new Failure(answer.code));
  }

  /** A well-formed answer to another question: this worker is not to be believed. */
  #distrust() {
    this.end("bad_worker_answer");
    return new Failure("bad_worker_answer");
  }
}
