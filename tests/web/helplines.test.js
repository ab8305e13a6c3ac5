import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { fetchHelplines, isHelplines } from "../../web/site/page/helplines.js";

const helplines = JSON.parse(readFileSync(new URL("../../web/site/helplines.json", import.meta.url), "utf-8"));

test("the data file has the form that the page takes", () => {
  assert.equal(isHelplines(helplines), true);
});

test("every line says where and when it was read and how sure that is, and none is a guess", () => {
  assert.ok(helplines.countries.length >= 45);
  for (const { code, lines } of helplines.countries) {
    for (const { name, source, read, confidence } of lines) {
      assert.ok(source, `${code} ${name}`);
      assert.match(read, /^20\d\d-\d\d$/, `${code} ${name}`);
      assert.match(confidence, /^(high|medium)$/, `${code} ${name}`);
    }
  }
});

test("a line that is not sure is not shown", async () => {
  const [country] = helplines.countries;
  const unsure = { ...country.lines[0], confidence: "low" };
  const file = { countries: [{ ...country, lines: [unsure, country.lines[1]] }] };
  globalThis.fetch = async () => new Response(JSON.stringify(file));

  assert.deepEqual((await fetchHelplines()).countries[0].lines, [country.lines[1]]);
});

test("a country stands once", () => {
  const codes = helplines.countries.map(({ code }) => code);

  assert.equal(new Set(codes).size, codes.length);
});

test("a link that is not https, or a number that is none, is refused", () => {
  const [country] = helplines.countries;
  const withLine = (line) => ({
    ...helplines,
    countries: [{ ...country, lines: [{ role: "talk", name: "x", source: "x", read: "2026-11", confidence: "high", ...line }] }],
  });

  assert.equal(isHelplines(withLine({ url: "http://example.org" })), false);
  assert.equal(isHelplines(withLine({ url: "javascript:alert(1)" })), false);
  assert.equal(isHelplines(withLine({ phone: "call me" })), false);
  assert.equal(isHelplines(withLine({ phone: "116 111" })), true);
});
