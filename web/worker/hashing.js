// One file at a time: mounted, read by Python in parts, unmounted.

import { decodeHeif, heifPart } from "./heif.js";
import { hashFrames } from "./video.js";

/** @import { PyodideInterface } from "pyodide" */
/** @import { Parts, VariantSet } from "./protocol.js" */

/** @typedef {{item?: any, error?: {code: string}, needs?: string}} Hashed */

const folder = "/chosen";
const path = `${folder}/file`;
const progressIntervalMs = 50;

/**
 * Makes the function that hashes a file and gives `{item}`, `{error: {code}}` or `{needs}`, a part
 * of the runtime without which this file cannot be decoded.
 * @param {PyodideInterface} pyodide @param {VariantSet} variants forms of a picture to make as well
 */
export function hasher(pyodide, variants) {
  const { FS } = pyodide;
  const { WORKERFS } = FS.filesystems;
  const bridge = pyodide.pyimport("pyhash.bridge");
  const collect = pyodide.pyimport("gc").collect;
  FS.mkdir(folder);

  // A file that is moved or changed meanwhile is an input error to Python, not a crash of it.
  const reader = new FileReaderSync();
  WORKERFS.reader = {
    readAsArrayBuffer(/** @type {Blob} */ part) {
      try {
        return reader.readAsArrayBuffer(part);
      } catch {
        throw new FS.ErrnoError(pyodide.ERRNO_CODES.EIO);
      }
    },
  };

  /**
   * @param {File} file @param {Parts} parts @param {(done: number, total: number) => void} report
   * @returns {Promise<Hashed>}
   */
  const pictureOf = async (file, parts, report) => {
    const wasm = parts[heifPart];
    if (!wasm) return { needs: heifPart };
    const decoded = await decodeHeif(wasm, file);
    if ("code" in decoded) return { error: decoded };
    const { width, height } = decoded;
    const pixels = pyodide.toPy(decoded.pixels);
    try {
      return JSON.parse(bridge.hash_pixels(path, pixels, width, height, variants, report));
    } finally {
      pixels.destroy();
    }
  };

  /** @param {File} file @param {Parts} parts @param {(done: number, total: number) => void} report */
  const hashMounted = async (file, parts, report) => {
    const total = 2 * file.size; // once for the digests, once for the pixels
    /** @type {Hashed} */
    const hashed = JSON.parse(
      bridge.hash_mounted(path, variants, (/** @type {number} */ done) => {
        // Python's last word is the file's only where Python is the one that decodes.
        if (done < total) report(done, total);
      }),
    );
    if (hashed.error?.code === "missing_decoder") return pictureOf(file, parts, report);
    if (hashed.item?.kind === "video") {
      const made = await hashFrames(pyodide, file, (share) => {
        report(file.size + Math.round(Math.min(share, 1) * file.size), total);
      });
      if ("code" in made) return { error: made };
      if (made.vpdq) hashed.item.fingerprints.unshift(made.vpdq);
    }
    if (hashed.item) report(total, total);
    return hashed;
  };

  /** @param {File} file @param {Parts} parts @param {(done: number, total: number) => void} report */
  return async (file, parts, report) => {
    // The name stays outside: in here every file is called the same.
    FS.mount(WORKERFS, { blobs: [{ name: "file", data: file }] }, folder);
    try {
      return await hashMounted(file, parts, throttled(report));
    } finally {
      FS.unmount(folder);
      collect();
    }
  };
}

/**
 * At most one report an interval, and the last one always.
 * @param {(done: number, total: number) => void} report
 */
function throttled(report) {
  let nextMs = 0;
  let furthest = 0; // a picture that libheif decodes is read twice for its digests
  return (/** @type {number} */ done, /** @type {number} */ total) => {
    const nowMs = performance.now();
    if (done < furthest || (nowMs < nextMs && done < total)) return;
    furthest = done;
    nextMs = nowMs + progressIntervalMs;
    report(done, total);
  };
}
