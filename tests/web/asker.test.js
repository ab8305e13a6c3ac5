import assert from "node:assert/strict";
import { test } from "node:test";

import { Asker } from "../../web/site/page/asker.js";
import { BEGINNING, reduce, stepOf } from "../../web/site/page/journey.js";
import { CASE, FOLLOW } from "./make.js";

const item = (number) => ({ item_id: number.repeat(32), kind: "image", state: "listed", added_on: "2026-11-22", taken_by: 0, removed_by: 0 });
const settled = () => new Promise(setImmediate);

/** A page of which only the state is there; `answers` takes what resolves each question, by its code. */
const pageOf = (answers) => {
  const page = { state: BEGINNING };
  const api = { status: ({ code }) => new Promise((resolve) => (answers[code] = resolve)) };
  const asker = new Asker((event) => page.dispatch(event), api, { stop: () => {} });
  page.dispatch = (event) => {
    page.state = reduce(page.state, event);
    asker.follow(page.state);
  };
  return page;
};

/** Somebody asks about a case on a slow line, goes back and comes again. */
const askedAndLeft = () => {
  const answers = {};
  const page = pageOf(answers);
  page.dispatch({ type: "went", to: "return" });
  page.dispatch({ type: "code-entered", typed: CASE });
  page.dispatch({ type: "popped", at: 0 });
  page.dispatch({ type: "went", to: "return" });
  return { page, answers };
};

test("an answer that comes after another code was entered is not shown under that code", async () => {
  const { page, answers } = askedAndLeft();
  page.dispatch({ type: "code-entered", typed: FOLLOW });

  answers[CASE]([item("1")]);
  await settled();
  assert.equal(stepOf(page.state), "return");
  assert.deepEqual(page.state.visit.items, []);

  answers[FOLLOW]([item("2")]);
  await settled();
  assert.equal(stepOf(page.state), "status");
  assert.deepEqual([page.state.visit.code, page.state.visit.items], [FOLLOW, [item("2")]]);
});

test("an answer that nobody waits for any more leads nowhere", async () => {
  const { page, answers } = askedAndLeft();

  answers[CASE]([item("1")]);
  await settled();

  assert.equal(stepOf(page.state), "return");
  assert.equal(page.state.visit.code, "");
});
