import assert from "node:assert/strict";
import { test } from "node:test";

const OF_X = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"; // SHA-256 of "x"
const worker = "runtime/worker/worker-0123456789ab.js";
const files = [
  { name: "worker.js", path: worker },
  { name: "packages.zip", path: "runtime/packages.zip" },
  { name: "PIL/_webp.so", path: "runtime/_webp.wasm", late: true },
].map((file) => ({ ...file, sha256: OF_X, size: 1, sent: 1 }));
const manifest = { format: 1, build: "0".repeat(64), pyodide: "314.0.4", worker, files };
globalThis.fetch = async () => new Response("x");

const told = [];
/** Settled at the next word of this type. */
const next = (type) =>
  new Promise((resolve) => {
    self.postMessage = (message, transfer) => {
      told.push({ ...message, transfer });
      if (message.type === type) resolve(message);
    };
  });
globalThis.self = new EventTarget();
const hear = (data) => self.dispatchEvent(Object.assign(new Event("message"), { data }));
const ask = (wish) => hear(JSON.stringify(wish));
const whole = next("whole");
await import("../../web/site/loader/loader.js");
ask({ type: "load", manifest });
await whole;

test("the loader tells each part, then that all is there", () => {
  const types = told.map(({ type }) => type).filter((type) => type !== "progress" && type !== "received");

  assert.deepEqual(types, ["part", "part", "whole"]);
});

test("bytes move over to the page, and no copy stays behind", () => {
  for (const { content, transfer } of told.filter(({ type }) => type === "part")) assert.deepEqual(transfer, [content]);
});

test("a late part comes when it is asked for by its name", async () => {
  const late = next("late");
  ask({ type: "late", name: "PIL/_webp.so" });

  assert.equal((await late).content.byteLength, 1);
});

test("a part that is not to be had is told with its code", async () => {
  const failed = next("late-failed");
  ask({ type: "late", name: "nothing.wasm" });

  assert.equal((await failed).code, "runtime_damaged");
});

test("p03: the loader hears text and nothing else, so that no file can be handed to it", async () => {
  const before = told.length;
  hear({ type: "late", name: "PIL/_webp.so" });
  hear({ type: "late", name: "PIL/_webp.so", file: new Blob(["x"]) });
  hear(new Blob(["x"]));
  const late = next("late");
  ask({ type: "late", name: "PIL/_webp.so" });
  await late;

  assert.equal(told.slice(before).filter(({ type }) => type !== "received").length, 1);
});
