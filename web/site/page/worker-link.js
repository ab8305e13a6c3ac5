/**
 * The link to the sealed worker: starts it, hands it files, checks every word it says, ends it when
 * it hangs and starts another, once for each file, from the bytes the page keeps.
 *
 * @typedef {import("./messages.js").Answer} Answer
 * @typedef {import("./messages.js").Road} Road
 * @typedef {import("./runtime.js").Runtime} Runtime
 * @typedef {import("./item.js").VariantSet} VariantSet
 * @typedef {{resolve: (answer: Answer) => void, reject: (error: Failure) => void, onProgress: (done: number, total: number) => void, timer: number}} Pending
 */
import { Failure } from "./failure.js";
import { handOver } from "./runtime.js";
import { isAnswer, isProgress, isSpent } from "./messages.js";

const START_TIMEOUT_MS = 120_000; // a slow phone takes tens of seconds to start Python
const SILENCE_TIMEOUT_MS = 120_000; // a file may take long, but not without a word

/** Codes after which this worker is of no more use; another one may do better. */
const FATAL = new Set(["worker_died", "timed_out", "out_of_memory"]);

export class WorkerLink {
  /** @type {Worker | null} */
  #worker = null;
  /** Made while the network is on, so that it is there when the network is off. @type {Worker | null} */
  #spare = null;
  /** @type {Map<number, Pending>} */
  #pending = new Map();
  /** Workers that were handed the runtime as it came. @type {WeakSet<Worker>} */
  #fed = new WeakSet();
  #lastId = 0;
  #ended = false;
  /** Whether the worker's memory has grown; wasm memory never shrinks. */
  #spent = false;

  /**
   * @param {Runtime} runtime
   * @param {(path: string) => Worker} createWorker
   * @param {VariantSet} variants
   */
  constructor(runtime, createWorker, variants) {
    this.runtime = runtime;
    this.variants = variants;
    this.createWorker = createWorker;
  }

  /**
   * Starts a worker and waits until it has seen its own network refused.
   *
   * @throws {Failure} seal_broken, runtime_failed, worker_died, timed_out, bad_worker_answer
   */
  async start() {
    this.#ended = false;
    this.#end("worker_died");
    const worker = this.#spare ?? this.createWorker(this.runtime.manifest.worker);
    this.#spare = null;
    this.#worker = worker;
    this.#spent = false;
    worker.addEventListener("message", (event) => this.#hear(worker, event.data));
    worker.addEventListener("error", () => this.#lose(worker, "worker_died"));
    worker.addEventListener("messageerror", () => this.#lose(worker, "bad_worker_answer"));
    if (!this.#fed.has(worker)) for (const part of Object.entries(this.runtime.files)) handOver(worker, ...part);
    const life = `worker-${crypto.randomUUID()}`;
    const { variants } = this;
    const started = this.#ask({ type: "start", life, variants }, START_TIMEOUT_MS);
    if ((await started).type !== "ready") throw this.#distrust();
    this.#watch(worker, life);
    this.keepSpare();
  }

  /** @param {Worker} worker one that holds the whole runtime already; it is started next */
  adopt(worker) {
    this.#fed.add(worker);
    this.#spare = worker;
  }

  /** Makes the spare worker where there is none; call it again when the network is back. */
  keepSpare() {
    if (this.#spare === null && !this.#ended && navigator.onLine) {
      this.#spare = this.createWorker(this.runtime.manifest.worker);
    }
  }

  /**
   * @param {File} file handed over as it is; the page never reads it
   * @param {(done: number, total: number) => void} onProgress bytes of work
   * @returns {Promise<import("./messages.js").Hashed>} its items, and who decoded it
   * @throws {Failure} the worker's codes, worker_died, timed_out, bad_worker_answer, stopped
   */
  async hash(file, onProgress) {
    try {
      return await this.#hashTwice(file, onProgress);
    } finally {
      // Not with the network off: the spare worker is there then for one that dies.
      if (this.#spent && this.#spare !== null && navigator.onLine) this.#end("stopped");
    }
  }

  /** @param {File} file @param {(done: number, total: number) => void} onProgress */
  async #hashTwice(file, onProgress) {
    if (this.#retired) await this.start();
    try {
      return await this.#hashOnce(file, onProgress);
    } catch (error) {
      if (!(error instanceof Failure) || !FATAL.has(error.code)) throw error;
      await this.start();
      try {
        return await this.#hashOnce(file, onProgress);
      } catch (again) {
        if (again instanceof Failure && FATAL.has(again.code)) await this.start();
        throw again;
      }
    }
  }

  /** @returns {Promise<Record<Road, boolean>>} for each road out: was it refused? */
  async probe() {
    if (this.#retired) await this.start();
    const answer = await this.#ask({ type: "probe" }, SILENCE_TIMEOUT_MS);
    if (answer.type !== "probed") throw this.#distrust();
    return answer.refused;
  }

  /** @returns {Promise<boolean>} whether the engine gives the known answers on this device */
  async test() {
    if (this.#retired) await this.start();
    const answer = await this.#ask({ type: "selftest" }, SILENCE_TIMEOUT_MS);
    if (answer.type !== "tested") throw this.#distrust();
    return answer.good;
  }

  /** Whether the worker was ended for its memory, and none started since. */
  get #retired() {
    return this.#spent && this.#worker === null;
  }

  /** Ends what is being made; the worker is gone and must be started again. */
  stop() {
    this.#end("stopped");
  }

  /** Ends everything, for good. */
  leave() {
    this.#ended = true;
    this.#end("stopped");
    this.#spare?.terminate();
    this.#spare = null;
  }

  /** @param {File} file @param {(done: number, total: number) => void} onProgress */
  async #hashOnce(file, onProgress) {
    const ask = (/** @type {Record<string, ArrayBuffer>} */ parts) =>
      this.#ask({ type: "hash", file, parts }, SILENCE_TIMEOUT_MS, onProgress);
    let answer = await ask({});
    if (answer.type === "needs") answer = await ask({ [answer.part]: await this.#late(answer.part) });
    if (answer.type !== "hashed") throw this.#distrust();
    return answer;
  }

  /** @param {string} part @returns {Promise<ArrayBuffer>} */
  async #late(part) {
    try {
      return await this.runtime.late(part);
    } catch {
      throw new Failure("missing_decoder"); // of this file alone: the others go on
    }
  }

  /**
   * @param {object} request
   * @param {number} timeoutMs
   * @param {(done: number, total: number) => void} [onProgress]
   * @returns {Promise<Answer>}
   */
  #ask(request, timeoutMs, onProgress = () => {}) {
    const worker = this.#worker;
    if (worker === null) return Promise.reject(new Failure("worker_died"));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#lose(worker, "timed_out"), timeoutMs);
      this.#pending.set(id, { resolve, reject, onProgress, timer });
      worker.postMessage({ id, ...request });
    });
  }

  /** @param {Worker} worker @param {unknown} message */
  #hear(worker, message) {
    if (worker !== this.#worker) return;
    if (isProgress(message)) {
      for (const pending of this.#pending.values()) {
        this.#postpone(worker, pending);
        pending.onProgress(message.done, message.total);
      }
      return;
    }
    if (isSpent(message)) {
      this.#spent = true;
      return;
    }
    if (!isAnswer(message)) {
      this.#lose(worker, "bad_worker_answer");
      return;
    }
    const pending = this.#pending.get(message.id);
    if (pending === undefined) return;
    this.#pending.delete(message.id);
    clearTimeout(pending.timer);
    if (message.type === "failed") {
      if (FATAL.has(message.code)) this.#end(message.code);
      pending.reject(new Failure(message.code));
    } else pending.resolve(message);
  }

  /** @param {Worker} worker @param {Pending} pending */
  #postpone(worker, pending) {
    clearTimeout(pending.timer);
    pending.timer = setTimeout(() => this.#lose(worker, "timed_out"), SILENCE_TIMEOUT_MS);
  }

  /**
   * A browser short of memory ends a worker without a word; the lock it held falls free then.
   *
   * @param {Worker} worker
   * @param {string} life
   */
  #watch(worker, life) {
    // Where the person forbids storage there is none, and the time-out has to do.
    navigator.locks?.request(life, () => this.#lose(worker, "worker_died")).catch(() => {});
  }

  /** @param {Worker} worker @param {string} code */
  #lose(worker, code) {
    if (worker === this.#worker) this.#end(code);
  }

  /** A well-formed answer to another question: this worker is not to be believed. */
  #distrust() {
    this.#end("bad_worker_answer");
    return new Failure("bad_worker_answer");
  }

  /** @param {string} code what those who wait are told */
  #end(code) {
    this.#worker?.terminate();
    this.#worker = null;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject, timer } of pending) {
      clearTimeout(timer);
      reject(new Failure(code));
    }
  }
}
