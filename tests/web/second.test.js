import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { BEGINNING, itemsOf, reduce } from "../../web/site/page/journey.js";
import { Second } from "../../web/site/page/second.js";
import { file, good, item, WorkerDouble } from "./make.js";

const LARGE = 6_000_001;
// Its locks would fall free at once: these workers hold none.
Object.defineProperty(globalThis, "navigator", { value: { onLine: true }, configurable: true });

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** @type {Second} */
let second;
afterEach(() => second.end()); // one that is left waits for its worker's next word

/** The page with pictures of these sizes; the first worker is at the first of them. */
const pageWith = (sizes, ...answers) => {
  const workers = [];
  const runtime = { manifest: { worker: "w" }, files: {} };
  let state = [
    { type: "runtime-ready" },
    { type: "went", to: "choose" },
    { type: "files-chosen", files: sizes.map(file) },
    { type: "making-began" },
    { type: "picture-began", number: 1 },
  ].reduce(reduce, { ...BEGINNING, device: { ...BEGINNING.device, roomy: true } });
  second = new Second(
    (event) => {
      state = reduce(state, event);
      second.follow(state, runtime);
    },
    "standard",
    () => {
      workers.push(new WorkerDouble(answers[workers.length] ?? good));
      return workers.at(-1);
    },
  );
  const dispatch = (...events) => {
    for (const event of events) {
      state = reduce(state, event);
      second.follow(state, runtime);
    }
  };
  second.follow(state, runtime);
  const stateOf = (number) => state.pictures[number - 1].state;
  return { workers, dispatch, stateOf, state: () => state };
};
const many = (count = 20) => Array.from({ length: count }, () => 1000);
const hashes = ({ asked }) => asked.filter((type) => type === "hash").length;
/** Starts, and hashes nothing yet. */
const busy = (request, worker) => request.type === "start" && good(request, worker);

test("it takes what waits, is ended when nothing does, and the items are in the pictures' order", async () => {
  let made = 1; // the first worker's comes last
  const { workers, dispatch, state } = pageWith(many(), (request, worker) => {
    if (request.type === "start") return good(request, worker);
    worker.say({ id: request.id, type: "hashed", items: [item((made += 1))], decoder: "browser" });
  });
  await settled();

  dispatch({ type: "picture-done", number: 1, items: [item(1)] });

  assert.deepEqual(itemsOf(state()), Array.from({ length: 20 }, (_, index) => item(index + 1)));
  assert.deepEqual(workers.map(({ ended }) => ended), [true]);
});

test("few pictures get no second worker", async () => {
  const { workers } = pageWith(many(16)); // the first has one of them in its hands
  await settled();

  assert.equal(workers.length, 0);
});

test("large pictures are left to the first worker", async () => {
  const { workers, stateOf } = pageWith([LARGE, LARGE, ...many()]);
  await settled();

  assert.equal(hashes(workers[0]), 20);
  assert.equal(stateOf(2), "waiting");
});

for (const [how, answer] of [
  ["does not come up", (_, worker) => worker.die()],
  ["cannot start Python", ({ id }, worker) => worker.say({ id, type: "failed", code: "runtime_failed" })],
  ["answers what was not asked", ({ id }, worker) => worker.say({ id, type: "tested", good: true })],
]) {
  test(`one that ${how} is not there: no picture is lost, no other is made`, async () => {
    const { workers, dispatch, stateOf } = pageWith(many(), answer);
    await settled();

    dispatch({ type: "picture-done", number: 1, items: [item()] });
    await settled();

    assert.equal(stateOf(2), "waiting");
    assert.deepEqual(workers.map(({ asked, ended }) => [asked, ended]), [[["start"], true]]);
  });
}

test("one that sees no seal is handed no file, and stops the page", async () => {
  const { workers, state } = pageWith(many(), ({ id }, worker) =>
    worker.say({ id, type: "failed", code: "seal_broken" }),
  );
  await settled();

  assert.deepEqual([state().runtime.phase, state().runtime.code], ["failed", "seal_broken"]);
  assert.deepEqual(workers[0].asked, ["start"]);
});

test("a picture that it dies of goes back to the first worker, which is alone from then on", async () => {
  const { workers, dispatch, stateOf } = pageWith(many(40), (request, worker) =>
    request.type === "start" ? good(request, worker) : worker.die(),
  );
  await settled();
  assert.equal(stateOf(2), "waiting");

  dispatch({ type: "picture-began", number: 2 }, { type: "picture-failed", number: 2, code: "worker_died" });
  await settled();

  assert.deepEqual([workers.length, hashes(workers[0])], [1, 1]);
});

test("a file's own fault is told as it is, and the next one taken", async () => {
  const { workers, stateOf } = pageWith(many(), ({ id, type }, worker) =>
    worker.say(type === "start" ? { id, type: "ready" } : { id, type: "failed", code: "damaged_file" }),
  );
  await settled();

  assert.equal(stateOf(20), "failed");
  assert.equal(hashes(workers[0]), 19);
});

test("one whose memory has grown ends with its picture made, and has no successor", async () => {
  const { workers, stateOf } = pageWith(many(40), (request, worker) => {
    if (request.type === "hash") worker.say({ type: "spent" });
    good(request, worker);
  });
  await settled();

  assert.deepEqual([stateOf(2), stateOf(3)], ["done", "waiting"]);
  assert.deepEqual(workers.map(({ ended }) => ended), [true]);
});

test("Cancel ends it amid a picture and amid its start; going on brings another", async () => {
  const { workers, dispatch, stateOf } = pageWith(many(), busy, () => {}, busy);
  await settled();
  assert.equal(stateOf(2), "working");

  dispatch({ type: "making-cancelled" });
  await settled();
  assert.deepEqual([stateOf(2), workers[0].ended], ["waiting", true]);

  dispatch({ type: "making-began" });
  dispatch({ type: "making-cancelled" });
  await settled();
  assert.equal(workers[1].ended, true);

  dispatch({ type: "making-began" });
  await settled();
  assert.deepEqual([stateOf(1), workers[2].ended], ["working", false]);
});

test("a runtime that fails ends it, too", async () => {
  const { workers, dispatch, stateOf } = pageWith(many(), busy);
  await settled();

  dispatch({ type: "runtime-failed", code: "runtime_failed" });
  await settled();

  assert.deepEqual([stateOf(2), workers[0].ended], ["waiting", true]);
});

test("where the first worker was lost it gives back its picture and its memory", async () => {
  const { workers, stateOf } = pageWith(many(), busy);
  await settled();

  second.giveUp();
  await settled();

  assert.equal(stateOf(2), "waiting");
  assert.deepEqual(workers.map(({ ended }) => ended), [true]);
});

test("leaving ends it", async () => {
  const { workers } = pageWith(many(), busy);
  await settled();

  second.end();

  assert.equal(workers[0].ended, true);
});
