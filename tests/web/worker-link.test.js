import assert from "node:assert/strict";
import { test } from "node:test";

import { WorkerLink } from "../../web/site/page/worker-link.js";
import { file, good, item, WorkerDouble } from "./make.js";

const dying = (request, worker) => (request.type === "start" ? good(request, worker) : worker.die());

/** A link whose workers answer by these, in the order they are made. */
const linkOf = (...answers) => {
  const workers = [];
  const runtime = { manifest: { worker: "w" }, files: {} };
  const link = new WorkerLink(runtime, () => {
    const worker = new WorkerDouble(answers[workers.length] ?? good);
    workers.push(worker);
    return worker;
  }, "standard");
  return { link, workers };
};
const online = (value) =>
  Object.defineProperty(globalThis, "navigator", { value: { onLine: value }, configurable: true });
const fails = (code) => (error) => error.code === code;

test("a file comes back as its fingerprints", async () => {
  online(true);
  const { link } = linkOf();
  await link.start();

  assert.deepEqual((await link.hash(file(), () => {})).items, [item()]);
});

test("each worker is told which forms to make", async () => {
  online(true);
  const { link, workers } = linkOf(dying);
  await link.start();

  await link.hash(file(), () => {});

  assert.deepEqual(workers.flatMap(({ variants }) => variants ?? []), ["standard", "standard"]);
});

test("progress reaches the one who asked", async () => {
  online(true);
  const seen = [];
  const { link } = linkOf((request, worker) => {
    if (request.type === "hash") worker.say({ type: "progress", done: 1, total: 2 });
    good(request, worker);
  });
  await link.start();
  await link.hash(file(), (done, total) => seen.push([done, total]));

  assert.deepEqual(seen, [[1, 2]]);
});

test("a worker that dies is replaced once, and the file is made all the same", async () => {
  online(true);
  const { link, workers } = linkOf(dying, good);
  await link.start();

  assert.deepEqual((await link.hash(file(), () => {})).items, [item()]);
  assert.equal(workers[0].ended, true);
});

test("a file that kills two workers is given up, and the next file goes on", async () => {
  online(true);
  const { link } = linkOf(dying, dying, good);
  await link.start();

  await assert.rejects(link.hash(file(), () => {}), fails("worker_died"));
  assert.deepEqual((await link.hash(file(), () => {})).items, [item()]);
});

const spent = (request, worker) => {
  if (request.type === "hash") worker.say({ type: "spent" });
  good(request, worker);
};

test("no spare worker is made before the first file: its script would slow that down", async () => {
  online(true);
  const { link, workers } = linkOf();
  await link.start();
  assert.equal(workers.length, 1);

  await link.hash(file(), () => {});

  assert.equal(workers.length, 2);
});

test("a worker whose memory has grown makes way for the spare one once the file is made", async () => {
  online(true);
  const { link, workers } = linkOf(spent, good);
  await link.start();

  assert.deepEqual((await link.hash(file(), () => {})).items, [item()]);
  assert.equal(workers[0].ended, true);

  assert.deepEqual((await link.hash(file(), () => {})).items, [item()]);
  assert.deepEqual(workers[1].asked, ["start", "hash"]);
});

test("with the network off it goes on: the spare one is kept for a worker that dies", async () => {
  online(true);
  const { link, workers } = linkOf(spent);
  await link.start();
  link.keepSpare();
  online(false);

  await link.hash(file(), () => {});
  await link.hash(file(), () => {});

  assert.equal(workers[0].ended, false);
  assert.deepEqual(workers[1].asked, []);
});

test("with the network off the spare worker takes over: none is created", async () => {
  online(true);
  const { link, workers } = linkOf(dying, good);
  await link.start();
  link.keepSpare();
  assert.equal(workers.length, 2);

  online(false);
  assert.deepEqual((await link.hash(file(), () => {})).items, [item()]);

  assert.equal(workers.length, 2);
});

test("a message of another shape ends the worker; nothing of it is passed on", async () => {
  online(true);
  const { link, workers } = linkOf((request, worker) =>
    request.type === "start"
      ? good(request, worker)
      : worker.say({ id: request.id, type: "hashed", items: [{ ...item(), pixels: "..." }], decoder: "engine" }),
  );
  await link.start();

  await assert.rejects(link.hash(file(), () => {}), fails("bad_worker_answer"));
  assert.equal(workers[0].ended, true);
});

test("a broken seal is told, and no file is handed over", async () => {
  online(true);
  const { link, workers } = linkOf(({ id }, worker) => worker.say({ id, type: "failed", code: "seal_broken" }));

  await assert.rejects(link.start(), fails("seal_broken"));
  assert.deepEqual(workers[0].asked, ["start"]);
});

test("a file's own fault is told as it is, and costs no worker", async () => {
  online(true);
  const { link, workers } = linkOf((request, worker) =>
    request.type === "start"
      ? good(request, worker)
      : worker.say({ id: request.id, type: "failed", code: "damaged_file" }),
  );
  await link.start();

  await assert.rejects(link.hash(file(), () => {}), fails("damaged_file"));
  assert.equal(workers[0].ended, false);
});

test("a worker that is silent for too long is ended", async (context) => {
  online(true);
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const silent = (request, worker) => request.type === "start" && good(request, worker);
  const { link, workers } = linkOf(silent, silent);
  await link.start();
  const made = link.hash(file(), () => {});
  const ended = assert.rejects(made, fails("timed_out"));

  for (let asked = 0; asked < 2; asked += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    context.mock.timers.tick(120_000);
  }
  await ended;

  assert.equal(workers[0].ended, true);
  assert.equal(workers[1].ended, true);
});

test("Cancel ends the worker and rejects what it was doing", async () => {
  online(true);
  const { link, workers } = linkOf((request, worker) => request.type === "start" && good(request, worker));
  await link.start();
  const made = link.hash(file(), () => {});

  link.stop();

  await assert.rejects(made, fails("stopped"));
  assert.equal(workers[0].ended, true);
});

test("leaving ends every worker, the spare too, and makes no other", async () => {
  online(true);
  const { link, workers } = linkOf();
  await link.start();
  link.keepSpare();

  link.leave();
  link.keepSpare();

  assert.deepEqual(workers.map(({ ended }) => ended), [true, true]);
});

/** A worker that decodes nothing before it has its part. */
const needing = (request, worker) => {
  if (request.type !== "hash" || request.parts["libheif.wasm"]) return good(request, worker);
  worker.say({ id: request.id, type: "needs", part: "libheif.wasm" });
};

test("a part that the worker needs is fetched and handed over with the file", async () => {
  online(true);
  const { link } = linkOf(needing);
  const asked = [];
  link.runtime.late = async (name) => {
    asked.push(name);
    return new ArrayBuffer(1);
  };
  await link.start();

  assert.deepEqual((await link.hash(file(), () => {})).items, [item()]);
  assert.deepEqual(asked, ["libheif.wasm"]);
});

test("a part that does not come fails its file alone", async () => {
  online(true);
  const { link, workers } = linkOf(needing);
  link.runtime.late = () => Promise.reject(new Error("no network"));
  await link.start();

  await assert.rejects(link.hash(file(), () => {}), fails("missing_decoder"));
  assert.equal(workers[0].ended, false);
});

test("a worker that got the runtime as it came is not handed it again, its successor is", async () => {
  online(true);
  const handed = [];
  const noting = (answer) => (request, worker) => {
    if (request.type === "part") worker.names = [...(worker.names ?? []), request.name];
    else answer(request, worker);
    if (request.type === "start") handed.push(worker.names ?? []);
  };
  const { link } = linkOf(noting(good));
  link.runtime.files["packages.zip"] = new ArrayBuffer(1);
  link.adopt(new WorkerDouble(noting(dying)));
  await link.start();

  await link.hash(file(), () => {});

  assert.deepEqual(handed, [[], ["packages.zip"]]);
});
