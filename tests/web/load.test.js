import assert from "node:assert/strict";
import { test } from "node:test";

const files = [
  { name: "worker.js", path: "runtime/worker/worker-0123456789ab.js" },
  { name: "packages.zip", path: "runtime/packages.zip" },
  { name: "libheif.wasm", path: "runtime/libheif.wasm", late: true },
].map((file) => ({ ...file, sha256: "0".repeat(64), size: 1, sent: 1 }));
const worker = "runtime/worker/worker-0123456789ab.js";
const manifest = { format: 1, build: "0".repeat(64), pyodide: "314.0.4", worker, files };
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
const serve = (answer) => (globalThis.fetch = async () => answer());
const serveManifest = () => serve(() => Response.json(manifest));
serveManifest();
const settled = () => new Promise((resolve) => setTimeout(resolve));
const { begin, end, Load, receivedByLoaders } = await import("../../web/site/page/load.js");
const { fetchAllLate } = await import("../../web/site/page/runtime.js");

/** A load, and its loader, which says these. */
const loadOf = async (...messages) => {
  const load = new Load();
  await settled();
  const loader = made.get("https://site.example/loader/loader.js");
  const say = (message) => loader.dispatchEvent(Object.assign(new Event("message"), { data: message }));
  for (const message of messages) say(message);
  return { load, loader, say };
};
const whole = () =>
  loadOf(
    { type: "part", name: "packages.zip", content: bytes() },
    { type: "part", name: "worker.js", content: bytes() },
    { type: "part", name: "pyodide-lock.json", content: bytes() },
    { type: "whole" },
  );

test("the first sealed worker is handed each part, also those that came before its script, and told the end", async () => {
  const { load } = await whole();

  assert.equal(load.worker, made.get("https://site.example/runtime/worker/worker-0123456789ab.js"));
  assert.deepEqual(
    load.worker.heard.map(({ type, name }) => [type, name]),
    [
      ["part", "packages.zip"],
      ["part", "pyodide-lock.json"],
      ["whole", undefined],
    ],
  );
});

test("the page keeps what came, but for the script, which the browser keeps", async () => {
  const { load } = await whole();

  assert.deepEqual(Object.keys((await load.runtime).files), ["packages.zip", "pyodide-lock.json"]);
});

test("a first worker that does not come up is waited for by nobody: the runtime is there without it", async () => {
  const { load } = await whole();
  load.worker.dispatchEvent(new Event("error"));

  assert.equal(load.worker, null);
  assert.deepEqual((await load.runtime).manifest, manifest);
});

test("a late part is asked for once, and again only if it did not come", async () => {
  const { load, loader, say } = await whole();
  const runtime = await load.runtime;

  const first = Promise.all([fetchAllLate(runtime), assert.rejects(runtime.late("libheif.wasm"))]);
  assert.deepEqual(loader.heard.map(JSON.parse), [{ type: "load", manifest }, { type: "late", name: "libheif.wasm" }]);
  say({ type: "late-failed", name: "libheif.wasm", code: "runtime_unreachable" });
  assert.equal((await first)[0], false);

  const second = fetchAllLate(runtime);
  say({ type: "late", name: "libheif.wasm", content: bytes() });
  assert.equal(await second, true);
  assert.equal((await runtime.late("libheif.wasm")).byteLength, 1);
  assert.equal(loader.heard.length, 3);
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

test("a manifest that does not come, or is another, ends the load", async () => {
  for (const [answer, code] of [
    [() => Promise.reject(new TypeError("no network")), "runtime_unreachable"],
    [() => new Response("", { status: 404 }), "runtime_unreachable"],
    [() => Response.json({ ...manifest, format: 2 }), "runtime_damaged"],
  ]) {
    serve(answer);
    const load = new Load();

    await assert.rejects(load.runtime, { code });
    assert.equal(made.get("https://site.example/loader/loader.js").ended, true);
  }
  serveManifest();
});

test("leaving ends the loader and the worker that it fed", async () => {
  const { load, loader } = await whole();
  const { worker } = load;
  load.stop();

  assert.deepEqual([loader.ended, worker.ended, load.worker], [true, true, null]);
});

test("what a loader received is remembered after it has ended", async () => {
  const { load, say } = await whole();
  const before = receivedByLoaders().length;
  say({ type: "received", requests: [{ address: "https://site.example/runtime/manifest.json", receivedBytes: 9 }] });
  load.stop();

  assert.equal(receivedByLoaders().length, before + 1);
});
