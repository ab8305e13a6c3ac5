/**
 * Asks the server what the state says is to be asked: submissions, one after the other, what a visit
 * wants to know, who takes part, the numbers. A submission keeps its ID and its bytes until it is acknowledged,
 * so that sending twice counts once.
 *
 * @typedef {import("./journey.js").State} State
 * @typedef {import("./journey.js").Event} Event
 */
import { canTryAgain, WorkNeeded } from "./api.js";
import { codeOf } from "./failure.js";
import { BEGINNING, nextToSend } from "./journey.js";

const MOST_CHALLENGES = 3; // one may grow old on a slow phone

export class Asker {
  #busy = false;
  /** As it was shown last. */
  #state = BEGINNING;
  #dispatch;
  #api;
  #solver;

  /**
   * @param {(event: Event) => void} dispatch
   * @param {import("./api.js").Api} api
   * @param {import("./work.js").Solver} solver
   */
  constructor(dispatch, api, solver) {
    this.#dispatch = dispatch;
    this.#api = api;
    this.#solver = solver;
  }

  /** @param {State} state */
  follow(state) {
    this.#state = state;
    const submission = nextToSend(state);
    if (submission === undefined) this.#solver.stop();
    if (this.#busy) return;
    if (submission !== undefined) void this.#tell(this.#send(submission));
    else if (state.visit.asking !== null) void this.#tell(this.#ask(state.visit), () => this.#awaits(state.visit));
    else if (state.platforms === "wanted") void this.#tell(this.#platforms());
    else if (state.numbers === "wanted") void this.#tell(this.#numbers());
  }

  /**
   * One at a time.
   *
   * @param {Promise<Event>} question
   * @param {() => boolean} isWanted whether anybody still waits for the answer
   */
  async #tell(question, isWanted = () => true) {
    this.#busy = true;
    const event = await question;
    this.#busy = false;
    if (isWanted()) this.#dispatch(event);
    else this.follow(this.#state);
  }

  /** Who went on meanwhile, perhaps to another code, must not see it under that one.
   * @param {import("./visit.js").Visit} visit */
  #awaits({ code, asking }) {
    return this.#state.visit.code === code && this.#state.visit.asking === asking;
  }

  /** @param {import("./submission.js").Submission} submission @returns {Promise<Event>} */
  async #send(submission) {
    try {
      await this.#deliver(submission);
      return { type: "acknowledged", submissionId: submission.submissionId };
    } catch (error) {
      const code = codeOf(error);
      if (code === "stopped") return { type: "send-stopped" };
      return { type: "send-failed", code, again: canTryAgain(code) };
    }
  }

  /** @param {import("./submission.js").Submission} submission with the work, where the server asks for it */
  async #deliver(submission) {
    const onProgress = (/** @type {number} */ done, /** @type {number} */ total) =>
      this.#dispatch({ type: "send-worked", work: { done, total } });
    /** @type {import("./work.js").Solution | undefined} */
    let work;
    for (let left = MOST_CHALLENGES; ; left -= 1) {
      try {
        return await this.#api.send(submission, work);
      } catch (error) {
        if (!(error instanceof WorkNeeded) || left === 0) throw error;
        work = await this.#solver.solve(error.challenge, onProgress);
      }
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

  /** @returns {Promise<Event>} */
  async #numbers() {
    return this.#api.numbers().then(
      (numbers) => ({ type: "numbers-told", numbers }),
      () => ({ type: "numbers-told", numbers: "unknown" }),
    );
  }
}
