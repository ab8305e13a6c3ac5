import assert from "node:assert/strict";
import { test } from "node:test";

import { NO_VISIT, reduceVisit, standing } from "../../web/site/page/visit.js";
import { CASE, FOLLOW } from "./make.js";

const after = (...events) => events.reduce(reduceVisit, NO_VISIT);
const status = (number, state = "listed") => ({
  item_id: String(number).padStart(32, "0"),
  kind: "image",
  state,
  added_on: "2026-11-22",
  taken_by: 0,
  removed_by: 0,
});

test("a case ID is looked up, however it was typed", () => {
  const visit = after({ type: "code-entered", typed: CASE.toLowerCase().replace(/(.{4})/g, "$1 ") });

  assert.equal(visit.code, CASE);
  assert.equal(visit.asking, "status");
  assert.equal(visit.follows, false);
});

test("a slip is caught before anything is asked of the server", () => {
  const visit = after({ type: "code-entered", typed: `1${CASE.slice(1)}` });

  assert.equal(visit.error, "bad_case_id");
  assert.equal(visit.asking, null);
  assert.equal(after({ type: "code-entered", typed: "  " }).error, "no_code");
});

test("a follow code shows and can change nothing", () => {
  const visit = after(
    { type: "code-entered", typed: FOLLOW },
    { type: "status-told", items: [status(1)] },
    { type: "withdrawal-chosen", itemIds: null },
    { type: "withdrawal-confirmed" },
    { type: "follow-asked" },
  );

  assert.equal(visit.follows, true);
  assert.equal(visit.asking, null);
});

test("nothing is taken back before it was confirmed, and once only", () => {
  const chosen = after(
    { type: "code-entered", typed: CASE },
    { type: "status-told", items: [status(1), status(2)] },
    { type: "withdrawal-chosen", itemIds: [status(2).item_id] },
  );
  assert.equal(chosen.asking, null);

  const confirmed = reduceVisit(chosen, { type: "withdrawal-confirmed" });

  assert.equal(confirmed.asking, "withdraw");
  assert.deepEqual(confirmed.chosen, [status(2).item_id]);
  assert.equal(reduceVisit(confirmed, { type: "withdrawal-confirmed" }), confirmed);
});

test("what was taken back cannot be taken back again", () => {
  const visit = after({ type: "status-told", items: [status(1), status(2, "withdrawn"), status(3, "refused")] });

  assert.deepEqual(standing(visit), [status(1)]);
});

test("a failure keeps what is shown, so that it can be tried again", () => {
  const visit = after(
    { type: "code-entered", typed: CASE },
    { type: "status-told", items: [status(1)] },
    { type: "status-asked" },
    { type: "asking-failed", code: "offline" },
  );

  assert.equal(visit.error, "offline");
  assert.deepEqual(visit.items, [status(1)]);
});
