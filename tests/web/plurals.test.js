import assert from "node:assert/strict";
import { test } from "node:test";

import { MESSAGES } from "./fluent.js";

/** As many pictures as a case can hold, and more. */
const COUNTS = Array.from({ length: 200 }, (_, index) => index + 1);

/** Which numbers take a category in a language: {one: [1, 21, ...], ...}. */
const numbersOf = (locale) => {
  const rules = new Intl.PluralRules(locale);
  const groups = {};
  for (const count of COUNTS) (groups[rules.select(count)] ??= []).push(count);
  return groups;
};

const everySelect = Object.entries(MESSAGES).flatMap(([locale, messages]) =>
  Object.entries(messages).flatMap(([key, { selects }]) => selects.map((select) => ({ locale, key, ...select }))),
);

test("a text with a number in it has a form for every number, as the language counts", () => {
  for (const { locale, key, categories, numbered } of everySelect) {
    if (numbered.length === 0) continue;
    for (const category of Object.keys(numbersOf(locale))) {
      assert.ok(categories.includes(category), `${locale} ${key} lacks [${category}]`);
    }
  }
});

test("no form is one that the language does not have", () => {
  for (const { locale, key, categories } of everySelect) {
    const known = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const category of categories) assert.ok(known.includes(category), `${locale} ${key} [${category}]`);
  }
});

test("a form for more than one number shows the number", () => {
  for (const { locale, key, categories, numbered } of everySelect) {
    if (numbered.length === 0) continue;
    const numbers = numbersOf(locale);
    for (const category of categories) {
      const several = (numbers[category] ?? []).length > 1;
      assert.ok(!several || numbered.includes(category), `${locale} ${key} [${category}]`);
    }
  }
});
