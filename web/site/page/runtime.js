/**
 * Fetches the runtime (Python and our engine) and refuses any byte that is not in the manifest.
 * The bytes are kept, so that a worker can be started again with the network off.
 *
 * @typedef {{name: string, path: string, sha256: string, size: number, late?: true}} RuntimeFile
 * @typedef {{format: 1, build: string, pyodide: string, worker: string, files: RuntimeFile[]}} Manifest
 * @typedef {{files: Record<string, ArrayBuffer>, lock: ArrayBuffer}} RuntimeBytes
 * @typedef {(name: string) => Promise<ArrayBuffer>} FetchLate
 * @typedef {(name: string, bytes: ArrayBuffer, manifest: Manifest) => void} OnPart
 * @typedef {{manifest: Manifest, bytes: RuntimeBytes, late: FetchLate}} Runtime
 */
import { codeOf, Failure } from "./failure.js";
import { exact, integer, list, one, text } from "./schema.js";

const MANIFEST = "runtime/manifest.json";
const LOCK = "pyodide-lock.json";
const WORKER = "worker.js";
/** The worker compiles the largest part while the rest is on its way. */
const FIRST = new Set([WORKER, "pyodide.asm.wasm"]);
/** Between tries, when the line has dropped. */
const PAUSES_MS = [1000, 2000, 4000, 8000];
const MAX_FILES = 64;
const MAX_FILE_BYTES = 64 * 1024 * 1024;

const path = text(/^runtime\/(?!.*\.\.)[A-Za-z0-9._/-]+$/);
const sha256 = text(/^[0-9a-f]{64}$/);

export const isManifest = exact({
  format: one(1),
  build: sha256,
  pyodide: text(/^\d+(\.\d+)+$/),
  worker: text(/^runtime\/worker\/worker-[0-9a-f]{12}\.js$/),
  files: list(
    exact({ name: text(/^(?!.*\.\.)[A-Za-z0-9._/-]+$/), path, sha256, size: integer(0, MAX_FILE_BYTES) }, { late: one(true) }),
    1,
    MAX_FILES,
  ),
});

/** @param {string} hex @returns {string} as `integrity` wants it */
export const integrityOf = (hex) => {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
};

/** @returns {Promise<Manifest>} */
const fetchManifest = async () => {
  let response;
  try {
    response = await fetch(MANIFEST, { cache: "no-cache", credentials: "omit" });
  } catch {
    throw new Failure("runtime_unreachable");
  }
  if (!response.ok) throw new Failure("runtime_unreachable");
  const manifest = await response.json().catch(() => null);
  if (!isManifest(manifest)) throw new Failure("runtime_damaged");
  return manifest;
};

/**
 * The browser says "failed" alike for no network and for wrong bytes: ask whether the file is there.
 * Past the cache: there the refused answer may still be held, and the question would wait for it.
 *
 * @param {string} filePath @param {AbortSignal} signal @returns {Promise<string>}
 */
const whyRefused = (filePath, signal) =>
  fetch(filePath, { method: "HEAD", credentials: "omit", cache: "no-store", signal }).then(
    (response) => (response.ok ? "runtime_damaged" : "runtime_unreachable"),
    () => "runtime_unreachable",
  );

/**
 * @param {RuntimeFile} file @param {AbortSignal} signal @param {RequestCache} cache
 * @returns {Promise<ArrayBuffer>}
 */
const fetchWhole = async (file, signal, cache) => {
  const integrity = integrityOf(file.sha256);
  const response = await fetch(file.path, { integrity, cache, credentials: "omit", signal });
  if (!response.ok) throw new Failure("runtime_unreachable");
  return response.arrayBuffer();
};

/** @param {RuntimeFile} file @param {AbortSignal} signal @returns {Promise<ArrayBuffer>} */
const fetchFile = async (file, signal) => {
  let bytes;
  try {
    // Bytes damaged on their way would stay in the cache for good: once more, from the server.
    bytes = await fetchWhole(file, signal, "default").catch(() => fetchWhole(file, signal, "reload"));
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(await whyRefused(file.path, signal));
  }
  if (bytes.byteLength !== file.size) throw new Failure("runtime_damaged");
  return bytes;
};

/**
 * Fetches, once each, the parts that only some files need. What failed is tried again when asked for.
 *
 * @param {Manifest} manifest @returns {FetchLate}
 */
const lateFrom = ({ files }) => {
  /** @type {Map<string, Promise<ArrayBuffer>>} */
  const parts = new Map();
  return (name) => {
    const file = files.find((entry) => entry.late && entry.name === name);
    if (file === undefined) return Promise.reject(new Failure("bad_worker_answer"));
    const part = parts.get(name) ?? fetchFile(file, new AbortController().signal);
    parts.set(name, part);
    part.catch(() => parts.delete(name));
    return part;
  };
};

/** @param {Runtime} runtime settled when every late part is here, or is known not to come */
export const fetchAllLate = ({ manifest, late }) =>
  Promise.allSettled(manifest.files.flatMap((file) => (file.late ? [late(file.name)] : [])));

/**
 * Asks again when the line has dropped, as soon as it is said to be back; what has come stays.
 *
 * @param {() => Promise<ArrayBuffer>} get @param {AbortSignal} signal @returns {Promise<ArrayBuffer>}
 */
const patiently = async (get, signal) => {
  for (const pauseMs of PAUSES_MS) {
    try {
      return await get();
    } catch (error) {
      if (codeOf(error) !== "runtime_unreachable" || signal.aborted) throw error;
      await pause(pauseMs);
    }
  }
  return get();
};

/** @param {number} pauseMs @returns {Promise<unknown>} over sooner if the network comes back */
const pause = (pauseMs) =>
  new Promise((resolve) => {
    setTimeout(resolve, pauseMs);
    globalThis.addEventListener?.("online", resolve, { once: true });
  });

/**
 * @param {(done: number, total: number) => void} onProgress bytes
 * @param {OnPart} onPart hears of each part as soon as it is checked
 * @returns {Promise<Runtime>}
 * @throws {Failure} runtime_unreachable, runtime_damaged
 */
export const fetchRuntime = async (onProgress, onPart = () => {}) => {
  const manifest = await fetchManifest();
  const early = manifest.files.filter((file) => !file.late);
  const total = early.reduce((sum, file) => sum + file.size, 0);
  let done = 0;
  onProgress(done, total);
  const rest = new AbortController();
  /** @type {Record<string, ArrayBuffer>} */
  const files = {};
  /** @param {RuntimeFile} file */
  const get = async (file) => {
    files[file.name] = await patiently(() => fetchFile(file, rest.signal), rest.signal);
    done += file.size;
    // What still arrives after a failure must not look like loading.
    if (rest.signal.aborted) return;
    onProgress(done, total);
    onPart(file.name, /** @type {ArrayBuffer} */ (files[file.name]), manifest);
  };
  try {
    await Promise.all(early.filter(({ name }) => FIRST.has(name)).map(get));
    await Promise.all(early.filter(({ name }) => !FIRST.has(name)).map(get));
  } catch (error) {
    rest.abort();
    throw error;
  }
  const lock = files[LOCK];
  if (lock === undefined || files[WORKER] === undefined) throw new Failure("runtime_damaged");
  delete files[LOCK];
  delete files[WORKER]; // its bytes were checked; the browser starts it from its own copy
  return { manifest, bytes: { files, lock }, late: lateFrom(manifest) };
};
