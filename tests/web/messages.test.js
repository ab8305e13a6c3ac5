import assert from "node:assert/strict";
import { test } from "node:test";

import { isAnswer, isProgress, ROADS } from "../../web/site/page/messages.js";
import { item, pdq, video } from "./make.js";

const hashed = (part) => ({ id: 1, type: "hashed", items: [part], decoder: "engine" });

test("a well-formed answer of each type is taken", () => {
  assert.equal(isAnswer({ id: 1, type: "ready" }), true);
  assert.equal(isAnswer(hashed(item())), true);
  assert.equal(isAnswer(hashed(video(600))), true);
  assert.equal(isAnswer({ ...hashed(item()), items: [item(), video(3)] }), true); // a motion photo
  assert.equal(isAnswer({ id: 7, type: "failed", code: "damaged_file" }), true);
  assert.equal(isAnswer({ id: 8, type: "needs", part: "libheif.wasm" }), true);
  const refused = Object.fromEntries(ROADS.map((road) => [road, true]));
  assert.equal(isAnswer({ id: 9, type: "probed", refused }), true);
  assert.equal(isAnswer({ id: 10, type: "tested", good: false }), true);
  assert.equal(isProgress({ type: "progress", done: 5, total: 10 }), true);
});

test("an unknown key is refused at every depth", () => {
  assert.equal(isAnswer({ id: 1, type: "ready", extra: 1 }), false);
  assert.equal(isAnswer(hashed({ ...item(), name: "IMG_0001.jpg" })), false);
  assert.equal(isAnswer(hashed({ kind: "image", fingerprints: [{ ...pdq(), pixels: "" }] })), false);
  const frame = { value: "a".repeat(64), quality: 1, time_ms: 0, thumbnail: "" };
  assert.equal(isAnswer(hashed({ kind: "video", fingerprints: [{ algorithm: "vpdq", frames: [frame] }] })), false);
  assert.equal(isProgress({ type: "progress", done: 1, total: 2, note: "" }), false);
});

test("a missing key is refused", () => {
  assert.equal(isAnswer({ type: "ready" }), false);
  assert.equal(isAnswer(hashed({ kind: "image" })), false);
  assert.equal(isAnswer({ ...hashed(item()), items: [] }), false);
  assert.equal(isAnswer({ ...hashed(item()), items: [item(), item(), item()] }), false);
  assert.equal(isAnswer({ ...hashed(item()), decoder: "IMG_0001.jpg" }), false);
});

test("fingerprints of wrong length, alphabet or range are refused", () => {
  for (const wrong of [
    pdq(101),
    pdq(-1),
    pdq(50.5),
    pdq("50"),
    pdq(50, "5".repeat(63)),
    pdq(50, "A".repeat(64)),
    pdq(50, `${"5".repeat(63)}\n`),
    { ...pdq(), variant: "a picture of me" },
    { algorithm: "md5", value: "5".repeat(64) },
    { algorithm: "sha1", value: "5".repeat(40) },
  ]) {
    assert.equal(isAnswer(hashed({ kind: "image", fingerprints: [wrong] })), false, JSON.stringify(wrong));
  }
});

test("more fingerprints or frames than the limits are refused: no bulk can cross", () => {
  assert.equal(isAnswer(hashed(video(601))), false);
  assert.equal(isAnswer(hashed({ kind: "image", fingerprints: Array(101).fill(pdq()) })), false);
  assert.equal(isAnswer(hashed({ kind: "image", fingerprints: [] })), false);
});

test("an unknown code, or free text for a code, is refused", () => {
  assert.equal(isAnswer({ id: 1, type: "failed", code: "aGVsbG8" }), false);
  assert.equal(isAnswer({ id: 1, type: "failed", code: { text: "x" } }), false);
});

test("a part is named out of a list: no free text", () => {
  assert.equal(isAnswer({ id: 1, type: "needs", part: "IMG_0001.heic" }), false);
});

test("what is no object is refused", () => {
  for (const wrong of [null, undefined, 1, "ready", [], new ArrayBuffer(8), new Map()]) {
    assert.equal(isAnswer(wrong), false);
    assert.equal(isProgress(wrong), false);
  }
});

test("keys that every object inherits are no back door", () => {
  const hostile = JSON.parse('{"id": 1, "type": "ready", "__proto__": {"x": 1}}');

  assert.equal(isAnswer(hostile), false);
  assert.equal(isAnswer({ id: 1, type: "ready", constructor: 1 }), false);
});

test("progress beyond its end is refused", () => {
  assert.equal(isProgress({ type: "progress", done: 11, total: 10 }), false);
});
