import assert from "node:assert/strict";
import { test } from "node:test";

const OF_X = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"; // SHA-256 of "x"
const worker = "runtime/worker/worker-0123456789ab.js";
const files = [
  { name: "worker.js", path: worker },
  { name: "packages.zip", path: "runtime/packages.zip" },
].map((file) => ({ ...file, sha256: OF_X, size: 1, sent: 1 }));
const manifest = { format: 1, build: "0".repeat(64), pyodide: "314.0.4", worker, files };

globalThis.document = { baseURI: "https://site.example/" };
globalThis.fetch = async (path) => (path === "runtime/manifest.json" ? Response.json(manifest) : new Response("x"));
globalThis.Worker = class extends EventTarget {
  handed = [];
  postMessage({ name }) {
    this.handed.push(name);
  }
};
const { Load } = await import("../../web/site/page/load.js");

test("the first worker is handed each part as it comes", async () => {
  const load = new Load();
  await load.runtime;

  assert.deepEqual(load.worker?.handed, ["packages.zip"]);
});

test("a first worker that does not come up is waited for by nobody: the runtime is there without it", async () => {
  const load = new Load();
  await load.runtime;
  load.worker?.dispatchEvent(new Event("error"));

  assert.equal(load.worker, null);
  assert.deepEqual(Object.keys((await load.runtime).files), ["packages.zip"]);
});
