// A worker of the tests: takes every road out of a worker to the same server, which notes who came.

const to = (/** @type {string} */ road) => new URL(`/canary?${road}`, self.location.href).href;
const script = (/** @type {string} */ road) => new URL(`/canary.js?${road}`, self.location.href).href;

/** @type {Record<string, () => unknown>} */
const roads = {
  fetch: () => fetch(to("fetch")),
  XMLHttpRequest: () => {
    const xhr = new XMLHttpRequest();
    xhr.open("GET", to("XMLHttpRequest"));
    xhr.send();
  },
  WebSocket: () => new WebSocket(to("WebSocket").replace("http", "ws")),
  EventSource: () => new EventSource(to("EventSource")),
  import: () => import(script("import")),
  Cache: async () => (await caches.open("canary")).add(to("Cache")),
  nestedWorker: () => new Worker(script("nestedWorker")),
  blobWorker: () => {
    const source = new Blob([`fetch(${JSON.stringify(to("blobWorker"))})`]);
    return new Worker(URL.createObjectURL(source));
  },
  eval: () => (0, eval)(`fetch(${JSON.stringify(to("eval"))})`),
};

for (const take of Object.values(roads)) {
  try {
    Promise.resolve(take()).catch(() => {});
  } catch {
    // Refused at once: the server will not have seen it.
  }
}
setTimeout(() => self.postMessage("done"), 1500);
