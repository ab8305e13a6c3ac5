import assert from "node:assert/strict";
import { test } from "node:test";

const manifest = {
  format: 1,
  worker: "runtime/worker/worker-0123456789ab.js",
  files: [{ name: "worker.js" }, { name: "packages.zip" }, { name: "libheif.wasm", late: true }],
};
const bytes = () => new ArrayBuffer(1);

globalThis.document = { baseURI: "https://site.example/" };
globalThis.location = { origin: "https://site.example" };
/** Every worker that was made, by its address. */
const made = new Map();
globalThis.Worker = class extends EventTarget {
  heard = [];
  ended = false;
  constructor(address) {
    super();
    made.set(address, this);
  }
  postMessage(message) {
    this.heard.push(message);
  }
  terminate() {
    this.ended = true;
  }
};
const { begin, end, Load, receivedByLoaders } = await import("../../web/site/page/load.js");
const { fetchAllLate } = await import("../../web/site/page/runtime.js");

/** A load, and its loader, which says these. */
const loadOf = (...messages) => {
  const load = new Load();
  const loader = made.get("https://site.example/loader/loader.js");
  const say = (message) => loader.dispatchEvent(Object.assign(new Event("message"), { data: message }));
  for (const message of messages) say(message);
  return { load, loader, say };
};
const whole = () =>
  loadOf(
    { type: "manifest", manifest },
    { type: "part", name: "packages.zip", content: bytes() },
    { type: "part", name: "worker.js", content: bytes() },
    { type: "part", name: "pyodide-lock.json", content: bytes() },
    { type: "whole" },
  );

test("the first sealed worker is handed each part, also those that came before its script", () => {
  const { load } = whole();

  assert.equal(load.worker, made.get("https://site.example/runtime/worker/worker-0123456789ab.js"));
  assert.deepEqual(
    load.worker.heard.map(({ type, name }) => [type, name]),
    [
      ["part", "packages.zip"],
      ["part", "pyodide-lock.json"],
    ],
  );
});

test("the page keeps what came, but for the script, which the browser keeps", async () => {
  const { load } = whole();

  assert.deepEqual(Object.keys((await load.runtime).files), ["packages.zip", "pyodide-lock.json"]);
});

test("a first worker that does not come up is waited for by nobody: the runtime is there without it", async () => {
  const { load } = whole();
  load.worker.dispatchEvent(new Event("error"));

  assert.equal(load.worker, null);
  assert.equal((await load.runtime).manifest, manifest);
});

test("a late part is asked for once, and again only if it did not come", async () => {
  const { load, loader, say } = whole();
  const runtime = await load.runtime;

  const first = Promise.all([fetchAllLate(runtime), assert.rejects(runtime.late("libheif.wasm"))]);
  assert.deepEqual(loader.heard, [{ type: "late", name: "libheif.wasm" }]);
  say({ type: "late-failed", name: "libheif.wasm", code: "runtime_unreachable" });
  assert.equal((await first)[0], false);

  const second = fetchAllLate(runtime);
  say({ type: "late", name: "libheif.wasm", content: bytes() });
  assert.equal(await second, true);
  assert.equal((await runtime.late("libheif.wasm")).byteLength, 1);
  assert.equal(loader.heard.length, 2);
});

test("a loader that fails or does not come up ends the load, and the next one is a new one", async () => {
  for (const fail of [
    (loader) => loader.dispatchEvent(new Event("error")),
    (loader) =>
      loader.dispatchEvent(
        Object.assign(new Event("message"), { data: { type: "failed", code: "runtime_unreachable" } }),
      ),
  ]) {
    const load = begin();
    const loader = made.get("https://site.example/loader/loader.js");
    fail(loader);

    await assert.rejects(load.runtime, { code: "runtime_unreachable" });
    assert.equal(loader.ended, true);
    assert.notEqual(begin(), load);
    end();
  }
});

test("leaving ends the loader and the worker that it fed", async () => {
  const { load, loader } = whole();
  const { worker } = load;
  load.stop();

  assert.deepEqual([loader.ended, worker.ended, load.worker], [true, true, null]);
});

test("what a loader received is remembered after it has ended", () => {
  const { load, say } = whole();
  const before = receivedByLoaders().length;
  say({ type: "received", requests: [{ address: "https://site.example/runtime/manifest.json", receivedBytes: 9 }] });
  load.stop();

  assert.equal(receivedByLoaders().length, before + 1);
});
