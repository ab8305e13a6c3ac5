/**
 * Runs what the state asks of the sealed worker: loading, making fingerprints, one file at a time,
 * and with a second worker beside it where many wait.
 * It holds no state of the journey: what it does follows from the state it is shown.
 *
 * @typedef {import("./journey.js").State} State
 * @typedef {(event: import("./journey.js").Event) => void} Dispatch
 */
import { codeOf } from "./failure.js";
import { isWorkedOn, nextToHash, stepOf } from "./journey.js";
import { begin, end, savesData } from "./load.js";
import { makeWith } from "./make.js";
import { fetchAllLate } from "./runtime.js";
import { Second } from "./second.js";
import { WorkerLink } from "./worker-link.js";
import { createSealedWorker } from "./worker-policy.js";

/** Not the fault of one file: nothing can be made any more. */
const OF_THE_RUNTIME = new Set(["seal_broken", "runtime_failed", "runtime_damaged", "runtime_unreachable"]);

const WORK = "work.js";

export class Engine {
  /** @type {WorkerLink | null} */
  #link = null;
  /** The picture in the worker's hands. @type {number | null} */
  #held = null;
  #second;
  #dispatch;
  #variants;
  /** Whether to fetch what may not be needed. */
  #isGenerous = !savesData();
  #want = () => {};
  /**
   * Settled when the person goes on from the first page. The worker tries every road out then, and
   * the browser notes each refusal: whoever only looks in finds no errors in the console.
   *
   * @type {Promise<void>}
   */
  #wanted = new Promise((resolve) => (this.#want = resolve));

  /**
   * @param {Dispatch} dispatch
   * @param {import("./item.js").VariantSet} variants
   */
  constructor(dispatch, variants) {
    this.#dispatch = dispatch;
    this.#variants = variants;
    this.#second = new Second(dispatch, variants, createSealedWorker);
  }

  /** Fetches the runtime, if it is not here yet, and starts the worker once it is wanted. */
  async start() {
    const dispatch = this.#dispatch;
    try {
      if (this.#link === null) {
        dispatch({ type: "runtime-loading", done: 0, total: 0 });
        const load = begin();
        load.tell((done, total) => dispatch({ type: "runtime-loading", done, total }));
        const onLoss = () => this.#second.giveUp(); // memory may be short
        this.#link = new WorkerLink(await load.runtime, createSealedWorker, this.#variants, onLoss);
        if (load.worker !== null) this.#link.adopt(load.worker);
      }
      dispatch({ type: "runtime-starting" });
      await this.#wanted;
      await this.#link.start();
      if (performance.getEntriesByName("runtime-ready").length === 0) performance.mark("runtime-ready");
      dispatch({ type: "runtime-ready" });
    } catch (error) {
      const code = codeOf(error);
      if (code !== "stopped") dispatch({ type: "runtime-failed", code });
    }
  }

  /** @param {State} state */
  follow(state) {
    if (stepOf(state) !== "start") this.#want();
    if (this.#link === null) return;
    if (this.#held !== null && !isWorkedOn(state, this.#held)) {
      this.#held = null;
      this.#link.stop();
      if (state.runtime.phase !== "failed") void this.start();
      return;
    }
    const picture = nextToHash(state);
    if (this.#held === null && picture !== undefined) {
      void this.#make(this.#link, picture); // the state that this leads to is followed in its turn
      return;
    }
    this.#second.follow(state, this.#link.runtime);
    if (state.runtime.phase !== "ready" || this.#held !== null) return;
    if (state.online) this.#link.keepSpare();
    if (this.#isGenerous && !state.runtime.whole) void this.#fetchRest(this.#link);
  }

  /**
   * What only some files need is fetched while there is nothing else to do: then all goes offline too.
   *
   * @param {WorkerLink} link
   */
  async #fetchRest({ runtime }) {
    this.#isGenerous = false; // a file that needs a part asks for it
    if (await fetchAllLate(runtime)) this.#dispatch({ type: "runtime-whole" });
    else this.#isGenerous = true; // the person is not told that all is here; asked for again when something changes
  }

  /** @returns {string} the fingerprint of the build that runs */
  get build() {
    return this.#link?.runtime.manifest.build ?? "";
  }

  /** @returns {string} the path of the worker that does the work a busy server asks for */
  get workScript() {
    return this.#link?.runtime.manifest.files.find(({ name }) => name === WORK)?.path ?? "";
  }

  /** Lets the worker try every road out, between files. */
  async probe() {
    const refused = await (this.#link?.probe() ?? Promise.reject(new Error("no worker"))).catch(
      () => /** @type {const} */ ("failed"),
    );
    this.#dispatch({ type: "probe-told", refused });
  }

  /** Lets the engine make fingerprints whose answers are known, between files. */
  async test() {
    const good = await (this.#link?.test() ?? Promise.reject(new Error("no worker"))).catch(
      () => /** @type {const} */ ("failed"),
    );
    this.#dispatch({ type: "test-told", good });
  }

  /** Ends the workers, for good. */
  leave() {
    this.#held = null;
    this.#second.end();
    end();
    this.#link?.leave();
    this.#link = null;
  }

  /** @param {WorkerLink} link @param {import("./journey.js").Picture} picture */
  async #make(link, picture) {
    const { number } = picture;
    this.#held = number;
    try {
      const items = await makeWith(link, picture, this.#dispatch);
      this.#held = null;
      this.#dispatch({ type: "picture-done", number, items });
    } catch (error) {
      const code = codeOf(error);
      if (code === "stopped") return;
      this.#held = null;
      if (OF_THE_RUNTIME.has(code)) this.#dispatch({ type: "runtime-failed", code });
      else this.#dispatch({ type: "picture-failed", number, code });
    }
  }
}
