import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";

import { choose, countryOf, directionOf, LOCALES, NAMES } from "../../web/site/page/languages.js";
import { sizeIn } from "../../web/site/page/parts.js";

test("every file of words can be chosen by hand, by the language's own name", () => {
  const folder = new URL("../../web/site/words/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));

  assert.deepEqual(files.map((name) => name.slice(0, -4)).sort(), [...LOCALES].sort());
  assert.equal(new Set(Object.values(NAMES)).size, LOCALES.length);
});

test("a browser's first wanted language that we speak is chosen, whatever its country", () => {
  assert.equal(choose(["es-MX", "en-US"]), "es");
  assert.equal(choose(["pt-PT"]), "pt");
  assert.equal(choose(["nl", "de-AT", "en"]), "de");
  assert.equal(choose(["AR-eg"]), "ar");
  assert.equal(choose(["zh-CN"]), "zh-Hans");
  assert.equal(choose(["zh-Hant-TW", "en"]), "zh-Hans");
});

test("a language we do not speak gets English", () => {
  assert.equal(choose(["nl", "fi"]), "en");
  assert.equal(choose([]), "en");
});

test("the country is the first that a language names, and a locale of POSIX names none", () => {
  assert.equal(countryOf(["es", "es-MX", "en-US"]), "MX");
  assert.equal(countryOf(["C"]), "");
  assert.equal(countryOf(["en_US.UTF-8", "de-AT"]), "AT");
  assert.equal(countryOf([]), "");
});

test("what is written from right to left is laid out so", () => {
  for (const locale of LOCALES) {
    const known = new Intl.Locale(locale);
    const { direction } = known.getTextInfo?.() ?? known.textInfo;
    assert.equal(directionOf(locale), direction, locale);
  }
});

test("every name is the language's own", () => {
  for (const locale of LOCALES) {
    const own = new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? "";
    assert.ok(NAMES[locale].toLocaleLowerCase(locale).includes(own.toLocaleLowerCase(locale)), locale);
  }
});

test("a size holds no point that reads as the end of a sentence", () => {
  for (const locale of LOCALES) {
    for (const bytes of [433, 196_000, 4_000_000]) assert.doesNotMatch(sizeIn(locale, bytes), /\p{L}\./u, locale);
  }
});
