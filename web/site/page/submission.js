/**
 * From fingerprints to the exact bytes that are sent.
 *
 * @typedef {import("./item.js").Item} Item
 * @typedef {{submissionId: string, body: string, items: number}} Submission
 */
import { digestOf } from "./item.js";

export const MAX_ITEMS = 100;
const WORK_BYTES = 1024; // room for the work that a busy server may ask for beside it
export const MAX_BODY_BYTES = 256 * 1024 - WORK_BYTES;

/** @param {string} body @returns {number} as UTF-8; a body is ASCII throughout */
export const bytesOf = (body) => new TextEncoder().encode(body).length;

/** @param {readonly Item[]} items @returns {Item[]} the very same file once only */
export const distinct = (items) => {
  const seen = new Set();
  return items.filter((item) => {
    const digest = digestOf(item);
    if (digest === undefined) return true;
    if (seen.has(digest)) return false;
    seen.add(digest);
    return true;
  });
};

/**
 * A line a fingerprint, because this text is also what the person is shown: one text, shown and sent.
 *
 * @param {string} caseId @param {string} submissionId @param {readonly Item[]} items
 * @returns {string}
 */
const write = (caseId, submissionId, items) =>
  JSON.stringify({ case_id: caseId, submission_id: submissionId, items }).replace(/([[,])\{/g, "$1\n{");

/** The very same text, and the work beside it.
 * @param {string} body @param {import("./work.js").Solution} work @returns {string} */
export const withWork = (body, work) => `${body.slice(0, -1)},\n"work":${JSON.stringify(work)}}`;

/**
 * Splits a case into as few submissions as the limits allow, in order.
 *
 * @param {string} caseId
 * @param {readonly Item[]} items
 * @param {() => string} newSubmissionId
 * @returns {Submission[]}
 */
export const submissionsFor = (caseId, items, newSubmissionId) => {
  /** @type {Submission[]} */
  const submissions = [];
  /** @type {Item[]} */
  let together = [];
  let submissionId = newSubmissionId();
  const close = () => {
    if (together.length === 0) return;
    submissions.push({ submissionId, body: write(caseId, submissionId, together), items: together.length });
    together = [];
    submissionId = newSubmissionId();
  };
  for (const item of distinct(items)) {
    const larger = [...together, item];
    if (larger.length > MAX_ITEMS || bytesOf(write(caseId, submissionId, larger)) > MAX_BODY_BYTES) close();
    together.push(item);
  }
  close();
  return submissions;
};
