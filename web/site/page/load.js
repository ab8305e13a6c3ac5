/**
 * The load of the runtime. It is begun ahead of the page's own modules, and hands each part to the
 * first worker as it comes, so that Python starts while the rest is on its way.
 *
 * @typedef {import("./runtime.js").Runtime} Runtime
 */
import { fetchRuntime, handOver, WORKER } from "./runtime.js";
import { createSealedWorker } from "./worker-policy.js";

const REPORT_INTERVAL_MS = 100;

export class Load {
  /** Has got every part that has come. @type {Worker | null} */
  worker = null;
  /** @type {[string, import("./runtime.js").Content][]} */
  #waiting = [];
  /** @type {(done: number, total: number) => void} */
  #report = () => {};
  #nextMs = 0;
  #stopped = new AbortController();

  constructor() {
    /** @type {Promise<Runtime>} */
    this.runtime = fetchRuntime(
      (done, total) => this.#note(done, total),
      (name, content, manifest) => {
        if (name === WORKER) this.#employ(createSealedWorker(manifest.worker));
        else this.#waiting.push([name, content]);
        if (this.worker !== null) for (const part of this.#waiting.splice(0)) handOver(this.worker, ...part);
      },
      this.#stopped.signal,
    );
    this.runtime.catch(() => this.stop());
  }

  /** @param {Worker} worker if it does not come up nobody waits for it: the link makes another, and hears why */
  #employ(worker) {
    this.worker = worker;
    worker.addEventListener("error", () => (this.worker = null));
  }

  /** @param {(done: number, total: number) => void} report hears of bytes from now on */
  tell(report) {
    this.#report = report;
  }

  /** Ends it, and the worker that it fed. */
  stop() {
    this.#stopped.abort();
    this.worker?.terminate();
    this.worker = null;
    if (current === this) current = null;
  }

  /** @param {number} done @param {number} total */
  #note(done, total) {
    const nowMs = performance.now();
    if (nowMs < this.#nextMs && done < total) return;
    this.#nextMs = nowMs + REPORT_INTERVAL_MS;
    this.#report(done, total);
  }
}

/** @type {Load | null} */
let current = null;

/** @returns {Load} the one under way, or a new one */
export const begin = () => (current ??= new Load());

export const end = () => current?.stop();

/** @returns {boolean} the person asked the browser for little data: nothing is loaded unasked */
export const savesData = () =>
  /** @type {{connection?: {saveData?: boolean}}} */ (/** @type {unknown} */ (navigator)).connection?.saveData === true;

/** Begins where floor.js found nothing in the way. */
export const beginAhead = () => {
  const { classList } = document.documentElement;
  if (!savesData() && !["insecure", "no-wasm"].some((name) => classList.contains(name))) begin();
};
