import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.self = Object.assign(new EventTarget(), { postMessage: () => {} });
const { fetchEarly, fetchLate } = await import("../../web/site/loader/loader.js");

const OF_X = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"; // SHA-256 of "x"

/** Files of one byte each. */
const filesOf = (...names) =>
  names.map((name) => ({ name, path: `runtime/${name}`, sha256: OF_X, size: 1, sent: 10 }));

/** Of the server at hand. */
let manifest;

/** A server of those files; `answer` may give another answer for a path. */
const serving = (files, answer = () => undefined) => {
  const asked = [];
  manifest = { format: 1, files };
  globalThis.fetch = async (address, { cache } = {}) => {
    const path = `runtime/${String(address).split("/runtime/")[1]}`;
    asked.push(path);
    return (await answer(path, cache)) ?? new Response("x");
  };
  return asked;
};

/** The whole load: every part by name. */
const fetchRuntime = async (onProgress = () => {}) => {
  const parts = {};
  await fetchEarly(manifest, onProgress, (name, content) => (parts[name] = content));
  return parts;
};
const dropped = () => Promise.reject(new TypeError("no network"));
const settled = () => new Promise(setImmediate);

test("progress is told in bytes as they travel, up to all of them", async () => {
  const seen = [];
  serving(filesOf("worker.js", "pyodide.asm.wasm"));

  await fetchRuntime((done, total) => seen.push([done, total]));

  assert.deepEqual(seen[0], [0, 20]);
  assert.deepEqual(seen.at(-1), [20, 20]);
});

test("a file of other bytes is asked for once more, from the server, and then refused", async () => {
  const caches = [];
  serving(filesOf("worker.js"), (_, cache) => {
    caches.push(cache);
    return new Response("y");
  });

  await assert.rejects(fetchRuntime(), { message: "runtime_damaged" });
  assert.deepEqual(caches, ["default", "reload"]);
});

test("a file that is longer or shorter than it should be is refused", async () => {
  for (const content of ["", "xx"]) {
    serving(filesOf("worker.js"), () => new Response(content));

    await assert.rejects(fetchRuntime(), { message: "runtime_damaged" });
  }
});

test("after one file is refused nothing looks like loading any more", async () => {
  let arrive = () => {};
  const late = new Promise((resolve) => (arrive = resolve));
  const seen = [];
  serving(filesOf("worker.js", "pyodide.asm.wasm"), async (path) => {
    if (path === "runtime/worker.js") return new Response("");
    await late;
  });

  await assert.rejects(
    fetchRuntime((done) => seen.push(done)),
    { message: "runtime_damaged" },
  );
  arrive();
  await settled();

  assert.deepEqual(seen, [0]);
});

test("a late part is not waited for, and comes when it is asked for", async () => {
  const files = filesOf("worker.js", "pyodide-lock.json", "libheif.wasm");
  files[2].late = true;
  let isBroken = true;
  const asked = serving(files, (path) => (path === "runtime/libheif.wasm" && isBroken ? dropped() : undefined));

  const parts = await fetchRuntime();
  assert.deepEqual(Object.keys(parts).toSorted(), ["pyodide-lock.json", "worker.js"]);
  assert.deepEqual(asked, ["runtime/worker.js", "runtime/pyodide-lock.json"]);

  await assert.rejects(fetchLate(manifest, "libheif.wasm"), { message: "runtime_unreachable" });
  isBroken = false;
  assert.equal((await fetchLate(manifest, "libheif.wasm")).byteLength, 1);
});

test("what is no late part is not fetched as one", async () => {
  const asked = serving(filesOf("worker.js"));

  await assert.rejects(fetchLate(manifest, "worker.js"), { message: "runtime_damaged" });
  assert.deepEqual(asked, []);
});

test("a line that drops is asked again for what had not come, and for nothing else", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const names = ["worker.js", "pyodide.asm.wasm", "pyodide-lock.json", "packages.zip"];
  let isDown = true;
  const asked = serving(filesOf(...names), (path) =>
    path === "runtime/packages.zip" && isDown ? dropped() : undefined,
  );

  const loading = fetchRuntime();
  while (!asked.includes("runtime/packages.zip")) await settled();
  await settled();
  isDown = false;
  asked.length = 0;
  context.mock.timers.tick(1000);

  assert.deepEqual(Object.keys(await loading).toSorted(), names.toSorted());
  assert.deepEqual(asked, ["runtime/packages.zip"]);
});

test("the next part is asked for while the last one is being compiled", async (context) => {
  let compile = () => {};
  context.mock.method(WebAssembly, "compileStreaming", () => new Promise((resolve) => (compile = resolve)));
  const asked = serving(filesOf("worker.js", "pyodide.asm.wasm", "packages.zip"));

  const loading = fetchRuntime();
  for (let turn = 0; turn < 100; turn += 1) await settled();

  assert.ok(asked.includes("runtime/packages.zip"));
  compile(null);
  await loading;
});

test("what Python starts from comes before all others", async () => {
  const names = ["packages.zip", "python_stdlib.zip", "pyodide-lock.json", "pyodide.asm.wasm", "worker.js"];
  const asked = serving(filesOf(...names));

  await fetchRuntime();

  assert.deepEqual(asked.slice(0, 2), ["runtime/pyodide.asm.wasm", "runtime/worker.js"]);
  assert.equal(asked.at(-1), "runtime/packages.zip");
});

const WASM = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0); // the smallest module: a magic number, a version
const OF_WASM = "93a44bbb96c751218e4c00d479e4c14358122a389acca16205b1e4d0dc5f9476";

test("code comes compiled, once its bytes are seen to be right", async () => {
  const [worker, core] = filesOf("worker.js", "pyodide.asm.wasm");
  const compiled = { ...core, sha256: OF_WASM, size: WASM.length };
  const answer = (path) =>
    path === core.path ? new Response(WASM, { headers: { "Content-Type": "application/wasm" } }) : undefined;

  serving([worker, compiled], answer);
  const files = await fetchRuntime();
  assert.ok(files["pyodide.asm.wasm"] instanceof WebAssembly.Module);

  serving([worker, { ...compiled, sha256: OF_X }], answer);
  await assert.rejects(fetchRuntime(), { message: "runtime_damaged" });
});

test("code that cannot be compiled as it comes goes to the worker as bytes", async () => {
  serving(filesOf("worker.js", "pyodide.asm.wasm")); // not served as wasm

  const files = await fetchRuntime();

  assert.deepEqual(new Uint8Array(files["pyodide.asm.wasm"]), Uint8Array.of(120));
});
