// How a case stands, in one word.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cameTo } from "../../web/site/page/steps/status.js";

const item = (state, taken_by = 0, removed_by = 0) => ({ state, taken_by, removed_by });

test("a case has come as far as its furthest picture", () => {
  assert.equal(cameTo([item("waiting")]), "waiting");
  assert.equal(cameTo([item("waiting"), item("listed")]), "listed");
  assert.equal(cameTo([item("listed", 2), item("waiting"), item("withdrawn")]), "taken");
  assert.equal(cameTo([item("listed", 2), item("listed", 2, 1)]), "removed");
});

test("a picture taken back says nothing while another stands", () => {
  assert.equal(cameTo([item("withdrawn", 3, 1), item("listed")]), "listed");
  assert.equal(cameTo([item("withdrawn", 3, 1)]), "withdrawn");
});

test("an empty case and a refused picture are not called under way", () => {
  assert.equal(cameTo([]), undefined);
  assert.equal(cameTo([item("refused")]), undefined);
});
