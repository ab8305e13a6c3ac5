// Puts the packages where Python finds them: archives as files, extension modules compiled.

/** @import { PyodideInterface } from "pyodide" */

/**
 * What Pyodide has and does not promise: Emscripten's own way to load libraries.
 * @typedef {(module: WebAssembly.Module, flags: object, path: string, scope: object) => object} Load
 * @typedef {{_module: {loadWebAssemblyModule: Load, preloadedWasm: Record<string, object>}}} Inner
 * @typedef {PyodideInterface & Inner & {_api: {sitePackages: string}}} Insides
 */

const extension = ".so";

/** @param {string} name @returns {boolean} whether it is an extension module of a package */
export const isExtension = (name) => name.endsWith(extension);

/**
 * The files of a zip that holds them as they are (stored, not deflated), by path.
 * Source: PKWARE, APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16.
 * @param {ArrayBuffer} zip
 * @returns {[string, Uint8Array][]} views, not copies
 */
export function entries(zip) {
  /** @type {[string, Uint8Array][]} */
  const found = [];
  const view = new DataView(zip);
  const end = zip.byteLength - 22; // no comment stands behind it
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const path = new TextDecoder().decode(new Uint8Array(zip, at + 46, nameLength));
    found.push([path, new Uint8Array(zip, start, size)]);
    at += 46 + nameLength;
  }
  return found;
}

/** @param {PyodideInterface["FS"]} FS @param {string} path @param {Uint8Array} content */
function write(FS, path, content) {
  FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
  FS.writeFile(path, content, { canOwn: true });
}

/** @param {PyodideInterface} pyodide */
const insides = (pyodide) => /** @type {Insides} */ (/** @type {unknown} */ (pyodide));

/** @param {PyodideInterface} pyodide @param {string} name */
const placeOf = (pyodide, name) => `${insides(pyodide)._api.sitePackages}/${name}`;

/**
 * Writes an archive's files where Python finds packages.
 * @param {PyodideInterface} pyodide @param {ArrayBuffer} zip
 */
export function unpack(pyodide, zip) {
  for (const [path, content] of entries(zip)) write(pyodide.FS, placeOf(pyodide, path), content);
  pyodide.pyimport("sys").path_importer_cache.clear(); // it may have looked there before
}

/** @param {PyodideInterface} pyodide @param {string} name */
export const isLinked = (pyodide, name) =>
  Object.hasOwn(insides(pyodide)._module.preloadedWasm, placeOf(pyodide, name));

/**
 * Links an extension module, so that Python's import of it finds it there. An empty file marks its
 * place: no second copy of it is held.
 * @param {PyodideInterface} pyodide @param {string} name @param {WebAssembly.Module} module
 */
export function link(pyodide, name, module) {
  const { loadWebAssemblyModule, preloadedWasm } = insides(pyodide)._module;
  const path = placeOf(pyodide, name);
  write(pyodide.FS, path, new Uint8Array());
  preloadedWasm[path] = loadWebAssemblyModule(module, { nodelete: true }, path, {});
}
