/**
 * The loader: a worker that fetches, checks and compiles the runtime, so that the page's own thread is
 * free for the person, and refuses any byte that is not in the manifest. It has the network and is never
 * handed a file: it hears text. It imports nothing: each file that it waited for would be a round trip.
 *
 * @typedef {import("../page/manifest.js").Manifest} Manifest
 * @typedef {import("../page/manifest.js").RuntimeFile} RuntimeFile
 * @typedef {ArrayBuffer | WebAssembly.Module} Content what the worker runs is compiled already
 * @typedef {{address: string, receivedBytes: number}} Received
 * @typedef {{type: "load", manifest: Manifest} | {type: "late", name: string}} Heard as JSON
 * @typedef {{type: "progress", done: number, total: number}
 *   | {type: "part", name: string, content: Content}
 *   | {type: "whole"}
 *   | {type: "failed", code: string}
 *   | {type: "late", name: string, content: Content}
 *   | {type: "late-failed", name: string, code: string}
 *   | {type: "received", requests: Received[]}} Told
 */
const SITE = new URL("..", import.meta.url);
const WORKER = "worker.js";
/**
 * In this order, on two ways at once: the largest part, which takes the longest, and beside it what
 * Python starts from. All else comes while Python starts.
 */
const AHEAD = [["pyodide.asm.wasm"], [WORKER, "pyodide-lock.json", "python_stdlib.zip"]];
/** Between tries, when the line has dropped. */
const PAUSES_MS = [1000, 2000, 4000, 8000];
const REPORT_INTERVAL_MS = 100;

const UNREACHABLE = "runtime_unreachable";
const DAMAGED = "runtime_damaged";

/** @param {unknown} error @returns {string} the code that it was thrown with */
const codeOf = (error) =>
  error instanceof Error && [UNREACHABLE, DAMAGED].includes(error.message) ? error.message : "internal";

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
 * @throws {Error} runtime_unreachable
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
    throw new Error(UNREACHABLE);
  }
  if (at !== file.size || (await sha256Of(content.buffer)) !== file.sha256) return null;
  return (await compiled) ?? content.buffer;
};

/**
 * @param {RuntimeFile} file @param {AbortSignal} signal @param {(share: number) => void} [onShare]
 * @returns {Promise<Content>}
 * @throws {Error} runtime_unreachable, runtime_damaged
 */
const fetchFile = async (file, signal, onShare = () => {}) => {
  // Bytes damaged on their way would stay in the cache for good: once more, from the server.
  const content =
    (await fetchWhole(file, "default", signal, onShare)) ?? (await fetchWhole(file, "reload", signal, onShare));
  if (content === null) throw new Error(DAMAGED);
  return content;
};

/**
 * A part that only some files need.
 *
 * @param {Manifest} manifest @param {string} name @returns {Promise<Content>}
 * @throws {Error} runtime_unreachable, runtime_damaged
 */
export const fetchLate = async ({ files }, name) => {
  const file = files.find((one) => one.late && one.name === name);
  if (file === undefined) throw new Error(DAMAGED);
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
      if (codeOf(error) !== UNREACHABLE || signal.aborted) throw error;
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
 * @throws {Error} runtime_unreachable, runtime_damaged
 */
export const fetchEarly = async (manifest, onProgress, onPart) => {
  const early = manifest.files.filter((file) => !file.late);
  if (!early.some(({ name }) => name === WORKER)) throw new Error(DAMAGED);
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
  /** @type {Promise<void>[]} */
  const checked = [];
  /**
   * Settled with the last byte: while it is checked and compiled the line is free for the next.
   *
   * @param {RuntimeFile} file @returns {Promise<unknown>}
   */
  const get = (file) => {
    let arrive = () => {};
    /** @type {Promise<void>} */
    const arrived = new Promise((resolve) => (arrive = resolve));
    const share = (/** @type {number} */ part) => {
      note(file, part);
      if (part === 1) arrive();
    };
    const done = patiently(() => fetchFile(file, rest.signal, share), rest.signal).then((content) => {
      if (!rest.signal.aborted) onPart(file.name, content);
    });
    checked.push(done);
    return Promise.race([arrived, done]);
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
    await Promise.all(checked);
  } catch (error) {
    rest.abort();
    throw error;
  }
};

const page = /** @type {{postMessage: (told: Told, transfer?: Transferable[]) => void}} */ (
  /** @type {unknown} */ (self)
);

/** @param {Extract<Told, {content: Content}>} told bytes move over, they are not copied */
const tellPart = (told) => page.postMessage(told, told.content instanceof ArrayBuffer ? [told.content] : []);

let nextMs = 0;

/** @param {number} done @param {number} total */
const tellProgress = (done, total) => {
  const nowMs = performance.now();
  if (nowMs < nextMs && done < total) return;
  nextMs = nowMs + REPORT_INTERVAL_MS;
  page.postMessage({ type: "progress", done, total });
};

// The page shows every request, and its own record lacks those of a worker.
new PerformanceObserver((list) => {
  const entries = /** @type {PerformanceResourceTiming[]} */ (list.getEntries());
  const requests = entries.map(({ name, decodedBodySize }) => ({ address: name, receivedBytes: decodedBodySize }));
  page.postMessage({ type: "received", requests });
}).observe({ type: "resource", buffered: true });

/** @type {Manifest | null} */
let manifest = null;

/** @param {Manifest} known */
const load = async (known) => {
  manifest = known;
  try {
    await fetchEarly(known, tellProgress, (name, content) => tellPart({ type: "part", name, content }));
    page.postMessage({ type: "whole" });
  } catch (error) {
    page.postMessage({ type: "failed", code: codeOf(error) });
  }
};

/** @param {string} name */
const loadLate = async (name) => {
  try {
    if (manifest === null) throw new Error(DAMAGED);
    tellPart({ type: "late", name, content: await fetchLate(manifest, name) });
  } catch (error) {
    page.postMessage({ type: "late-failed", name, code: codeOf(error) });
  }
};

self.addEventListener("message", ({ data }) => {
  if (typeof data !== "string") return; // no file is text
  /** @type {Heard} */
  const heard = JSON.parse(data);
  if (heard.type === "load") void load(heard.manifest);
  else void loadLate(heard.name);
});
