/**
 * Sends what the state says is to be sent, one submission after the other. A submission keeps its
 * ID and its bytes until it is acknowledged, so that sending twice counts once.
 *
 * @typedef {import("./journey.js").State} State
 * @typedef {(event: import("./journey.js").Event) => void} Dispatch
 */
import { canTryAgain, sendSubmission } from "./api.js";
import { codeOf } from "./failure.js";
import { nextToSend } from "./journey.js";

export class Sender {
  #busy = false;
  #dispatch;
  #origin;

  /**
   * @param {Dispatch} dispatch
   * @param {() => string} origin of the API
   */
  constructor(dispatch, origin) {
    this.#dispatch = dispatch;
    this.#origin = origin;
  }

  /** @param {State} state */
  follow(state) {
    const submission = nextToSend(state);
    if (submission !== undefined && !this.#busy) void this.#send(submission);
  }

  /** @param {import("./submission.js").Submission} submission */
  async #send(submission) {
    this.#busy = true;
    /** @type {import("./journey.js").Event} */
    let outcome;
    try {
      await sendSubmission(this.#origin(), submission);
      outcome = { type: "acknowledged", submissionId: submission.submissionId };
    } catch (error) {
      const code = codeOf(error);
      outcome = { type: "send-failed", code, again: canTryAgain(code) };
    }
    this.#busy = false;
    this.#dispatch(outcome);
  }
}
