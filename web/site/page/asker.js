/**
 * Asks the server what the state says is to be asked: submissions, one after the other, what a visit
 * wants to know, who takes part. A submission keeps its ID and its bytes until it is acknowledged,
 * so that sending twice counts once.
 *
 * @typedef {import("./journey.js").State} State
 * @typedef {import("./journey.js").Event} Event
 */
import { canTryAgain } from "./api.js";
import { codeOf } from "./failure.js";
import { nextToSend } from "./journey.js";

export class Asker {
  #busy = false;
  #dispatch;
  #api;

  /**
   * @param {(event: Event) => void} dispatch
   * @param {import("./api.js").Api} api
   */
  constructor(dispatch, api) {
    this.#dispatch = dispatch;
    this.#api = api;
  }

  /** @param {State} state */
  follow(state) {
    if (this.#busy) return;
    const submission = nextToSend(state);
    if (submission !== undefined) void this.#tell(this.#send(submission));
    else if (state.visit.asking !== null) void this.#tell(this.#ask(state.visit));
    else if (state.platforms === "wanted") void this.#tell(this.#platforms());
  }

  /** @param {Promise<Event>} question one at a time */
  async #tell(question) {
    this.#busy = true;
    const event = await question;
    this.#busy = false;
    this.#dispatch(event);
  }

  /** @param {import("./submission.js").Submission} submission @returns {Promise<Event>} */
  async #send(submission) {
    try {
      await this.#api.send(submission);
      return { type: "acknowledged", submissionId: submission.submissionId };
    } catch (error) {
      const code = codeOf(error);
      return { type: "send-failed", code, again: canTryAgain(code) };
    }
  }

  /** @param {import("./visit.js").Visit} visit @returns {Promise<Event>} */
  async #ask(visit) {
    try {
      if (visit.asking === "follow") return { type: "follow-told", followCode: await this.#api.follow(visit) };
      const items = await (visit.asking === "withdraw" ? this.#api.withdraw(visit) : this.#api.status(visit));
      return { type: "status-told", items };
    } catch (error) {
      return { type: "asking-failed", code: codeOf(error) };
    }
  }

  /** @returns {Promise<Event>} */
  async #platforms() {
    return this.#api.platforms().then(
      (platforms) => ({ type: "platforms-told", platforms }),
      () => ({ type: "platforms-told", platforms: "unknown" }),
    );
  }
}
