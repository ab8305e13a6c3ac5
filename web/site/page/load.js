/**
 * The load of the runtime. It is begun ahead of the page's own modules, in a worker of its own, and
 * hands each part to the first sealed worker as it comes: Python starts while the rest is on its way.
 *
 * @typedef {import("./runtime.js").Content} Content
 * @typedef {import("./manifest.js").Manifest} Manifest
 * @typedef {import("./runtime.js").Runtime} Runtime
 * @typedef {import("../loader/loader.js").Heard} Heard
 * @typedef {import("../loader/loader.js").Told} Told
 * @typedef {import("../loader/loader.js").Received} Received
 * @typedef {{promise: Promise<ArrayBuffer>, resolve: (content: ArrayBuffer) => void, reject: (why: Failure) => void}} Late
 */
import { codeOf, Failure } from "./failure.js";
import { fetchManifest } from "./manifest.js";
import { handLast, handOver } from "./runtime.js";
import { createLoader, createSealedWorker } from "./worker-policy.js";

const WORKER = "worker.js";

/** What loaders received since the page opened. @type {Received[]} */
const received = [];

export const receivedByLoaders = () => /** @type {readonly Received[]} */ (received);

export class Load {
  /** Has got every part that has come. @type {Worker | null} */
  worker = null;
  #loader = createLoader();
  /** @type {Manifest | null} */
  #manifest = null;
  /** @type {Record<string, Content>} */
  #files = {};
  /** @type {Map<string, Late>} */
  #late = new Map();
  /** @type {(done: number, total: number) => void} */
  #report = () => {};
  /** @type {(runtime: Runtime) => void} */
  #resolve = () => {};
  /** @type {(why: Failure) => void} */
  #reject = () => {};

  constructor() {
    /** @type {Promise<Runtime>} */
    this.runtime = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.runtime.catch(() => this.stop());
    this.#loader.addEventListener("message", ({ data }) => this.#hear(data));
    for (const lost of ["error", "messageerror"]) this.#loader.addEventListener(lost, () => this.#lose());
    void this.#begin();
  }

  /** The manifest comes while the loader starts. */
  async #begin() {
    try {
      this.#manifest = await fetchManifest();
      this.#tell({ type: "load", manifest: this.#manifest });
    } catch (error) {
      this.#reject(new Failure(codeOf(error)));
    }
  }

  /** Text alone: the loader, which has the network, is handed nothing else. @param {Heard} wish */
  #tell(wish) {
    this.#loader.postMessage(JSON.stringify(wish));
  }

  /** @param {(done: number, total: number) => void} report hears of bytes from now on */
  tell(report) {
    this.#report = report;
  }

  /** Ends it, and the worker that it fed. */
  stop() {
    this.#loader.terminate();
    this.#lose();
    this.worker?.terminate();
    this.worker = null;
    if (current === this) current = null;
  }

  /** @param {Told} told */
  #hear(told) {
    if (told.type === "progress") this.#report(told.done, told.total);
    else if (told.type === "part") this.#take(told.name, told.content);
    else if (told.type === "late") this.#late.get(told.name)?.resolve(/** @type {ArrayBuffer} */ (told.content));
    else if (told.type === "late-failed") this.#late.get(told.name)?.reject(new Failure(told.code));
    else if (told.type === "received") received.push(...told.requests);
    else if (told.type === "failed") this.#reject(new Failure(told.code));
    else this.#complete();
  }

  /** All has come that is not late. */
  #complete() {
    if (this.worker !== null) handLast(this.worker);
    this.#resolve({ manifest: this.#known, files: this.#files, late: (name) => this.#fetchLate(name) });
  }

  /** @returns {Manifest} here before any part is asked for */
  get #known() {
    if (this.#manifest === null) throw new Failure("runtime_damaged");
    return this.#manifest;
  }

  /** @param {string} name @param {Content} content */
  #take(name, content) {
    if (name === WORKER) {
      // Its bytes were checked; the browser starts it from its own copy.
      this.#employ(createSealedWorker(this.#known.worker));
      for (const part of Object.entries(this.#files)) this.#hand(...part);
    } else {
      this.#files[name] = content;
      this.#hand(name, content);
    }
  }

  /** @param {string} name @param {Content} content */
  #hand(name, content) {
    if (this.worker !== null) handOver(this.worker, name, content);
  }

  /** @param {Worker} worker if it does not come up nobody waits for it: the link makes another, and hears why */
  #employ(worker) {
    this.worker = worker;
    worker.addEventListener("error", () => (this.worker = null));
  }

  /** Once each; what failed is tried again when asked for. @param {string} name @returns {Promise<ArrayBuffer>} */
  #fetchLate(name) {
    const known = this.#late.get(name);
    if (known !== undefined) return known.promise;
    /** @type {Late["resolve"]} */
    let resolve = () => {};
    /** @type {Late["reject"]} */
    let reject = () => {};
    /** @type {Promise<ArrayBuffer>} */
    const promise = new Promise((done, failed) => {
      resolve = done;
      reject = failed;
    });
    this.#late.set(name, { promise, resolve, reject });
    promise.catch(() => this.#late.delete(name));
    this.#tell({ type: "late", name });
    return promise;
  }

  /** Nothing more comes from the loader: its script did not load, or it was ended. */
  #lose() {
    const why = new Failure("runtime_unreachable");
    this.#reject(why);
    for (const { reject } of this.#late.values()) reject(why);
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
