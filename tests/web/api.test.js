import assert from "node:assert/strict";
import { test } from "node:test";

import { Api, canTryAgain } from "../../web/site/page/api.js";
import { CASE, FOLLOW } from "./make.js";

const ITEM = "0".repeat(32);
const visit = { code: CASE, follows: false, chosen: null };

/** The server, answering each request by `answer`. @returns the API and what it was asked */
const apiWith = (answer, online = true) => {
  const asked = [];
  const sent = [];
  Object.defineProperty(globalThis, "navigator", { value: { onLine: online }, configurable: true });
  globalThis.fetch = async (address, request) => {
    asked.push({ address, ...request });
    const { status, body } = await answer(address, request);
    return new Response(body === undefined ? "<html>" : JSON.stringify(body), { status });
  };
  return { api: new Api(() => "https://api.example", (one) => sent.push(one)), asked, sent };
};
const refusal = (status, code) => () => ({ status, body: { error: { code, message: "" } } });
const fails = (code) => (error) => error.code === code;

test("an ID stands in the body, never in the address, and nothing else goes along", async () => {
  const { api, asked, sent } = apiWith(() => ({ status: 200, body: { items: [] } }));

  await api.status(visit);

  assert.equal(asked[0].address, "https://api.example/api/v1/cases/status");
  assert.equal(asked[0].body, JSON.stringify({ case_id: CASE }));
  assert.equal(asked[0].credentials, "omit");
  assert.equal(asked[0].referrerPolicy, "no-referrer");
  assert.deepEqual(sent, [{ path: "/api/v1/cases/status", sentBytes: asked[0].body.length }]);
});

test("a follow code is asked about as a follow code", async () => {
  const { api, asked } = apiWith(() => ({ status: 200, body: { items: [] } }));

  await api.status({ ...visit, code: FOLLOW, follows: true });

  assert.equal(asked[0].body, JSON.stringify({ follow_id: FOLLOW }));
});

test("a receipt for another number of pictures is not believed", async () => {
  const { api } = apiWith(() => ({
    status: 201,
    body: { items: [{ item_id: ITEM, kind: "image", state: "waiting" }] },
  }));

  await assert.rejects(api.send({ submissionId: "s", body: "{}", items: 2 }), fails("server_unreadable"));
  await api.send({ submissionId: "s", body: "{}", items: 1 });
});

test("an answer with a key of its own is not believed", async () => {
  const { api } = apiWith(() => ({ status: 200, body: { items: [], note: "" } }));

  await assert.rejects(api.status(visit), fails("server_unreadable"));
});

test("what may pass can be tried again: no network, a busy or broken server", async () => {
  const lost = () => Promise.reject(new TypeError("network"));

  for (const [answer, code, online] of [
    [lost, "offline", false],
    [lost, "server_unreachable", true],
    [refusal(429, "work_needed"), "server_busy", true],
    [refusal(503, "unavailable"), "server_busy", true],
    [() => ({ status: 200 }), "server_unreadable", true],
  ]) {
    const { api } = apiWith(answer, online);
    await assert.rejects(api.status(visit), fails(code));
    assert.equal(canTryAgain(code), true);
  }
});

test("a refusal is told as what it is; one without words as a refusal", async () => {
  await assert.rejects(apiWith(refusal(404, "unknown_case")).api.status(visit), fails("unknown_case"));
  await assert.rejects(apiWith(refusal(400, "brand_new_code")).api.status(visit), fails("server_refused"));
  assert.equal(canTryAgain("unknown_case"), false);
  assert.equal(canTryAgain("server_refused"), false);
});

test("more than a hundred pictures are taken back in several requests", async () => {
  const { api, asked } = apiWith(() => ({ status: 200, body: { items: [] } }));

  await api.withdraw({ ...visit, chosen: Array(150).fill(ITEM) });

  assert.deepEqual(asked.map(({ body }) => JSON.parse(body).item_ids.length), [100, 50]);
});

test("the whole case is taken back without naming its pictures", async () => {
  const { api, asked } = apiWith(() => ({ status: 200, body: { items: [] } }));

  await api.withdraw(visit);

  assert.equal(asked[0].body, JSON.stringify({ case_id: CASE }));
});

test("a follow code with wrong check symbols is not shown", async () => {
  const { api } = apiWith(() => ({ status: 200, body: { follow_id: `1${FOLLOW.slice(1)}` } }));

  await assert.rejects(api.follow(visit), fails("server_unreadable"));
});
