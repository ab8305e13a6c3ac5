// The sealed worker: takes a file, answers with fingerprints. It has the picture and no network.

import { hasher } from "./hashing.js";
import { heifHeapSize } from "./heif.js";
import { holdForLife } from "./life.js";
import { boot, take, takeLast } from "./python.js";
import { tryRoads } from "./roads.js";
import { closeRoads, isSealed } from "./seal.js";

/** @import { PyodideInterface } from "pyodide" */
/** @import { Answer, Parts, Progress, Request, Spent, VariantSet } from "./protocol.js" */

/** @type {ReturnType<typeof hasher> | undefined} */
let hash;
/** @type {() => boolean} */
let passesTest = () => false;
/** Bytes of wasm memory, which grows with the largest file and never shrinks. */
let heapSize = () => 0;
/** Begun with the first part. @type {Promise<PyodideInterface> | undefined} */
let python;
let whyNot = "seal_broken"; // why no file is taken, while there is no `hash`

const spentBytes = 192 << 20; // above what a photo of 24 MP needs

/** @param {Answer | Progress | Spent} message */
const send = (message) => self.postMessage(message);

/** @returns {Promise<PyodideInterface>} */
function begin() {
  closeRoads();
  const begun = boot();
  begun.catch(() => {}); // whoever awaits it hears of it
  return begun;
}

/**
 * @param {number} id @param {string} life a lock's name
 * @param {VariantSet} variants
 */
async function start(id, life, variants) {
  await holdForLife(life);
  if (!(await isSealed())) return send({ id, type: "failed", code: whyNot });
  whyNot = "runtime_failed";
  try {
    const pyodide = await (python ??= begin());
    hash = hasher(pyodide, variants);
    // Pyodide's types leave its Emscripten module out.
    heapSize = () => /** @type {any} */ (pyodide)._module.HEAPU8.byteLength;
    passesTest = pyodide.pyimport("pyhash.bridge").selftest;
  } catch {
    return send({ id, type: "failed", code: whyNot });
  }
  send({ id, type: "ready" });
}

/** @param {number} id @param {File} file @param {Parts} parts */
async function fingerprint(id, file, parts) {
  if (!hash) return send({ id, type: "failed", code: whyNot });
  let answer;
  try {
    answer = await hash(file, parts, (done, total) => send({ type: "progress", done, total }));
  } catch {
    return die(id);
  }
  if (Math.max(heapSize(), heifHeapSize()) > spentBytes) send({ type: "spent" });
  const { items, error, needs, decoder = "engine" } = answer;
  if (items) return send({ id, type: "hashed", items, decoder });
  if (needs) return send({ id, type: "needs", part: needs });
  send({ id, type: "failed", code: error?.code ?? "internal" });
}

/** @param {number} id */
function test(id) {
  if (!hash) return send({ id, type: "failed", code: whyNot });
  try {
    send({ id, type: "tested", good: passesTest() });
  } catch {
    die(id);
  }
}

/**
 * Python itself has come to an end, nearly always for want of memory. Nothing more can be done in
 * here: the error that nobody catches fires `error` at the page, which starts another worker.
 * @param {number} id
 */
function die(id) {
  hash = undefined;
  whyNot = "out_of_memory";
  send({ id, type: "failed", code: whyNot });
  setTimeout(() => {
    throw new Error(whyNot);
  });
}

self.onmessage = async (/** @type {MessageEvent<Request>} */ { data }) => {
  if (data.type === "part") {
    take(data.name, data.content);
    python ??= begin();
  } else if (data.type === "whole") takeLast();
  else if (data.type === "start") await start(data.id, data.life, data.variants);
  else if (data.type === "hash") await fingerprint(data.id, data.file, data.parts);
  else if (data.type === "selftest") test(data.id);
  else if (data.type === "probe") {
    send({ id: data.id, type: "probed", refused: await tryRoads() });
  }
};
