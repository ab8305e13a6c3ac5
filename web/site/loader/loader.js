/**
 * The loader: a worker that fetches, checks and compiles the runtime, so that the page's own thread is
 * free for the person. It has the network and is never handed a file: it hears names of parts.
 *
 * @typedef {import("./fetch.js").Content} Content
 * @typedef {import("./fetch.js").Manifest} Manifest
 * @typedef {{address: string, receivedBytes: number}} Received
 * @typedef {{type: "manifest", manifest: Manifest}
 *   | {type: "progress", done: number, total: number}
 *   | {type: "part", name: string, content: Content}
 *   | {type: "whole"}
 *   | {type: "failed", code: string}
 *   | {type: "late", name: string, content: Content}
 *   | {type: "late-failed", name: string, code: string}
 *   | {type: "received", requests: Received[]}} Told
 */
import { codeOf } from "../page/failure.js";
import { exact, one } from "../page/schema.js";
import { fetchEarly, fetchLate, fetchManifest, isName } from "./fetch.js";

const REPORT_INTERVAL_MS = 100;

const isWish = exact({ type: one("late"), name: isName });

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

const manifest = fetchManifest();

self.addEventListener("message", async ({ data }) => {
  if (!isWish(data)) return;
  const { name } = data;
  try {
    tellPart({ type: "late", name, content: await fetchLate(await manifest, name) });
  } catch (error) {
    page.postMessage({ type: "late-failed", name, code: codeOf(error) });
  }
});

const load = async () => {
  try {
    page.postMessage({ type: "manifest", manifest: await manifest });
    await fetchEarly(await manifest, tellProgress, (name, content) => tellPart({ type: "part", name, content }));
    page.postMessage({ type: "whole" });
  } catch (error) {
    page.postMessage({ type: "failed", code: codeOf(error) });
  }
};
void load();
