import assert from "node:assert/strict";
import { test } from "node:test";

import { isCall } from "../../web/site/page/leave.js";

test("three presses within five seconds call for leaving", () => {
  assert.equal(isCall([1000, 3000, 6000]), true);
});

test("two presses, or three over a longer time, do not", () => {
  assert.equal(isCall([1000, 1100]), false);
  assert.equal(isCall([1000, 3000, 6001]), false);
});

test("only the last three count", () => {
  assert.equal(isCall([0, 7000, 8000, 9000]), true);
});
