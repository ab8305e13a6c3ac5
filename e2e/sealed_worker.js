// The page's side of the worker's protocol, as short as it can be, for tests of the worker alone.

const manifest = await (await fetch("/runtime/manifest.json")).json();
/** @type {Record<string, ArrayBuffer>} */
const files = {};
for (const { name, path } of manifest.files) {
  if (name !== "worker.js") files[name] = await (await fetch(`/${path}`)).arrayBuffer();
}
const worker = new Worker(`/${manifest.worker}`, { type: "module" });
const heard = [];
const waiting = new Map();
let lastId = 0;
worker.onmessage = ({ data }) => {
  heard.push(data);
  waiting.get(data.id)?.(data);
};

function ask(message) {
  const id = ++lastId;
  worker.postMessage({ id, ...message });
  return new Promise((resolve) => waiting.set(id, resolve));
}

const fileOf = (bytes, name = "canary-name.jpg") => new File([new Uint8Array(bytes)], name);

globalThis.sealedWorker = {
  heard,
  start: () => ask({ type: "start", runtime: { files, lock: files["pyodide-lock.json"] } }),
  probe: () => ask({ type: "probe" }),
  hash: (bytes) => ask({ type: "hash", file: fileOf(bytes) }),
  hashAt: async (path) => ask({ type: "hash", file: fileOf(await (await fetch(path)).arrayBuffer()) }),
};
