// The page's own link to the sealed worker, without the page: files in, items out, and how much wasm
// memory the worker had at most on the way.

import { begin } from "/page/load.js";
import { fetchAllLate } from "/page/runtime.js";
import { WorkerLink } from "/page/worker-link.js";

let workers = 1; // the one that was handed the runtime as it came
let peak = 0;
new BroadcastChannel("heap").onmessage = ({ data }) => {
  peak = Math.max(peak, ...data);
};

const createWorker = (path) => {
  workers += 1;
  return new Worker(`/${path}`, { type: "module" });
};
const load = begin();
const link = new WorkerLink(await load.runtime, createWorker, "plain");
link.adopt(load.worker);
await fetchAllLate(link.runtime);

const input = document.createElement("input");
input.type = "file";
document.body.append(input);

async function hash(file) {
  peak = 0;
  const startMs = performance.now();
  const made = await link.hash(file, () => {}).then(
    ({ items, decoder }) => ({ items, decoder }),
    (error) => ({ code: error.code }),
  );
  const tookMs = performance.now() - startMs;
  await new Promise((done) => setTimeout(done, 20)); // the other channel's last word
  return { ...made, tookMs, peakBytes: peak, workers };
}

globalThis.link = {
  start: () => link.start(),
  hashChosen: () => hash(input.files[0]),
  hashAt: async (path) => hash(new File([await (await fetch(path)).arrayBuffer()], "file")),
};
