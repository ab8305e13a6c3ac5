/**
 * Fetches the runtime (Python and our engine) and refuses any byte that is not in the manifest.
 *
 * @typedef {ArrayBuffer | WebAssembly.Module} Content what the worker runs is compiled already
 * @typedef {{name: string, path: string, sha256: string, size: number, sent: number, late?: true}} RuntimeFile
 * @typedef {{format: 1, build: string, pyodide: string, worker: string, files: RuntimeFile[]}} Manifest
 */
import { codeOf, Failure } from "../page/failure.js";
import { exact, integer, list, one, text } from "../page/schema.js";

const SITE = new URL("..", import.meta.url);
const MANIFEST = "runtime/manifest.json";
const WORKER = "worker.js";
/**
 * In this order, on two ways at once: the largest part, which takes the longest, and beside it what
 * Python starts from. All else comes while Python starts.
 */
const AHEAD = [["pyodide.asm.wasm"], [WORKER, "pyodide-lock.json", "python_stdlib.zip"]];
/** Between tries, when the line has dropped. */
const PAUSES_MS = [1000, 2000, 4000, 8000];
const MAX_FILES = 64;
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Of a part, as the worker asks for it: `PIL/_webp.so`. */
export const isName = text(/^(?!.*\.\.)[A-Za-z0-9._/-]{1,200}$/);
const path = text(/^runtime\/(?!.*\.\.)[A-Za-z0-9._/-]+$/);
const sha256 = text(/^[0-9a-f]{64}$/);
const bytes = integer(0, MAX_FILE_BYTES);

export const isManifest = exact({
  format: one(1),
  build: sha256,
  pyodide: text(/^\d+(\.\d+)+$/),
  worker: text(/^runtime\/worker\/worker-[0-9a-f]{12}\.js$/),
  files: list(
    exact({ name: isName, path, sha256, size: bytes, sent: bytes }, { late: one(true) }),
    1,
    MAX_FILES,
  ),
});

/** @param {RuntimeFile} file */
const isCode = ({ name, late }) => !late && /\.(wasm|so)$/.test(name);

/**
 * Begun before the bytes are checked, and dropped if they are others. Only of what is compiled as it
 * comes does a browser keep the machine code, for all workers and for the next visit.
 *
 * @param {Response} response
 * @returns {Promise<WebAssembly.Module | null>} nothing where it cannot be done: the worker can, too
 */
const compile = (response) => WebAssembly.compileStreaming(response).catch(() => null);

/** @param {string} path of the site @param {RequestInit} options */
const fetchOurs = (path, options) => fetch(new URL(path, SITE), { credentials: "omit", ...options });

/**
 * @returns {Promise<Manifest>}
 * @throws {Failure} runtime_unreachable, runtime_damaged
 */
export const fetchManifest = async () => {
  let response;
  try {
    response = await fetchOurs(MANIFEST, { cache: "no-cache" });
  } catch {
    throw new Failure("runtime_unreachable");
  }
  if (!response.ok) throw new Failure("runtime_unreachable");
  const manifest = await response.json().catch(() => null);
  if (!isManifest(manifest)) throw new Failure("runtime_damaged");
  return manifest;
};

/** @param {ArrayBuffer} content @returns {Promise<string>} of it, in hex */
const sha256Of = async (content) =>
  [...new Uint8Array(await crypto.subtle.digest("SHA-256", content))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

/**
 * The file as it came, and nothing if it is another. (`integrity` would check it too, but on the
 * thread that shows the page, and would not tell a line that dropped from damaged bytes.)
 *
 * @param {RuntimeFile} file @param {RequestCache} cache @param {AbortSignal} signal
 * @param {(share: number) => void} onShare of the file that has come, 0 to 1
 * @returns {Promise<Content | null>}
 * @throws {Failure} runtime_unreachable
 */
const fetchWhole = async (file, cache, signal, onShare) => {
  const content = new Uint8Array(file.size);
  /** @type {Promise<Content | null>} */
  let compiled = Promise.resolve(null);
  let at = 0;
  try {
    const response = await fetchOurs(file.path, { cache, signal });
    if (!response.ok || response.body === null) throw new TypeError("no file");
    if (isCode(file)) compiled = compile(response.clone());
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (at + value.length > file.size) return null;
      content.set(value, at);
      at += value.length;
      onShare(at / file.size);
    }
  } catch {
    throw new Failure("runtime_unreachable");
  }
  if (at !== file.size || (await sha256Of(content.buffer)) !== file.sha256) return null;
  return (await compiled) ?? content.buffer;
};

/**
 * @param {RuntimeFile} file @param {AbortSignal} signal @param {(share: number) => void} [onShare]
 * @returns {Promise<Content>}
 * @throws {Failure} runtime_unreachable, runtime_damaged
 */
const fetchFile = async (file, signal, onShare = () => {}) => {
  // Bytes damaged on their way would stay in the cache for good: once more, from the server.
  const content =
    (await fetchWhole(file, "default", signal, onShare)) ?? (await fetchWhole(file, "reload", signal, onShare));
  if (content === null) throw new Failure("runtime_damaged");
  return content;
};

/**
 * A part that only some files need.
 *
 * @param {Manifest} manifest @param {string} name @returns {Promise<Content>}
 * @throws {Failure} runtime_unreachable, runtime_damaged
 */
export const fetchLate = async ({ files }, name) => {
  const file = files.find((one) => one.late && one.name === name);
  if (file === undefined) throw new Failure("runtime_damaged");
  return fetchFile(file, new AbortController().signal);
};

/**
 * Asks again when the line has dropped, as soon as it is said to be back; what has come stays.
 *
 * @param {() => Promise<Content>} get @param {AbortSignal} signal @returns {Promise<Content>}
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
 * @param {Manifest} manifest
 * @param {(done: number, total: number) => void} onProgress bytes as they travel, compressed
 * @param {(name: string, content: Content) => void} onPart hears of each part as soon as it is checked
 * @throws {Failure} runtime_unreachable, runtime_damaged
 */
export const fetchEarly = async (manifest, onProgress, onPart) => {
  const early = manifest.files.filter((file) => !file.late);
  if (!early.some(({ name }) => name === WORKER)) throw new Failure("runtime_damaged");
  const total = early.reduce((sum, file) => sum + file.sent, 0);
  const rest = new AbortController();
  /** @type {Map<string, number>} */
  const come = new Map();
  /** @param {RuntimeFile} file @param {number} share */
  const note = (file, share) => {
    come.set(file.name, file.sent * share);
    // What still arrives after a failure must not look like loading.
    if (!rest.signal.aborted) onProgress(Math.round([...come.values()].reduce((sum, one) => sum + one, 0)), total);
  };
  /** @param {RuntimeFile} file */
  const get = async (file) => {
    const share = (/** @type {number} */ part) => note(file, part);
    const content = await patiently(() => fetchFile(file, rest.signal, share), rest.signal);
    if (!rest.signal.aborted) onPart(file.name, content);
  };
  /** @param {string[]} names one after the other */
  const inTurn = async (names) => {
    for (const name of names) {
      const file = early.find((one) => one.name === name);
      if (file !== undefined) await get(file);
    }
  };
  onProgress(0, total);
  try {
    await Promise.all(AHEAD.map(inTurn));
    await Promise.all(early.filter(({ name }) => !AHEAD.flat().includes(name)).map(get));
  } catch (error) {
    rest.abort();
    throw error;
  }
};
