/**
 * The journey as one pure reducer: (state, event) → state. Nothing else holds state, and none of it
 * is written anywhere: it lives in memory and dies with the page.
 *
 * @typedef {import("./item.js").Item} Item
 * @typedef {import("./submission.js").Submission} Submission
 *
 * @typedef {"start" | "before" | "age" | "adult" | "who" | "child" | "other" | "choose" | "making"
 *   | "check" | "receipt" | "next" | "platforms" | "numbers" | "return" | "status" | "withdraw" | "follow"
 *   | "practice" | "proof" | "promises" | "helplines" | "counselors" | "parents" | "privacy" | "terms"
 *   | "accessibility" | "language"} Step
 *
 * @typedef {"idle" | "loading" | "starting" | "ready" | "failed"} RuntimePhase
 * @typedef {{phase: RuntimePhase, done: number, total: number, whole: boolean, code?: string}} Runtime done, total: bytes;
 *   whole: what only some files need is here too
 *
 * @typedef {"waiting" | "working" | "done" | "failed"} PictureState
 * @typedef {object} Picture
 * @property {number} number as the person sees it; never given twice
 * @property {File} file held, never read
 * @property {PictureState} state
 * @property {number} done bytes of work
 * @property {number} total bytes of work
 * @property {readonly Item[]} [items] one, or of a motion photo two
 * @property {string} [code] why it failed
 *
 * @typedef {"idle" | "sending" | "kept" | "refused"} SendingPhase
 * @typedef {{done: number, total: number}} Work tries made and to be made at most, where the server asks for work
 * @typedef {{phase: SendingPhase, code?: string, work?: Work}} Sending kept: nothing is lost, it can be tried again
 *
 * @typedef {import("./visit.js").Visit} Visit
 * @typedef {import("./visit.js").VisitEvent} VisitEvent
 * @typedef {import("./api.js").Platform} Platform
 * @typedef {import("./api.js").Numbers} Numbers
 *
 * @typedef {{address: string, receivedBytes: number, sentBytes: number}} Request
 * @typedef {object} Proof
 * @property {string} build the build's fingerprint
 * @property {readonly Request[]} requests since the page opened
 * @property {"asking" | "failed" | null | Record<import("./messages.js").Road, boolean>} refused
 * @property {"asking" | "failed" | null | boolean} tested whether this device makes the known fingerprints
 *
 * In another app's browser; with little memory; without what the work needs: nothing is started then.
 * Roomy: two workers have room in it.
 * @typedef {{inApp: boolean, small: boolean, roomy: boolean, lacks: "insecure" | "no-wasm" | null}} Device
 *
 * @typedef {object} State
 * @property {readonly Step[]} trail the steps taken, for Back
 * @property {number} at where in the trail the person is
 * @property {number} floor Back does not go under it
 * @property {boolean} unsure they were not sure whether they were under 18
 * @property {Runtime} runtime
 * @property {readonly Picture[]} pictures
 * @property {number} lastNumber
 * @property {string | null} caseId
 * @property {readonly Submission[]} unsent in order; what is acknowledged leaves it
 * @property {number} parts how many submissions were prepared last
 * @property {number} sentItems acknowledged of what was prepared last
 * @property {boolean} attempted something of `unsent` was tried: from then on it does not change
 * @property {Sending} sending
 * @property {boolean} online
 * @property {string | null} done what was just done (copied, saved), told once
 * @property {boolean} practice nothing can be sent
 * @property {Visit} visit coming back with a code
 * @property {"wanted" | "unknown" | null | readonly Platform[]} platforms who takes part
 * @property {"wanted" | "unknown" | null | Numbers} numbers of each finished week
 * @property {Proof} proof
 * @property {Device} device
 * @property {string} country of the helplines, ISO 3166, or ""
 * @property {string} locale of the words
 *
 * @typedef {{type: "went", to: Step}
 *   | {type: "popped", at: number}
 *   | {type: "age-answered", answer: "under" | "adult" | "unsure"}
 *   | {type: "runtime-loading", done: number, total: number}
 *   | {type: "runtime-starting"}
 *   | {type: "runtime-ready"}
 *   | {type: "runtime-whole"}
 *   | {type: "runtime-failed", code: string}
 *   | {type: "files-chosen", files: readonly File[]}
 *   | {type: "picture-removed", number: number}
 *   | {type: "picture-again", number: number}
 *   | {type: "making-began"}
 *   | {type: "picture-began", number: number}
 *   | {type: "picture-progressed", number: number, done: number, total: number}
 *   | {type: "picture-done", number: number, items: readonly Item[]}
 *   | {type: "picture-failed", number: number, code: string}
 *   | {type: "picture-returned", number: number}
 *   | {type: "second-ready"}
 *   | {type: "making-cancelled"}
 *   | {type: "prepared", caseId: string, submissions: readonly Submission[]}
 *   | {type: "send-began"}
 *   | {type: "send-worked", work: Work}
 *   | {type: "send-stopped"}
 *   | {type: "acknowledged", submissionId: string}
 *   | {type: "send-failed", code: string, again: boolean}
 *   | {type: "network", online: boolean}
 *   | {type: "told", what: string}
 *   | {type: "who-answered", answer: "me" | "child" | "work" | "other"}
 *   | {type: "change-wanted"}
 *   | {type: "practice-began"}
 *   | {type: "case-opened"}
 *   | {type: "case-extended"}
 *   | {type: "platforms-told", platforms: readonly Platform[] | "unknown"}
 *   | {type: "numbers-told", numbers: Numbers | "unknown"}
 *   | {type: "proof-seen", build: string, requests: readonly Request[]}
 *   | {type: "probe-asked"}
 *   | {type: "probe-told", refused: Record<import("./messages.js").Road, boolean> | "failed"}
 *   | {type: "test-asked"}
 *   | {type: "test-told", good: boolean | "failed"}
 *   | {type: "country-chosen", country: string}
 *   | {type: "locale-chosen", locale: string}
 *   | VisitEvent
 *   | {type: "cleared"}} Event
 */
import { NO_VISIT, reduceVisit } from "./visit.js";

/** What was done by Back where there is nothing to go back to: the case ID is still shown. */
const STAYS = "stays";

/** @type {State} */
export const BEGINNING = {
  trail: ["start"],
  at: 0,
  floor: 0,
  unsure: false,
  runtime: { phase: "idle", done: 0, total: 0, whole: false },
  pictures: [],
  lastNumber: 0,
  caseId: null,
  unsent: [],
  parts: 0,
  sentItems: 0,
  attempted: false,
  sending: { phase: "idle" },
  online: true,
  done: null,
  practice: false,
  visit: NO_VISIT,
  platforms: null,
  numbers: null,
  proof: { build: "", requests: [], refused: null, tested: null },
  device: { inApp: false, small: false, roomy: false, lacks: null },
  country: "",
  locale: "en",
};

/** Steps beside the journey: what is being made goes on behind them. @type {ReadonlySet<Step>} */
const ASIDE = new Set(["making", "proof", "promises", "helplines", "privacy", "terms", "accessibility", "language"]);

/** @param {State} state @returns {boolean} the person is making fingerprints, or looked aside */
const isMaking = (state) => {
  const taken = state.trail.slice(0, state.at + 1);
  const last = taken.findLast((step) => step === "making" || !ASIDE.has(step));
  return last === "making";
};

/** @param {State} state @returns {Step} */
export const stepOf = (state) => state.trail[state.at] ?? "start";

/** @param {State} state @returns {boolean} */
export const canGoBack = (state) => state.at > state.floor;

/** @param {State} state @param {(picture: Picture) => boolean} [fits] @returns {Picture | undefined} the one to hash next */
export const nextToHash = (state, fits = () => true) =>
  isMaking(state) && state.runtime.phase === "ready"
    ? state.pictures.find((picture) => picture.state === "waiting" && fits(picture))
    : undefined;

/** @param {State} state @param {number} number @returns {boolean} nobody took this one out of the hands it is in */
export const isWorkedOn = ({ pictures }, number) =>
  pictures.some((picture) => picture.number === number && picture.state === "working");

/** @param {State} state @returns {boolean} every picture has come to an end, good or bad */
export const isMade = (state) =>
  state.pictures.length > 0 &&
  state.pictures.every((picture) => picture.state === "done" || picture.state === "failed");

/** @param {State} state @returns {Item[]} */
export const itemsOf = (state) =>
  state.pictures.flatMap((picture) => (picture.state === "done" ? (picture.items ?? []) : []));

/** @param {State} state @returns {Submission | undefined} the one to send now */
export const nextToSend = (state) =>
  state.sending.phase === "sending" && !state.practice ? state.unsent[0] : undefined;

/** @param {State} state @param {Step} to @returns {State} */
const go = (state, to) => {
  if (stepOf(state) === to) return state;
  const trail = [...state.trail.slice(0, state.at + 1), to];
  return { ...state, trail, at: trail.length - 1, done: null };
};

/** @param {State} state @param {number} number @param {(picture: Picture) => Picture} change @returns {State} */
const withPicture = (state, number, change) => ({
  ...state,
  pictures: state.pictures.map((picture) => (picture.number === number ? change(picture) : picture)),
});

/** @param {Picture} picture @returns {Picture} as if never begun */
const waiting = ({ number, file }) => ({ number, file, state: "waiting", done: 0, total: 0 });

/** @param {State} state @returns {State} work in hand goes back into the queue */
const stopMaking = (state) => ({
  ...state,
  pictures: state.pictures.map((picture) => (picture.state === "working" ? waiting(picture) : picture)),
});

/** What was received cannot be received again: the next submissions are of new pictures only.
 * @param {State} state @returns {State} */
const received = (state) => {
  const arrived = go({ ...state, pictures: [], attempted: false, sending: { phase: "idle" } }, "receipt");
  return { ...arrived, floor: arrived.at };
};

/** @param {State} state @returns {State} nothing of the journey; the machine and the language stay */
const fresh = ({ runtime, online, device, country, locale, proof }) => ({
  ...BEGINNING,
  runtime,
  online,
  device,
  country,
  locale,
  proof,
});

/** @param {State} state @param {Step} to @returns {State} the nearest such step behind, if any */
const backTo = (state, to) => {
  const at = state.trail.slice(0, state.at).lastIndexOf(to);
  return at < state.floor ? state : { ...state, at, done: null };
};

/** Some pages show what has to be asked for first. @param {State} state @returns {State} */
const arrive = (state) => {
  const step = stepOf(state);
  if ((step === "platforms" || step === "next") && !Array.isArray(state.platforms)) {
    return { ...state, platforms: "wanted" };
  }
  if (step === "numbers") return { ...state, numbers: "wanted" };
  return step === "return" ? { ...state, visit: NO_VISIT } : state;
};

/** The answer leads on from the entry, and back from the confirmation.
 * @param {State} state @param {Visit} visit @returns {State} */
const told = (state, visit) => {
  const shown = { ...state, visit };
  const step = stepOf(state);
  if (step === "return" || step === "next" || step === "receipt") return go(shown, "status");
  return step === "withdraw" ? backTo(shown, "status") : shown;
};

/** What has arrived has a case ID, and what has not is not to be forgotten: both come first.
 * @param {State} state @param {() => State} begin another case @returns {State} */
const unlessSending = (state, begin) => (state.attempted ? go(state, "check") : begin());

/** @type {Record<"me" | "child" | "work" | "other", Step>} */
const WAYS = { me: "choose", child: "child", work: "counselors", other: "other" };

/** @param {State} state @param {Event} event @returns {State} */
export const reduce = (state, event) => {
  switch (event.type) {
    case "went":
      return arrive(go(state, event.to));
    case "popped": {
      if (event.at === state.at) return state; // history came to where the page already is
      const at = Math.min(Math.max(event.at, state.floor), state.trail.length - 1);
      const moved = { ...state, at, done: event.at < state.floor ? STAYS : null };
      return isMaking(moved) ? moved : stopMaking(moved);
    }
    case "age-answered":
      return go(
        { ...state, unsure: event.answer === "unsure" },
        event.answer === "adult" ? "adult" : "who",
      );
    case "who-answered":
      return go(state, WAYS[event.answer]);
    case "runtime-loading":
      return { ...state, runtime: { phase: "loading", done: event.done, total: event.total, whole: false } };
    case "runtime-starting":
      return { ...state, runtime: { ...state.runtime, phase: "starting" } };
    case "runtime-ready":
      return { ...state, runtime: { ...state.runtime, phase: "ready" } };
    case "runtime-whole":
      return { ...state, runtime: { ...state.runtime, whole: true } };
    case "runtime-failed":
      return stopMaking({ ...state, runtime: { ...state.runtime, phase: "failed", code: event.code } });
    case "files-chosen": {
      if (state.attempted) return state;
      const added = event.files.map((file, index) =>
        waiting({ number: state.lastNumber + index + 1, file, state: "waiting", done: 0, total: 0 }),
      );
      return {
        ...state,
        pictures: [...state.pictures, ...added],
        lastNumber: state.lastNumber + added.length,
        done: null,
      };
    }
    case "picture-removed": {
      if (state.attempted) return state;
      const left = { ...state, pictures: state.pictures.filter((picture) => picture.number !== event.number) };
      return left.pictures.length === 0 && stepOf(left) === "making" ? backTo(left, "choose") : left;
    }
    case "picture-again":
      return withPicture(state, event.number, (picture) =>
        picture.state === "failed" ? waiting(picture) : picture,
      );
    case "making-began":
      return state.pictures.length > 0 ? go(state, "making") : state;
    case "picture-began":
      return withPicture(state, event.number, (picture) => ({ ...picture, state: "working" }));
    case "picture-progressed":
      return withPicture(state, event.number, (picture) =>
        picture.state === "working" ? { ...picture, done: event.done, total: event.total } : picture,
      );
    case "picture-done":
      return withPicture(state, event.number, (picture) => ({
        ...picture,
        state: "done",
        done: picture.total,
        items: event.items,
      }));
    case "picture-failed":
      return withPicture(state, event.number, (picture) => ({
        ...picture,
        state: "failed",
        code: event.code,
      }));
    case "picture-returned": // by a worker that could not finish it
      return withPicture(state, event.number, waiting);
    case "second-ready":
      return { ...state }; // shown anew to whoever can take a picture
    case "making-cancelled":
    case "change-wanted":
      return stopMaking(backTo(state, "choose"));
    case "prepared":
      return state.attempted
        ? go(state, "check")
        : go(
            {
              ...state,
              caseId: event.caseId,
              unsent: event.submissions,
              parts: event.submissions.length,
              sentItems: 0,
              sending: { phase: "idle" },
            },
            "check",
          );
    case "send-began":
      if (state.practice) return received({ ...state, sentItems: itemsOf(state).length, unsent: [] });
      return state.unsent.length > 0
        ? { ...state, attempted: true, sending: { phase: "sending" } }
        : state;
    case "send-worked":
      return state.sending.phase === "sending" ? { ...state, sending: { phase: "sending", work: event.work } } : state;
    case "send-stopped":
      return state.sending.phase === "sending" ? { ...state, sending: { phase: "idle" } } : state;
    case "acknowledged": {
      const [first, ...rest] = state.unsent;
      if (first === undefined || first.submissionId !== event.submissionId) return state;
      const sending = /** @type {Sending} */ ({ phase: state.sending.phase }); // each asks for its own work
      const fewer = { ...state, unsent: rest, sentItems: state.sentItems + first.items, sending };
      return rest.length === 0 ? received(fewer) : fewer;
    }
    case "send-failed":
      return event.again
        ? { ...state, sending: { phase: "kept", code: event.code } }
        : { ...state, attempted: state.sentItems > 0, sending: { phase: "refused", code: event.code } };
    case "network":
      return { ...state, online: event.online };
    case "told":
      return { ...state, done: event.what };
    case "practice-began":
      return unlessSending(state, () => go({ ...fresh(state), trail: ["start"], practice: true }, "choose"));
    case "case-opened":
      return { ...state, visit: reduceVisit(NO_VISIT, { type: "code-entered", typed: state.caseId ?? "" }) };
    case "case-extended":
      return unlessSending(state, () =>
        go({ ...state, caseId: state.visit.code, pictures: [], practice: false }, "choose"),
      );
    case "platforms-told":
      return { ...state, platforms: event.platforms };
    case "numbers-told":
      return { ...state, numbers: event.numbers };
    case "proof-seen":
      return { ...state, proof: { ...state.proof, build: event.build, requests: event.requests } };
    case "probe-asked":
      return { ...state, proof: { ...state.proof, refused: "asking" } };
    case "probe-told":
      return { ...state, proof: { ...state.proof, refused: event.refused } };
    case "test-asked":
      return { ...state, proof: { ...state.proof, tested: "asking" } };
    case "test-told":
      return { ...state, proof: { ...state.proof, tested: event.good } };
    case "country-chosen":
      return { ...state, country: event.country };
    case "locale-chosen":
      return { ...state, locale: event.locale };
    case "cleared":
      return fresh(state);
    case "status-told":
      return told(state, reduceVisit(state.visit, event));
    case "withdrawal-chosen":
      return go({ ...state, visit: reduceVisit(state.visit, event) }, "withdraw");
    default:
      return { ...state, visit: reduceVisit(state.visit, event) };
  }
};
