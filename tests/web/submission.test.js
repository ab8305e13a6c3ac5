import assert from "node:assert/strict";
import { test } from "node:test";

import { bytesOf, distinct, MAX_BODY_BYTES, submissionsFor } from "../../web/site/page/submission.js";
import { item, video } from "./make.js";

const CASE = "0".repeat(26);
const counter = () => {
  let last = 0;
  return () => `id-${++last}`;
};
const items = (count) => Array.from({ length: count }, (_, index) => item(index + 1));

test("what is sent is the wire's shape and nothing else", () => {
  const [submission] = submissionsFor(CASE, [item()], counter());

  assert.deepEqual(JSON.parse(submission.body), { case_id: CASE, submission_id: "id-1", items: [item()] });
});

test("100 items go together, 101 in two submissions of the same case", () => {
  assert.deepEqual(submissionsFor(CASE, items(100), counter()).map((s) => s.items), [100]);

  const two = submissionsFor(CASE, items(101), counter());

  assert.deepEqual(two.map((s) => [s.submissionId, s.items]), [["id-1", 100], ["id-2", 1]]);
  assert.ok(two.every((s) => JSON.parse(s.body).case_id === CASE));
});

test("no body is over 256 KB, and no item is lost or doubled by splitting", () => {
  const videos = Array.from({ length: 12 }, (_, index) => video(600, index + 1));

  const submissions = submissionsFor(CASE, videos, counter());

  assert.ok(submissions.length > 1);
  assert.ok(submissions.every((s) => bytesOf(s.body) <= MAX_BODY_BYTES));
  assert.deepEqual(submissions.flatMap((s) => JSON.parse(s.body).items), videos);
});

test("a video of 600 frames costs less than 130 bytes a frame", () => {
  const [submission] = submissionsFor(CASE, [video(600)], counter());

  assert.ok(bytesOf(submission.body) < 2000 + 130 * 600);
});

test("the very same file, chosen twice, is sent once", () => {
  assert.deepEqual(distinct([item(1), item(2), item(1)]), [item(1), item(2)]);
});

test("without pictures nothing is sent", () => {
  assert.deepEqual(submissionsFor(CASE, [], counter()), []);
});
