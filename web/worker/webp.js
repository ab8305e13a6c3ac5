// The decoder of WebP: an extension module of Pillow's that comes late, when such a file does.

import { isLinked, link } from "./packages.js";

/** @import { PyodideInterface } from "pyodide" */
/** @import { Parts } from "./protocol.js" */

export const webpPart = "PIL/_webp.so";

const signature = /^RIFF....WEBP/s;

/**
 * Whether Pillow can decode this file; if it is a WebP, once the part is at hand.
 * @param {PyodideInterface} pyodide @param {File} file @param {Parts} parts
 */
export async function isReadable(pyodide, file, parts) {
  if (isLinked(pyodide, webpPart) || !(await isWebp(file))) return true;
  const wasm = parts[webpPart];
  if (!wasm) return false;
  link(pyodide, webpPart, await WebAssembly.compile(wasm));
  pyodide.pyimport("PIL.WebPImagePlugin"); // makes itself known to Pillow
  return true;
}

/** @param {File} file */
async function isWebp(file) {
  try {
    return signature.test(new TextDecoder("latin1").decode(await file.slice(0, 12).arrayBuffer()));
  } catch {
    return false; // it cannot be read: Python says so
  }
}
