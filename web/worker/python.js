// Starts Python out of the bytes that the page handed over.

import { setForGood } from "./seal.js";

/** @import { PyodideInterface } from "pyodide" */
/** @import { Runtime } from "./protocol.js" */

// Pyodide asks for its parts by address; no request is ever made for it.
const nowhere = "https://runtime.invalid/";

/** @type {Record<string, string>} */
const contentTypes = { wasm: "application/wasm" };

/**
 * A `fetch` that answers out of the runtime's files and knows no other answer.
 * @param {Record<string, ArrayBuffer>} files
 */
const fetchFrom = (files) => async (/** @type {URL | string} */ address) => {
  const url = String(address);
  const name = url.slice(nowhere.length);
  if (!url.startsWith(nowhere) || !Object.hasOwn(files, name)) {
    throw new TypeError("There is no network here.");
  }
  const type = contentTypes[name.split(".").pop() ?? ""] ?? "application/octet-stream";
  return new Response(files[name], { headers: { "Content-Type": type } });
};

/**
 * @param {Runtime} runtime
 * @returns {Promise<PyodideInterface>} Python, with the engine loaded
 */
export async function startPython({ files, lock }) {
  setForGood("fetch", fetchFrom(files));
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
  });
  await pyodide.loadPackage(["pyhash"], { messageCallback: () => {}, errorCallback: fail });
  for (const name of Object.keys(files)) delete files[name];
  return pyodide;
}

/** @param {string} message */
function fail(message) {
  throw new Error(message);
}
