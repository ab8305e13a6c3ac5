import assert from "node:assert/strict";
import { test } from "node:test";

import { fetchRuntime, integrityOf, isManifest } from "../../web/site/page/runtime.js";

const manifest = (change = {}) => ({
  format: 1,
  build: "0".repeat(64),
  pyodide: "314.0.4",
  worker: "runtime/worker/worker-0123456789ab.js",
  files: [{ name: "pyodide.asm.wasm", path: "runtime/pyodide.asm-0123456789ab.wasm", sha256: "0".repeat(64), size: 9 }],
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

test("integrity is the digest as the browser reads it", () => {
  const ofNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  assert.equal(integrityOf(ofNothing), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
});

test("after one file is refused nothing looks like loading any more", async () => {
  const names = ["worker.js", "numpy.whl"];
  const files = names.map((name) => ({ name, path: `runtime/${name}`, sha256: "0".repeat(64), size: 1 }));
  let arrive = () => {};
  const late = new Promise((resolve) => (arrive = resolve));
  const seen = [];
  globalThis.fetch = async (path, { method } = {}) => {
    if (path === "runtime/manifest.json") return Response.json(manifest({ files }));
    if (path === "runtime/worker.js" && method !== "HEAD") throw new TypeError("integrity");
    if (path === "runtime/numpy.whl") await late;
    return new Response("x");
  };

  await assert.rejects(
    fetchRuntime((done) => seen.push(done)),
    { code: "runtime_damaged" },
  );
  arrive();
  await new Promise((resolve) => setTimeout(resolve));

  assert.deepEqual(seen, [0]);
});

test("a late part is not waited for, is fetched once, and again only if it failed", async () => {
  const names = ["worker.js", "pyodide-lock.json", "libheif.wasm"];
  const files = names.map((name) => ({ name, path: `runtime/${name}`, sha256: "0".repeat(64), size: 1 }));
  files[2].late = true;
  const asked = [];
  let isBroken = true;
  globalThis.fetch = async (path) => {
    if (path === "runtime/manifest.json") return Response.json(manifest({ files }));
    asked.push(path);
    if (path === "runtime/libheif.wasm" && isBroken) throw new TypeError("no network");
    return new Response("x");
  };

  const runtime = await fetchRuntime(() => {});
  assert.deepEqual(asked, ["runtime/worker.js", "runtime/pyodide-lock.json"]);

  await assert.rejects(runtime.late("libheif.wasm"), { code: "runtime_unreachable" });
  isBroken = false;
  asked.length = 0;
  await runtime.late("libheif.wasm");
  assert.equal((await runtime.late("libheif.wasm")).byteLength, 1);
  assert.deepEqual(asked, ["runtime/libheif.wasm"]);
});

test("a line that drops is asked again for what had not come, and for nothing else", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const names = ["worker.js", "pyodide.asm.wasm", "pyodide-lock.json", "packages.zip"];
  const files = names.map((name) => ({ name, path: `runtime/${name}`, sha256: "0".repeat(64), size: 1 }));
  const asked = [];
  let isDown = true;
  globalThis.fetch = async (path) => {
    if (path === "runtime/manifest.json") return Response.json(manifest({ files }));
    asked.push(path);
    if (path === "runtime/packages.zip" && isDown) throw new TypeError("no network");
    return new Response("x");
  };
  const parts = [];

  const loading = fetchRuntime(
    () => {},
    (name) => parts.push(name),
  );
  while (asked.filter((path) => path === "runtime/packages.zip").length < 3) await new Promise(setImmediate);
  await new Promise(setImmediate);
  isDown = false;
  asked.length = 0;
  context.mock.timers.tick(1000);
  await loading;

  assert.deepEqual(asked, ["runtime/packages.zip"]);
  assert.deepEqual(parts.toSorted(), names.toSorted());
});

test("the worker and the largest part come before all others", async () => {
  const names = ["packages.zip", "pyodide-lock.json", "pyodide.asm.wasm", "worker.js"];
  const files = names.map((name) => ({ name, path: `runtime/${name}`, sha256: "0".repeat(64), size: 1 }));
  const asked = [];
  globalThis.fetch = async (path) => {
    if (path === "runtime/manifest.json") return Response.json(manifest({ files }));
    asked.push(path);
    return new Response("x");
  };

  await fetchRuntime(() => {});

  assert.deepEqual(asked.slice(0, 2).toSorted(), ["runtime/pyodide.asm.wasm", "runtime/worker.js"]);
});
