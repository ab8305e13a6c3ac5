/**
 * Work that a busy server asks for before it takes a submission: done in a sealed worker of its own,
 * made for one challenge and ended with it.
 *
 * @typedef {{algorithm: "SHA-256", challenge: string, maxnumber: number, salt: string, signature: string}} Challenge
 * @typedef {{algorithm: "SHA-256", challenge: string, number: number, salt: string, signature: string}} Solution
 * @typedef {{type: "tried", done: number} | {type: "solved", number: number} | {type: "unsolvable"}} Tried
 */
import { Failure } from "./failure.js";
import { either, exact, integer, one, text } from "./schema.js";

const MAX_NUMBER = 10_000_000; // minutes on a slow phone: no server in its senses asks for more
const TIMEOUT_MS = 600_000; // a challenge is good for ten minutes

const hex = text(/^[0-9a-f]{64}$/);

/** @type {(value: unknown) => value is Challenge} */
export const isChallenge = /** @type {never} */ (
  exact({
    algorithm: one("SHA-256"),
    challenge: hex,
    maxnumber: integer(1, MAX_NUMBER),
    salt: text(/^[0-9a-f]{24}\?expires=[0-9]{1,12}&$/),
    signature: hex,
  })
);

const count = integer(0, MAX_NUMBER);
const tried = either(
  exact({ type: one("tried"), done: count }),
  exact({ type: one("solved"), number: count }),
  exact({ type: one("unsolvable") }),
);

/** @param {unknown} value @returns {value is Tried} */
export const isTried = (value) => tried(value);

export class Solver {
  /** Ends what is under way. */
  #end = (/** @type {Failure} */ _why) => {};
  #createWorker;

  /** @param {() => Worker} createWorker */
  constructor(createWorker) {
    this.#createWorker = createWorker;
  }

  /**
   * @param {Challenge} challenge
   * @param {(done: number, total: number) => void} onProgress tries
   * @returns {Promise<Solution>}
   * @throws {Failure} server_busy: it could not be done here; stopped
   */
  solve({ algorithm, challenge, maxnumber, salt, signature }, onProgress) {
    return new Promise((resolve, reject) => {
      const worker = this.#createWorker();
      const timer = setTimeout(() => this.#end(new Failure("server_busy")), TIMEOUT_MS);
      const close = () => {
        clearTimeout(timer);
        worker.terminate();
        this.#end = () => {};
      };
      this.#end = (why) => {
        close();
        reject(why);
      };
      worker.addEventListener("error", () => this.#end(new Failure("server_busy")));
      worker.addEventListener("message", ({ data }) => {
        if (!isTried(data) || data.type === "unsolvable") this.#end(new Failure("server_busy"));
        else if (data.type === "tried") onProgress(Math.min(data.done, maxnumber), maxnumber);
        else {
          close();
          resolve({ algorithm, challenge, number: data.number, salt, signature });
        }
      });
      onProgress(0, maxnumber);
      worker.postMessage({ challenge, salt, maxnumber });
    });
  }

  /** Ends it; whoever waits is told `stopped`. */
  stop() {
    this.#end(new Failure("stopped"));
  }
}
