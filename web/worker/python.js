// Starts Python out of the bytes that the page handed over.

import { isExtension, link, unpack } from "./packages.js";
import { setForGood } from "./seal.js";

/** @import { PyodideInterface } from "pyodide" */

// Pyodide asks for its parts by address; no request is ever made for it.
const nowhere = "https://runtime.invalid/";

const core = "pyodide.asm.wasm";
const lock = "pyodide-lock.json";

// What stands in site-packages; the standard library Pyodide puts in its place by itself.
const archives = ["packages.zip", "pyhash.zip"];

/** @typedef {{promise: Promise<ArrayBuffer>, resolve: (bytes: ArrayBuffer) => void}} Coming */

/** Parts that have come, or are waited for. @type {Map<string, Coming>} */
const parts = new Map();
/** @type {Map<string, Promise<WebAssembly.Module>>} */
const compiled = new Map();

let allCame = () => {};
/** @type {Promise<void>} */
const whole = new Promise((resolve) => (allCame = resolve));

/** @param {string} name @returns {Coming} */
function coming(name) {
  const known = parts.get(name);
  if (known) return known;
  /** @type {Coming["resolve"]} */
  let resolve = () => {};
  /** @type {Promise<ArrayBuffer>} */
  const promise = new Promise((done) => (resolve = done));
  const part = { promise, resolve };
  parts.set(name, part);
  return part;
}

/**
 * Takes a part of the runtime; wasm that has not been compiled is so from now on.
 * @param {string} name @param {ArrayBuffer | WebAssembly.Module} content
 */
export function take(name, content) {
  const isBytes = content instanceof ArrayBuffer;
  coming(name).resolve(isBytes ? content : new ArrayBuffer());
  if (name !== core && !isExtension(name)) return;
  const module = isBytes ? WebAssembly.compile(content) : Promise.resolve(content);
  module.catch(() => {}); // whoever awaits it hears of it
  compiled.set(name, module);
}

/** What was taken is all that there is to come. */
export function takeLast() {
  allCame();
}

/** A `fetch` that answers with the runtime's parts once they have come, and knows no other answer. */
const fetchGiven = async (/** @type {URL | string} */ address) => {
  const url = String(address);
  if (!url.startsWith(nowhere)) throw new TypeError("There is no network here.");
  return new Response(await coming(url.slice(nowhere.length)).promise);
};

/**
 * Pyodide would compile its core out of a response; it is compiled as it comes.
 * @param {unknown} _ @param {WebAssembly.Imports} [imports]
 */
const instantiateCompiled = async (_, imports) => {
  await coming(core).promise;
  const module = await /** @type {Promise<WebAssembly.Module>} */ (compiled.get(core));
  return { module, instance: await WebAssembly.instantiate(module, imports) };
};

/**
 * In the place of JavaScript's own for Pyodide. WebKit calls back in the midst of a file being read,
 * when Python has let go of its lock, and Pyodide ends everything then. Nothing is left to be
 * collected here: what Python hands out is destroyed by us, or lives as long as the worker.
 */
class NothingFinal {
  register() {}

  unregister() {}
}

/** Python without packages; it waits for its parts by itself. @returns {Promise<PyodideInterface>} */
async function startPython() {
  setForGood("fetch", fetchGiven);
  WebAssembly.instantiateStreaming = instantiateCompiled;
  Object.assign(globalThis, { FinalizationRegistry: NothingFinal });
  return loadPyodide({
    createPyodideModule,
    indexURL: nowhere,
    packageBaseUrl: nowhere,
    lockFileContents: new TextDecoder().decode(await coming(lock).promise),
    // All of JavaScript that Python can import: nothing.
    jsglobals: Object.freeze(Object.create(null)),
    stdin: () => null,
    stdout: () => {},
    stderr: () => {},
  });
}

/**
 * Starts Python, puts the packages in their place and imports the engine: all that can be done without
 * a file, as the parts come.
 * @returns {Promise<PyodideInterface>}
 */
export async function boot() {
  const pyodide = await startPython();
  for (const name of archives) unpack(pyodide, await coming(name).promise);
  await whole;
  for (const [name, module] of compiled) if (name !== core) link(pyodide, name, await module);
  parts.clear();
  compiled.clear();
  pyodide.pyimport("pyhash.bridge").destroy();
  return pyodide;
}
