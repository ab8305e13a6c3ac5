import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { isHelplines } from "../../web/site/page/helplines.js";

const helplines = JSON.parse(readFileSync(new URL("../../web/site/helplines.json", import.meta.url), "utf-8"));

test("the data file has the form that the page takes", () => {
  assert.equal(isHelplines(helplines), true);
});

test("every entry says how sure it is, and none is a guess", () => {
  assert.ok(helplines.countries.length >= 45);
  for (const { code, confidence } of helplines.countries) assert.match(confidence, /^(high|medium)$/, code);
});

test("a country stands once", () => {
  const codes = helplines.countries.map(({ code }) => code);

  assert.equal(new Set(codes).size, codes.length);
});

test("a link that is not https, or a number that is none, is refused", () => {
  const [country] = helplines.countries;
  const withLine = (line) => ({
    ...helplines,
    countries: [{ ...country, lines: [{ role: "talk", name: "x", ...line }] }],
  });

  assert.equal(isHelplines(withLine({ url: "http://example.org" })), false);
  assert.equal(isHelplines(withLine({ url: "javascript:alert(1)" })), false);
  assert.equal(isHelplines(withLine({ phone: "call me" })), false);
  assert.equal(isHelplines(withLine({ phone: "116 111" })), true);
});
