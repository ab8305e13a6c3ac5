// Every road by which code in here could send something away, and whether it is refused.

/** @import { Road } from "./protocol.js" */

const attemptTimeoutMs = 3000;

// Taken before anything else runs: what the seal is proved with must be the browser's own.
const native = {
  fetch: self.fetch.bind(self),
  caches: self.caches,
  XMLHttpRequest: self.XMLHttpRequest,
  WebSocket: self.WebSocket,
  EventSource: self.EventSource,
  WebTransport: self.WebTransport,
  Worker: self.Worker,
};

const here = self.location.href;

// A data: address needs no network. With it, a worker without the seal is found out even where the
// network is off and every other request fails too.
const offline = "data:text/javascript,0";

/** @param {EventTarget} target @param {string} opened @returns {Promise<unknown>} */
const opens = (target, opened) =>
  new Promise((resolve, reject) => {
    target.addEventListener(opened, resolve);
    target.addEventListener("error", reject);
  });

/** @param {string} url */
function request(url) {
  const xhr = new native.XMLHttpRequest();
  xhr.open("GET", url);
  const loaded = opens(xhr, "load");
  xhr.send();
  return loaded;
}

// Tries that resolve if the road is open and reject, or are never begun, if it is not.
/** @type {Record<Exclude<Road, "nestedWorker">, () => Promise<unknown>[]>} */
const attempts = {
  fetch: () => [native.fetch(offline), native.fetch(here)],
  XMLHttpRequest: () => [request(offline), request(here)],
  WebSocket: () => {
    const socket = new native.WebSocket(here.replace(/^http/, "ws"));
    return [opens(socket, "open").finally(() => socket.close())];
  },
  EventSource: () => {
    const source = new native.EventSource(here);
    return [opens(source, "open").finally(() => source.close())];
  },
  import: () => [import(offline)],
  WebTransport: () => {
    const transport = new native.WebTransport(here.replace(/^http:/, "https:"));
    transport.closed.catch(() => {});
    return [transport.ready];
  },
  Cache: () => [
    native.caches
      .open("probe")
      .then((cache) => cache.add(here))
      .finally(() => native.caches.delete("probe")),
  ],
  eval: () => [Promise.resolve((0, eval)("0"))],
};

function nestedWorker() {
  const worker = new native.Worker("data:text/javascript,postMessage(0)");
  return [opens(worker, "message").finally(() => worker.terminate())];
}

// Nothing answers these three at the other end, so that a failure alone says little. They stand
// under the same directive (connect-src) as fetch: with fetch refused, a failure is a refusal.
/** @type {ReadonlySet<keyof typeof attempts>} */
const deadEnds = new Set(["WebSocket", "EventSource", "WebTransport"]);

/** @param {() => Promise<unknown>[]} attempt @returns {Promise<boolean>} */
async function fails(attempt) {
  try {
    const late = new Promise((resolve) => setTimeout(resolve, attemptTimeoutMs));
    const failed = attempt().map((one) =>
      Promise.race([one, late]).then(
        () => false,
        () => true,
      ),
    );
    return (await Promise.all(failed)).every(Boolean);
  } catch {
    return true;
  }
}

/**
 * Try every road out, all at once but the last: where a worker may make workers, Firefox now and
 * then never returns from making one. Where fetch got through, that road is taken as open, untried.
 * @returns {Promise<Record<Road, boolean>>} true: it was refused
 */
export async function tryRoads() {
  const names = /** @type {(keyof typeof attempts)[]} */ (Object.keys(attempts));
  const failed = await Promise.all(names.map((name) => fails(attempts[name])));
  const refused = /** @type {Record<keyof typeof attempts, boolean>} */ (
    Object.fromEntries(names.map((name, index) => [name, failed[index]]))
  );
  for (const name of deadEnds) refused[name] &&= refused.fetch;
  return { ...refused, nestedWorker: refused.fetch && (await fails(nestedWorker)) };
}
