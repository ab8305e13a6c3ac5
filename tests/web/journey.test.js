import assert from "node:assert/strict";
import { test } from "node:test";

import {
  BEGINNING,
  canGoBack,
  isMade,
  itemsOf,
  nextToHash,
  nextToSend,
  reduce,
  stepOf,
} from "../../web/site/page/journey.js";
import { CASE, file, item } from "./make.js";

const after = (...events) => events.reduce(reduce, BEGINNING);
const chosen = (count) => [
  { type: "runtime-ready" },
  { type: "went", to: "before" },
  { type: "went", to: "age" },
  { type: "age-answered", answer: "under" },
  { type: "who-answered", answer: "me" },
  { type: "files-chosen", files: Array.from({ length: count }, () => file()) },
  { type: "making-began" },
];
const made = (count) => [
  ...chosen(count),
  ...Array.from({ length: count }, (_, index) => [
    { type: "picture-began", number: index + 1 },
    { type: "picture-done", number: index + 1, items: [item(index + 1)] },
  ]).flat(),
];
const submissions = (count) =>
  Array.from({ length: count }, (_, index) => ({ submissionId: `s${index + 1}`, body: "{}", items: 1 }));
const prepared = (count) => [
  ...made(count),
  { type: "prepared", caseId: "CASE", submissions: submissions(count) },
];

test("the journey begins at the start, with nothing to go back to", () => {
  assert.equal(stepOf(BEGINNING), "start");
  assert.equal(canGoBack(BEGINNING), false);
});

test("under 18 and not sure lead on, 18 or older to another service", () => {
  assert.equal(stepOf(after({ type: "age-answered", answer: "under" })), "who");
  assert.equal(stepOf(after({ type: "age-answered", answer: "unsure" })), "who");
  assert.equal(stepOf(after({ type: "age-answered", answer: "adult" })), "adult");
});

test("Back returns to the step before, and going on from there forgets the other way", () => {
  const back = reduce(after({ type: "went", to: "before" }, { type: "went", to: "age" }), { type: "popped", at: 1 });

  assert.equal(stepOf(back), "before");
  assert.deepEqual(reduce(back, { type: "went", to: "choose" }).trail, ["start", "before", "choose"]);
});

test("a place in history that this page does not know shows the nearest that it knows", () => {
  assert.equal(stepOf(reduce(BEGINNING, { type: "popped", at: 7 })), "start");
});

test("pictures keep their numbers when one is removed", () => {
  const state = after(...chosen(3), { type: "picture-removed", number: 2 }, { type: "files-chosen", files: [file()] });

  assert.deepEqual(state.pictures.map(({ number }) => number), [1, 3, 4]);
});

test("pictures are made in order, each taken once, and only when the worker is ready", () => {
  const ready = after(...chosen(2));

  assert.equal(nextToHash(ready)?.number, 1);
  assert.equal(nextToHash(reduce(ready, { type: "picture-began", number: 1 }))?.number, 2);
  assert.equal(nextToHash(reduce(ready, { type: "runtime-starting" })), undefined);
  assert.equal(nextToHash(reduce(ready, { type: "popped", at: 0 })), undefined);
});

test("a picture that fails stops no other", () => {
  const state = after(
    ...chosen(2),
    { type: "picture-began", number: 1 },
    { type: "picture-failed", number: 1, code: "damaged_file" },
  );

  assert.equal(nextToHash(state)?.number, 2);
  assert.equal(isMade(state), false);
  assert.deepEqual(itemsOf(reduce(state, { type: "picture-done", number: 2, items: [item(2)] })), [item(2)]);
});

test("a picture that a worker gave back is the next one again", () => {
  const both = after(...chosen(3), { type: "picture-began", number: 1 }, { type: "picture-began", number: 2 });

  assert.equal(nextToHash(both)?.number, 3);
  assert.equal(nextToHash(reduce(both, { type: "picture-returned", number: 1 }))?.number, 1);
});

test("when the last picture that failed is removed, others are chosen", () => {
  const fails = [1, 2].flatMap((number) => [
    { type: "picture-began", number },
    { type: "picture-failed", number, code: "damaged_file" },
  ]);
  const one = after(...chosen(2), ...fails, { type: "picture-removed", number: 1 });

  assert.equal(stepOf(one), "making");
  assert.equal(stepOf(reduce(one, { type: "picture-removed", number: 2 })), "choose");
});

test("Cancel and Back put the picture in hand back into the queue", () => {
  const working = after(...chosen(1), { type: "picture-began", number: 1 });

  assert.equal(reduce(working, { type: "making-cancelled" }).pictures[0]?.state, "waiting");
  assert.equal(reduce(working, { type: "popped", at: 0 }).pictures[0]?.state, "waiting");
});

test("nothing is to be sent before the person says so", () => {
  assert.equal(nextToSend(after(...prepared(1))), undefined);
  assert.equal(nextToSend(after(...prepared(1), { type: "send-began" }))?.submissionId, "s1");
});

test("a second press of Send changes nothing", () => {
  const once = after(...prepared(2), { type: "send-began" });

  assert.deepEqual(reduce(once, { type: "send-began" }), once);
});

test("the receipt comes when every submission is acknowledged, each once", () => {
  const first = after(
    ...prepared(2),
    { type: "send-began" },
    { type: "acknowledged", submissionId: "s1" },
    { type: "acknowledged", submissionId: "s1" },
  );
  assert.equal(stepOf(first), "check");
  assert.equal(nextToSend(first)?.submissionId, "s2");

  const both = reduce(first, { type: "acknowledged", submissionId: "s2" });

  assert.equal(stepOf(both), "receipt");
  assert.equal(both.sentItems, 2);
  assert.equal(both.caseId, "CASE");
});

test("after an attempt the same bytes under the same IDs are kept, whatever is pressed", () => {
  const kept = after(...prepared(1), { type: "send-began" }, { type: "send-failed", code: "offline", again: true });

  const pressed = [
    { type: "files-chosen", files: [file()] },
    { type: "picture-removed", number: 1 },
    { type: "prepared", caseId: "OTHER", submissions: submissions(3) },
  ].reduce(reduce, kept);

  assert.equal(kept.sending.phase, "kept");
  assert.deepEqual(pressed.unsent, kept.unsent);
  assert.deepEqual(pressed.pictures, kept.pictures);
  assert.equal(pressed.caseId, "CASE");
});

test("after a refusal the pictures can be changed", () => {
  const refused = after(
    ...prepared(1),
    { type: "send-began" },
    { type: "send-failed", code: "implausible_fingerprint", again: false },
  );

  assert.equal(refused.sending.phase, "refused");
  assert.deepEqual(reduce(refused, { type: "picture-removed", number: 1 }).pictures, []);
});

test("Back does not lead from the receipt into what was sent", () => {
  const state = after(...prepared(1), { type: "send-began" }, { type: "acknowledged", submissionId: "s1" });

  const stayed = reduce(state, { type: "popped", at: 0 });

  assert.equal(stepOf(stayed), "receipt");
  assert.equal(stayed.done, "stays");
  assert.equal(reduce(stayed, { type: "popped", at: stayed.at }).done, "stays");
  assert.equal(canGoBack(state), false);
});

test("each answer to who it is about has its own way; only two of them lead to the picker", () => {
  const way = (answer) => stepOf(after({ type: "who-answered", answer }));

  assert.deepEqual(["me", "child", "work", "other"].map(way), ["choose", "child", "counselors", "other"]);
});

test("looking aside does not stop what is being made, leaving the way does", () => {
  const working = after(...chosen(2), { type: "picture-began", number: 1 });
  const aside = reduce(working, { type: "went", to: "proof" });

  assert.equal(aside.pictures[0]?.state, "working");
  const done = reduce(aside, { type: "picture-done", number: 1, items: [item(1)] });
  assert.equal(nextToHash(done)?.number, 2);
  assert.equal(nextToHash(reduce(done, { type: "went", to: "start" })), undefined);
});

test("changing the pictures leads back to the choice, and Cancel too", () => {
  assert.equal(stepOf(after(...prepared(1), { type: "change-wanted" })), "choose");
  assert.equal(stepOf(after(...chosen(1), { type: "making-cancelled" })), "choose");
});

test("practice can never send, whatever is pressed", () => {
  const state = after(
    { type: "practice-began" },
    { type: "files-chosen", files: [file()] },
    { type: "making-began" },
    { type: "picture-done", number: 1, items: [item()] },
    { type: "prepared", caseId: "PRACTICE", submissions: submissions(1) },
  );
  const pressed = reduce(reduce(state, { type: "send-began" }), { type: "send-began" });

  for (const shown of [state, pressed]) assert.equal(nextToSend(shown), undefined);
  assert.equal(nextToSend({ ...state, sending: { phase: "sending" } }), undefined);
  assert.equal(stepOf(pressed), "receipt");
  assert.equal(reduce(pressed, { type: "cleared" }).practice, false);
});

test("a real case does not turn into a practice: beginning one forgets the pictures", () => {
  const state = after(...prepared(1), { type: "practice-began" });

  assert.deepEqual([state.pictures, state.caseId, state.unsent], [[], null, []]);
});

test("adding to a case keeps its ID and asks for pictures", () => {
  const state = after(
    { type: "went", to: "return" },
    { type: "code-entered", typed: CASE },
    { type: "status-told", items: [] },
    { type: "case-extended" },
  );

  assert.equal(stepOf(state), "choose");
  assert.equal(state.caseId, CASE);
});

test("a case that is being sent is not given up for another, nor for a practice", () => {
  const kept = after(
    ...prepared(2),
    { type: "send-began" },
    { type: "acknowledged", submissionId: "s1" },
    { type: "send-failed", code: "offline", again: true },
    { type: "popped", at: 0 },
  );
  const visiting = [
    { type: "went", to: "return" },
    { type: "code-entered", typed: CASE },
    { type: "status-told", items: [] },
    { type: "case-extended" },
  ].reduce(reduce, kept);

  for (const state of [visiting, reduce(kept, { type: "practice-began" })]) {
    assert.equal(stepOf(state), "check");
    assert.deepEqual([state.caseId, state.unsent, state.practice], ["CASE", kept.unsent, false]);
  }
});

test("the answer leads from the entry to the status, and from the confirmation back to it", () => {
  const entered = after({ type: "went", to: "return" }, { type: "code-entered", typed: CASE });
  const shown = reduce(entered, { type: "status-told", items: [] });
  assert.equal(stepOf(entered), "return");
  assert.equal(stepOf(shown), "status");

  const asked = reduce(shown, { type: "withdrawal-chosen", itemIds: null });
  assert.equal(stepOf(asked), "withdraw");
  assert.equal(stepOf(reduce(asked, { type: "status-told", items: [] })), "status");
});

test("clearing forgets the case and the pictures", () => {
  const state = after(...prepared(1), { type: "send-began" }, { type: "cleared" });

  assert.deepEqual({ ...state, runtime: BEGINNING.runtime }, BEGINNING);
});
