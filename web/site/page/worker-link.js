/**
 * The link to the sealed worker that is always there: one that ended is followed by another, from the
 * bytes the page keeps, once for each file. A spare one waits for a time without a network.
 *
 * @typedef {import("./runtime.js").Runtime} Runtime
 * @typedef {import("./item.js").VariantSet} VariantSet
 * @typedef {import("./sealed-worker.js").OnProgress} OnProgress
 */
import { Failure } from "./failure.js";
import { FATAL, SealedWorker } from "./sealed-worker.js";

export class WorkerLink {
  /** @type {SealedWorker | null} */
  #worker = null;
  /** Made while the network is on, so that it is there when the network is off. @type {Worker | null} */
  #spare = null;
  /** Workers that were handed the runtime as it came. @type {WeakSet<Worker>} */
  #fed = new WeakSet();
  #ended = false;
  #onLoss;

  /**
   * @param {Runtime} runtime
   * @param {(path: string) => Worker} createWorker
   * @param {VariantSet} variants
   * @param {() => void} [onLoss] hears of each worker that came to its end amid a file
   */
  constructor(runtime, createWorker, variants, onLoss = () => {}) {
    this.runtime = runtime;
    this.variants = variants;
    this.createWorker = createWorker;
    this.#onLoss = onLoss;
  }

  /**
   * Starts a worker and waits until it has seen its own network refused.
   *
   * @returns {Promise<SealedWorker>}
   * @throws {Failure} seal_broken, runtime_failed, worker_died, timed_out, bad_worker_answer, stopped
   */
  async start() {
    this.#ended = false;
    this.#end("worker_died");
    const made = this.#spare ?? this.createWorker(this.runtime.manifest.worker);
    this.#spare = null;
    const worker = new SealedWorker(made, this.runtime);
    this.#worker = worker;
    if (!this.#fed.has(made)) worker.feed();
    await worker.start(this.variants);
    return worker;
  }

  /** @param {Worker} worker one that holds the whole runtime already; it is started next */
  adopt(worker) {
    this.#fed.add(worker);
    this.#spare = worker;
  }

  /**
   * Makes the spare worker where there is none: between files, since even its script costs a slow
   * processor something; call it again when the network is back.
   */
  keepSpare() {
    if (this.#spare === null && !this.#ended && navigator.onLine) {
      this.#spare = this.createWorker(this.runtime.manifest.worker);
    }
  }

  /**
   * @param {File} file handed over as it is; the page never reads it
   * @param {OnProgress} onProgress
   * @returns {Promise<import("./messages.js").Hashed>} its items, and who decoded it
   * @throws {Failure} the worker's codes, worker_died, timed_out, bad_worker_answer, stopped
   */
  async hash(file, onProgress) {
    try {
      return await this.#hashTwice(file, onProgress);
    } finally {
      this.keepSpare();
      // Not with the network off: the spare worker is there then for one that dies.
      if (this.#worker?.isSpent && this.#spare !== null && navigator.onLine) this.#end("stopped");
    }
  }

  /** @param {File} file @param {OnProgress} onProgress */
  async #hashTwice(file, onProgress) {
    try {
      return await (await this.#one()).hash(file, onProgress);
    } catch (error) {
      if (!(error instanceof Failure) || !FATAL.has(error.code)) throw error;
      this.#onLoss();
      return (await this.#one()).hash(file, onProgress);
    }
  }

  /** @returns {Promise<Record<import("./messages.js").Road, boolean>>} for each road out: was it refused? */
  async probe() {
    return (await this.#one()).probe();
  }

  /** @returns {Promise<boolean>} whether the engine gives the known answers on this device */
  async test() {
    return (await this.#one()).test();
  }

  /** Ends what is being made; the worker is gone and must be started again. */
  stop() {
    this.#end("stopped");
  }

  /** Ends everything, for good. */
  leave() {
    this.#ended = true;
    this.stop();
    this.#spare?.terminate();
    this.#spare = null;
  }

  /** @returns {Promise<SealedWorker>} the one there is, or where it ended its successor */
  async #one() {
    return this.#worker === null || this.#worker.isOver ? this.start() : this.#worker;
  }

  /** @param {string} code what those who wait are told */
  #end(code) {
    this.#worker?.end(code);
    this.#worker = null;
  }
}
