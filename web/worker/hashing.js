// One file at a time: mounted, read by Python in parts, unmounted.

import { decodeInBrowser } from "./browser.js";
import { decodeHeif, heifPart } from "./heif.js";
import { Refused } from "./refused.js";
import { hashFrames } from "./video.js";
import { isReadable, webpPart } from "./webp.js";

/** @import { PyodideInterface } from "pyodide" */
/** @import { Frame, Parts, VariantSet } from "./protocol.js" */

/** @typedef {(done: number, total: number) => void} Report bytes of work */
/** @typedef {{item?: any, error?: {code: string}, needs?: string, decoder?: "browser"}} Hashed */
/** @typedef {{items?: object[], error?: {code: string}, needs?: string, decoder?: "browser"}} Made */

const folder = "/chosen";
const path = `${folder}/file`;
const progressIntervalMs = 50;

/**
 * Makes the function that hashes a file and gives `{items}`, `{error: {code}}` or `{needs}`, a part
 * of the runtime without which this file cannot be decoded.
 * @param {PyodideInterface} pyodide @param {VariantSet} variants forms of a picture to make as well
 */
export function hasher(pyodide, variants) {
  const { FS } = pyodide;
  const { WORKERFS } = FS.filesystems;
  const bridge = pyodide.pyimport("pyhash.bridge");
  const { collect, freeze } = pyodide.pyimport("gc");
  freeze(); // what is here before any file is not looked through after each
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
   * The name stays outside: in here every file is called the same.
   * @template T @param {Blob} data @param {() => Promise<T>} work @returns {Promise<T>}
   */
  const mounted = async (data, work) => {
    FS.mount(WORKERFS, { blobs: [{ name: "file", data }] }, folder);
    try {
      return await work();
    } finally {
      FS.unmount(folder);
      collect();
    }
  };

  /**
   * A picture or video as Python reads it; of a video the frames come from the browser.
   * @param {Blob} file @param {Report} report @returns {Promise<Hashed>}
   */
  const hashMounted = async (file, report) => {
    const total = 2 * file.size; // once for the digests, once for the pixels
    /** @type {Hashed} */
    const hashed = JSON.parse(
      bridge.hash_mounted(path, variants, (/** @type {number} */ done) => {
        // Python's last word is the file's only where Python is the one that decodes.
        if (done < total) report(done, total);
      }),
    );
    if (hashed.item?.kind === "video") {
      const made = await hashFrames(pyodide, file, (share) => {
        report(file.size + Math.round(Math.min(share, 1) * file.size), total);
      });
      if ("code" in made) return { error: made };
      if (made.vpdq) hashed.item.fingerprints.unshift(made.vpdq);
    }
    return hashed;
  };

  /**
   * A picture of which the frames come from another decoder.
   * @param {AsyncGenerator<Frame>} frames @param {Report} report
   * @param {Promise<IteratorResult<Frame>>} [first] of the frames, where it is on its way already
   * @returns {Promise<Hashed>}
   */
  const hashShown = async (frames, report, first) => {
    first?.catch(() => {}); // it may not be waited for
    const pictures = bridge.Pictures(path, variants, report);
    let shown = 0;
    try {
      while (pictures.wanted) {
        const { done, value } = await (first ?? frames.next());
        if (done) break;
        first = undefined;
        pictures.add(value.width, value.height, readInto(value));
        shown += 1;
      }
    } catch (error) {
      // Of a file with a broken end, what came before stands.
      if (shown === 0) {
        pictures.destroy();
        return { error: { code: error instanceof Refused ? error.code : "damaged_file" } };
      }
    } finally {
      void frames.return(undefined).catch(() => {});
    }
    try {
      return JSON.parse(pictures.answer());
    } finally {
      pictures.destroy();
    }
  };

  /**
   * Whoever decodes a picture best: the browser, libheif, or Python itself.
   * @param {File} file @param {Parts} parts @param {Report} report @returns {Promise<Hashed>}
   */
  const hashBest = async (file, parts, report) => {
    const format = bridge.outside_decoder(path);
    if (format === "") return hashMounted(file, report);
    if (format === "HEIF") {
      const wasm = parts[heifPart];
      return wasm ? hashShown(decodeHeif(wasm, file), report) : { needs: heifPart };
    }
    const frames = decodeInBrowser(file, format);
    // A JPEG of any other size would not have come here, so it is decoded while Python makes digests.
    const hashed = await hashShown(frames, report, format === "JPEG" ? frames.next() : undefined);
    // What this browser does not give truly, or not to its end, Python reads or says why not.
    if (format === "JPEG" && hashed.error) return hashMounted(file, report);
    return { ...hashed, decoder: "browser" };
  };

  /**
   * The video that a motion photo holds; one that is broken is left out.
   * @param {File} file @param {string} place JSON
   */
  const hashInside = async (file, place) => {
    const { start, size } = JSON.parse(place);
    const video = file.slice(start, start + size);
    return mounted(video, () => hashMounted(video, () => {}));
  };

  /** @param {File} file @param {Parts} parts @param {Report} report @returns {Promise<Made>} */
  return async (file, parts, report) => {
    if (!(await isReadable(pyodide, file, parts))) return { needs: webpPart };
    const told = throttled(report);
    let inside = "null";
    const still = await mounted(file, async () => {
      const hashed = await hashBest(file, parts, told);
      if (hashed.item) inside = bridge.video_inside(path);
      return hashed;
    });
    const { item, ...rest } = still;
    if (!item) return rest;
    const video = inside === "null" ? {} : await hashInside(file, inside);
    told(2 * file.size, 2 * file.size);
    return { ...rest, items: video.item ? [item, video.item] : [item] };
  };
}

/**
 * What Python calls to have rows of a frame written into memory of its own.
 * @param {Frame} frame
 */
const readInto = (frame) => (/** @type {number} */ start, /** @type {number} */ stop, /** @type {any} */ into) => {
  const memory = into.getBuffer("u8");
  try {
    frame.read(start, stop, memory.data);
  } finally {
    memory.release();
  }
};

/**
 * At most one report an interval, and the last one always.
 * @param {Report} report
 * @returns {Report}
 */
function throttled(report) {
  let nextMs = 0;
  let furthest = 0; // what Python takes over from the browser is read twice for its digests
  return (done, total) => {
    const nowMs = performance.now();
    if (done < furthest || (nowMs < nextMs && done < total)) return;
    furthest = done;
    nextMs = nowMs + progressIntervalMs;
    report(done, total);
  };
}
