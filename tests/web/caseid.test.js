import assert from "node:assert/strict";
import { test } from "node:test";

import { checkSymbols, groupsOf, isCaseId, isFollowCode, newCaseId, tidyCode } from "../../web/site/page/caseid.js";

const CODE = "0123456789ABCDEFGHJKMNPQ";
const WHOLE = CODE + checkSymbols(CODE);

test("a new case ID is 26 symbols of the alphabet and agrees with its check symbols", () => {
  const made = newCaseId();

  assert.match(made, /^[0-9A-HJKMNP-TV-Z]{26}$/);
  assert.equal(isCaseId(made), true);
});

test("two case IDs are never the same", () => {
  assert.equal(new Set(Array.from({ length: 1000 }, newCaseId)).size, 1000);
});

test("every symbol turns up as the first of a case ID: none is left out by the random bits", () => {
  const seen = new Set(Array.from({ length: 4000 }, () => newCaseId()[0]));

  assert.equal(seen.size, 32);
});

test("one wrong symbol is noticed, wherever it is", () => {
  for (let index = 0; index < WHOLE.length; index += 1) {
    const wrong = WHOLE[index] === "7" ? "8" : "7";
    assert.equal(isCaseId(WHOLE.slice(0, index) + wrong + WHOLE.slice(index + 1)), false, `at ${index}`);
  }
});

test("two neighbours in the wrong order are noticed", () => {
  for (let index = 0; index + 1 < WHOLE.length; index += 1) {
    const swapped = WHOLE.slice(0, index) + WHOLE[index + 1] + WHOLE[index] + WHOLE.slice(index + 2);
    if (swapped !== WHOLE) assert.equal(isCaseId(swapped), false, `at ${index}`);
  }
});

test("a case ID is read as people type it: lower case, groups, hyphens, look-alike letters", () => {
  assert.equal(tidyCode(" 0i23-4567 89ab\ncdef\tghjk–mnpq "), "0123456789ABCDEFGHJKMNPQ");
  assert.equal(tidyCode("oOlLiI"), "001111");
});

test("digits of other keyboards are read", () => {
  assert.equal(tidyCode("٠١٢٣٤٥٦٧٨٩"), "0123456789");
  assert.equal(tidyCode("۰۱۲۳۴۵۶۷۸۹"), "0123456789");
  assert.equal(tidyCode("०१२३४५६७८९"), "0123456789");
  assert.equal(tidyCode("০১২৩৪৫৬৭৮৯"), "0123456789");
});

test("marks of direction that come along when pasting are left out", () => {
  assert.equal(tidyCode("\u2066AB\u200f12\u2069"), "AB12");
});

test("it is shown in groups of four", () => {
  assert.deepEqual(groupsOf(WHOLE), ["0123", "4567", "89AB", "CDEF", "GHJK", "MNPQ", WHOLE.slice(24)]);
});

test("a case ID is no follow code, and a follow code no case ID", () => {
  const follow = CODE.slice(0, 20) + checkSymbols(CODE.slice(0, 20));

  assert.equal(isFollowCode(follow), true);
  assert.equal(isCaseId(follow), false);
  assert.equal(isFollowCode(WHOLE), false);
});
