import assert from "node:assert/strict";
import { test } from "node:test";

import { isManifest } from "../../web/site/page/manifest.js";

const manifest = (change = {}) => ({
  format: 1,
  build: "0".repeat(64),
  pyodide: "314.0.4",
  worker: "runtime/worker/worker-0123456789ab.js",
  files: [{ name: "pyodide.asm.wasm", path: "runtime/pyodide.asm-0123456789ab.wasm", sha256: "0".repeat(64), size: 9, sent: 4 }],
  ...change,
});

test("a manifest of the known format is taken", () => {
  assert.equal(isManifest(manifest()), true);
});

test("a worker outside its own folder, where the sealed rules hold, is refused", () => {
  for (const worker of [
    "page/worker-0123456789ab.js",
    "runtime/worker/../worker-0123456789ab.js",
    "https://other.example/runtime/worker/worker-0123456789ab.js",
    "runtime/worker/worker.js",
  ]) {
    assert.equal(isManifest(manifest({ worker })), false, worker);
  }
});

test("another format is refused, not guessed at", () => {
  assert.equal(isManifest(manifest({ format: 2 })), false);
  assert.equal(isManifest(manifest({ more: 1 })), false);
});
