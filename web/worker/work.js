// The other sealed worker: when the server is busy it asks for a little work, which is done in here,
// away from what the person sees. It is handed no picture and no case, only the server's challenge.

/** @import { Challenge, Tried } from "./protocol.js" */

const batchSize = 128; // digests under way at once: enough to keep a core at work
const reportIntervalMs = 100;

/** @param {Tried} message */
const say = (message) => self.postMessage(message);

const text = new TextEncoder();

/** @param {string} hex @returns {Uint8Array} */
const bytesOf = (hex) =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** @param {ArrayBuffer} digest @param {Uint8Array} wanted */
const equals = (digest, wanted) => new Uint8Array(digest).every((byte, index) => byte === wanted[index]);

/**
 * Finds the number, 0 to `maxnumber`, for which the SHA-256 of `salt` + number is `challenge`.
 * @param {Challenge} question
 * @param {(done: number) => void} report
 * @returns {Promise<number | undefined>} none: there is no such number
 */
async function solve({ challenge, salt, maxnumber }, report) {
  const wanted = bytesOf(challenge);
  let nextMs = 0;
  for (let first = 0; first <= maxnumber; first += batchSize) {
    const size = Math.min(batchSize, maxnumber - first + 1);
    const tries = Array.from({ length: size }, (_, index) =>
      crypto.subtle.digest("SHA-256", text.encode(`${salt}${first + index}`)),
    );
    const found = (await Promise.all(tries)).findIndex((digest) => equals(digest, wanted));
    if (found >= 0) return first + found;
    if (performance.now() < nextMs) continue;
    nextMs = performance.now() + reportIntervalMs;
    report(first + size);
  }
  return undefined;
}

self.onmessage = async (/** @type {MessageEvent<Challenge>} */ { data }) => {
  const number = await solve(data, (done) => say({ type: "tried", done }));
  say(number === undefined ? { type: "unsolvable" } : { type: "solved", number });
};
