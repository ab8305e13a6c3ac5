import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";

import { WorkNeeded } from "../../web/site/page/api.js";
import { Asker } from "../../web/site/page/asker.js";
import { Failure } from "../../web/site/page/failure.js";
import { BEGINNING, reduce } from "../../web/site/page/journey.js";
import { withWork } from "../../web/site/page/submission.js";
import { isChallenge, Solver } from "../../web/site/page/work.js";

const SALT = `${"0123456789ab".repeat(2)}?expires=1795000000&`;
const challengeFor = (number, maxnumber) => ({
  algorithm: "SHA-256",
  challenge: createHash("sha256").update(`${SALT}${number}`).digest("hex"),
  maxnumber,
  salt: SALT,
  signature: "a".repeat(64),
});
const fails = (code) => (error) => error.code === code;

/** The worker's own script, run here: a worker whose other end is it. */
globalThis.self = { postMessage: (message) => self.worker.dispatchEvent(Object.assign(new Event("message"), { data: message })) };
await import("../../web/worker/work.js");
class WorkWorker extends EventTarget {
  constructor() {
    super();
    this.ended = false;
    self.worker = this;
  }
  postMessage(data) {
    void self.onmessage({ data });
  }
  terminate() {
    this.ended = true;
  }
}

test("the worker finds the number, the first and the last too", async () => {
  for (const number of [0, 127, 128, 1000]) {
    const solution = await new Solver(() => new WorkWorker()).solve(challengeFor(number, 1000), () => {});

    assert.equal(solution.number, number);
    assert.deepEqual(Object.keys(solution), ["algorithm", "challenge", "number", "salt", "signature"]);
  }
});

test("a challenge that no number solves ends as a busy server, not in a search without end", async () => {
  await assert.rejects(
    new Solver(() => new WorkWorker()).solve(challengeFor(1001, 1000), () => {}),
    fails("server_busy"),
  );
});

test("progress is in tries, and stopping ends the worker", async () => {
  let worker;
  const told = [];
  const solver = new Solver(() => (worker = new WorkWorker()));

  const solving = solver.solve(challengeFor(1_900, 2_000), (done, total) => {
    told.push([done, total]);
    if (done > 0) solver.stop();
  });

  await assert.rejects(solving, fails("stopped"));
  assert.equal(worker.ended, true);
  assert.deepEqual(told[0], [0, 2_000]);
  assert.ok(told[1][0] > 0);
});

test("a challenge of another form, or one without end, is not taken", () => {
  const good = challengeFor(1, 100_000);

  assert.equal(isChallenge(good), true);
  assert.equal(isChallenge({ ...good, maxnumber: 10_000_001 }), false);
  assert.equal(isChallenge({ ...good, algorithm: "MD5" }), false);
  assert.equal(isChallenge({ ...good, salt: "x" }), false);
  assert.equal(isChallenge({ ...good, more: 1 }), false);
});

const submission = { submissionId: "s1", items: 1, body: '{"case_id":"C","submission_id":"s1","items":[\n{"kind":"image"}]}' };
const prepared = [
  { type: "files-chosen", files: [{ size: 1 }] },
  { type: "prepared", caseId: "C", submissions: [submission] },
  { type: "send-began" },
].reduce(reduce, BEGINNING);

/** An asker whose server answers by `send`; settled with the event that ends it. */
const askWith = (send, solver) =>
  new Promise((resolve) => {
    const asker = new Asker((event) => event.type !== "send-worked" && resolve(event), { send }, solver);
    asker.follow(prepared);
  });

test("a busy server is sent the same submission with its work, letter by letter", async () => {
  const sent = [];
  const event = await askWith(async (one, work) => {
    sent.push([one, work]);
    if (work === undefined) throw new WorkNeeded(challengeFor(300, 1000));
  }, new Solver(() => new WorkWorker()));

  assert.deepEqual(event, { type: "acknowledged", submissionId: "s1" });
  assert.deepEqual(sent.map(([one]) => one), [submission, submission]);
  assert.equal(sent[1][1].number, 300);
  const whole = withWork(submission.body, sent[1][1]);
  assert.ok(whole.startsWith(submission.body.slice(0, -1)));
  assert.deepEqual(JSON.parse(whole), { ...JSON.parse(submission.body), work: sent[1][1] });
});

test("a server that asks again and again is busy: nothing is lost, it can be tried again", async () => {
  let asked = 0;
  const event = await askWith(async () => {
    asked += 1;
    throw new WorkNeeded(challengeFor(1, 10));
  }, new Solver(() => new WorkWorker()));

  assert.deepEqual(event, { type: "send-failed", code: "server_busy", again: true });
  assert.equal(asked, 4);
});

test("stopped by the person, it is as before sending: nothing failed", async () => {
  const solver = { solve: async () => Promise.reject(new Failure("stopped")), stop: () => {} };

  const event = await askWith(async () => Promise.reject(new WorkNeeded(challengeFor(1, 10))), solver);

  assert.deepEqual(event, { type: "send-stopped" });
  assert.deepEqual(reduce(prepared, event).sending, { phase: "idle" });
});
