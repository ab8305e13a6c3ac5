// Starts Python out of the bytes that the page handed over.

import { isExtension, link, unpack } from "./packages.js";
import { setForGood } from "./seal.js";

/** @import { PyodideInterface } from "pyodide" */
/** @import { Runtime } from "./protocol.js" */

// Pyodide asks for its parts by address; no request is ever made for it.
const nowhere = "https://runtime.invalid/";

const core = "pyodide.asm.wasm";

// What stands in site-packages; the standard library Pyodide puts in its place by itself.
const archives = ["packages.zip", "pyhash.zip"];

/** @type {Map<string, ArrayBuffer>} */
const given = new Map();
/** @type {Map<string, Promise<WebAssembly.Module>>} */
const compiled = new Map();

/**
 * Takes a part of the runtime; wasm is compiled from now on.
 * @param {string} name @param {ArrayBuffer} bytes
 */
export function take(name, bytes) {
  given.set(name, bytes);
  if (name !== core && !isExtension(name)) return;
  const module = WebAssembly.compile(bytes);
  module.catch(() => {}); // whoever awaits it hears of it
  compiled.set(name, module);
}

/** A `fetch` that answers out of the runtime's parts and knows no other answer. */
const fetchGiven = async (/** @type {URL | string} */ address) => {
  const url = String(address);
  const bytes = given.get(url.slice(nowhere.length));
  if (!url.startsWith(nowhere) || !bytes) throw new TypeError("There is no network here.");
  const type = url.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
  return new Response(bytes, { headers: { "Content-Type": type } });
};

/**
 * Pyodide would compile its core out of a response; it is compiled already.
 * @param {unknown} _ @param {WebAssembly.Imports} [imports]
 */
const instantiateCompiled = async (_, imports) => {
  const module = await /** @type {Promise<WebAssembly.Module>} */ (compiled.get(core));
  return { module, instance: await WebAssembly.instantiate(module, imports) };
};

/**
 * @param {Runtime} runtime
 * @returns {Promise<PyodideInterface>} Python, with the engine loaded
 */
export async function startPython({ files, lock }) {
  for (const [name, bytes] of Object.entries(files)) take(name, bytes);
  setForGood("fetch", fetchGiven);
  WebAssembly.instantiateStreaming = instantiateCompiled;
  const pyodide = await loadPyodide({
    createPyodideModule,
    indexURL: nowhere,
    packageBaseUrl: nowhere,
    lockFileContents: new TextDecoder().decode(lock),
    // All of JavaScript that Python can import: nothing.
    jsglobals: Object.freeze(Object.create(null)),
    stdin: () => null,
    stdout: () => {},
    stderr: () => {},
    fsInit: async (FS, { sitePackages }) => {
      for (const name of archives) unpack(FS, sitePackages, given.get(name) ?? new ArrayBuffer());
    },
  });
  for (const [name, module] of compiled) if (name !== core) link(pyodide, name, await module);
  given.clear();
  compiled.clear();
  return pyodide;
}
