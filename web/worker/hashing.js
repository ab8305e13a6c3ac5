// One file at a time: mounted, read by Python in parts, unmounted.

/** @import { PyodideInterface } from "pyodide" */

const folder = "/chosen";
const progressIntervalMs = 50;

/**
 * Makes the function that hashes a file and gives `{item}` or `{error: {code, message}}`.
 * @param {PyodideInterface} pyodide
 */
export function hasher(pyodide) {
  const { FS } = pyodide;
  const { WORKERFS } = FS.filesystems;
  const hashMounted = pyodide.pyimport("pyhash.bridge").hash_mounted;
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

  /** @param {File} file @param {(done: number, total: number) => void} report */
  const hash = (file, report) => {
    // The name stays outside: in here every file is called the same.
    FS.mount(WORKERFS, { blobs: [{ name: "file", data: file }] }, folder);
    try {
      return JSON.parse(hashMounted(`${folder}/file`, throttled(report)));
    } finally {
      FS.unmount(folder);
      collect();
    }
  };
  return hash;
}

/**
 * At most one report an interval, and the last one always.
 * @param {(done: number, total: number) => void} report
 */
function throttled(report) {
  let nextMs = 0;
  return (/** @type {number} */ done, /** @type {number} */ total) => {
    const nowMs = performance.now();
    if (nowMs < nextMs && done < total) return;
    nextMs = nowMs + progressIntervalMs;
    report(done, total);
  };
}
