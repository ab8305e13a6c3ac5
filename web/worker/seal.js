// The seal is the policy that the worker's script was served with. It is seen, not assumed.

import { tryRoads } from "./roads.js";

/** @returns {Promise<boolean>} whether every road out of here was seen to be refused */
export async function isSealed() {
  return Object.values(await tryRoads()).every(Boolean);
}

// What Python has no use for. The policy refuses the network already; this also takes away what
// stays on the device (stores) or reaches other pages of this origin (channels).
const closed = [
  "BroadcastChannel",
  "EventSource",
  "FontFace",
  "Notification",
  "SharedWorker",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "Worker",
  "XMLHttpRequest",
  "caches",
  "cookieStore",
  "fonts",
  "importScripts",
  "indexedDB",
  "webkitRequestFileSystem",
  "webkitRequestFileSystemSync",
  "webkitResolveLocalFileSystemSyncURL",
  "webkitResolveLocalFileSystemURL",
];

/** Take away what could carry something out of here, or keep it, for the life of the worker. */
export function closeRoads() {
  for (const name of closed) setForGood(name, undefined);
  // navigator leads to stores, locks and devices; Pyodide reads these three of it.
  const { userAgent, platform, maxTouchPoints } = /** @type {any} */ (self.navigator);
  setForGood("navigator", Object.freeze({ userAgent, platform, maxTouchPoints }));
}

/** @param {string} name @param {unknown} value */
export function setForGood(name, value) {
  Object.defineProperty(self, name, { value, writable: false, configurable: false });
}
