// The page's side of the worker's protocol, as short as it can be, for tests of the worker alone.

const manifest = await (await fetch("/runtime/manifest.json")).json();
/** @type {Record<string, ArrayBuffer>} */
const files = {};
/** @type {Record<string, ArrayBuffer>} */
const parts = {};
for (const { name, path, late } of manifest.files) {
  if (late) parts[name] = await (await fetch(`/${path}`)).arrayBuffer();
  else if (name !== "worker.js") files[name] = await (await fetch(`/${path}`)).arrayBuffer();
}
const worker = new Worker(`/${manifest.worker}`, { type: "module" });
const heard = [];
const waiting = new Map();
let lastId = 0;
let died = false;
worker.onerror = () => {
  died = true;
  for (const answer of waiting.values()) answer({ type: "died" });
};
worker.onmessage = ({ data }) => {
  heard.push(data);
  waiting.get(data.id)?.(data);
};

async function ask(message) {
  if (died) return { type: "died" };
  const id = ++lastId;
  worker.postMessage({ id, ...message });
  return new Promise((resolve) => waiting.set(id, resolve));
}

const fileOf = (bytes, name = "canary-name.jpg") => new File([new Uint8Array(bytes)], name);

async function hash(file) {
  const answer = await ask({ type: "hash", file, parts: {} });
  return answer.type === "needs" ? ask({ type: "hash", file, parts }) : answer;
}

globalThis.sealedWorker = {
  heard,
  start: (variants = "plain") => {
    for (const [name, content] of Object.entries(files)) worker.postMessage({ type: "part", name, content });
    worker.postMessage({ type: "whole" });
    return ask({ type: "start", variants });
  },
  probe: () => ask({ type: "probe" }),
  hash: (bytes) => hash(fileOf(bytes)),
  hashAt: async (path) => hash(fileOf(await (await fetch(path)).arrayBuffer())),
};
