import assert from "node:assert/strict";
import { test } from "node:test";

import { hasRoom, pays } from "../../web/site/page/crew.js";
import { file } from "./make.js";

const waiting = (count, size) => Array.from({ length: count }, () => ({ state: "waiting", file: file(size) }));
const state = (pictures, { roomy = true, online = true } = {}) => ({ device: { roomy }, online, pictures });

test("two workers have room where two cores and 4 GB are known of", () => {
  assert.equal(hasRoom({ hardwareConcurrency: 2, deviceMemory: 4 }), true);
  assert.equal(hasRoom({ hardwareConcurrency: 1, deviceMemory: 8 }), false);
  assert.equal(hasRoom({ hardwareConcurrency: 8, deviceMemory: 2 }), false);
  assert.equal(hasRoom({ hardwareConcurrency: 8 }), false);
});

test("a second worker pays from sixteen waiting photos on", () => {
  assert.equal(pays(state(waiting(16, 4_000_000))), true);
  assert.equal(pays(state(waiting(15, 4_000_000))), false);
  assert.equal(pays(state([...waiting(15, 4_000_000), { state: "done", file: file() }])), false);
});

test("what is larger than a photo of a phone is not counted: it is made alone", () => {
  assert.equal(pays(state([...waiting(15, 4_000_000), ...waiting(15, 6_000_001)])), false);
});

test("without room for it, or a network, there is no second worker", () => {
  assert.equal(pays(state(waiting(100, 4_000_000), { roomy: false })), false);
  assert.equal(pays(state(waiting(100, 4_000_000), { online: false })), false);
});
