/**
 * A second worker, while many photos wait. The first one never waits for it: one that does not start
 * is not there, and a picture that it could not finish waits again.
 *
 * @typedef {import("./journey.js").State} State
 * @typedef {import("./journey.js").Picture} Picture
 * @typedef {import("./runtime.js").Runtime} Runtime
 * @typedef {import("./engine.js").Dispatch} Dispatch
 */
import { isLight, pays } from "./crew.js";
import { codeOf } from "./failure.js";
import { isWorkedOn, nextToHash } from "./journey.js";
import { makeWith } from "./make.js";
import { SealedWorker } from "./sealed-worker.js";

export class Second {
  /** @type {SealedWorker | null} */
  #worker = null;
  #isReady = false;
  /** The picture in its hands. @type {number | null} */
  #held = null;
  /** Where it failed once, memory is short or something is wrong: there is none from then on. */
  #isGivenUp = false;
  #dispatch;
  #variants;
  #createWorker;

  /**
   * @param {Dispatch} dispatch
   * @param {import("./item.js").VariantSet} variants
   * @param {(path: string) => Worker} createWorker
   */
  constructor(dispatch, variants, createWorker) {
    this.#dispatch = dispatch;
    this.#variants = variants;
    this.#createWorker = createWorker;
  }

  /** @param {State} state @param {Runtime} runtime */
  follow(state, runtime) {
    if (this.#held !== null && isWorkedOn(state, this.#held)) return;
    const picture = nextToHash(state, isLight);
    if (this.#held !== null || picture === undefined) this.end();
    else if (this.#worker === null) {
      if (!this.#isGivenUp && pays(state)) void this.#begin(runtime);
    } else if (this.#isReady) void this.#make(this.#worker, picture);
  }

  /** Ends it, and gives its memory back. */
  end() {
    this.#worker?.end("stopped");
    this.#worker = null;
    this.#isReady = false;
    this.#held = null;
  }

  /** From now on there is one worker. */
  giveUp() {
    const number = this.#held;
    this.#isGivenUp = true;
    this.end();
    if (number !== null) this.#dispatch({ type: "picture-returned", number });
  }

  /** @param {Runtime} runtime */
  async #begin(runtime) {
    const worker = new SealedWorker(this.#createWorker(runtime.manifest.worker), runtime);
    this.#worker = worker;
    try {
      worker.feed();
      await worker.start(this.#variants);
    } catch (error) {
      if (worker !== this.#worker) return;
      this.giveUp();
      // This would be no mishap of one worker: the page stops, as it does with the first.
      const code = codeOf(error);
      if (code === "seal_broken") this.#dispatch({ type: "runtime-failed", code });
      return;
    }
    if (worker !== this.#worker) return;
    this.#isReady = true;
    this.#dispatch({ type: "second-ready" });
  }

  /** @param {SealedWorker} worker @param {Picture} picture */
  async #make(worker, picture) {
    const { number } = picture;
    this.#held = number;
    try {
      const items = await makeWith(worker, picture, this.#dispatch);
      this.#held = null;
      if (worker.isSpent) this.giveUp(); // what comes is larger than it looks
      this.#dispatch({ type: "picture-done", number, items });
    } catch (error) {
      const code = codeOf(error);
      if (code === "stopped") return;
      if (worker.isOver) return this.giveUp();
      this.#held = null;
      this.#dispatch({ type: "picture-failed", number, code });
    }
  }
}
