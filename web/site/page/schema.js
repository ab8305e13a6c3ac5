/**
 * Strict checks of data that comes from outside: the sealed worker, the server, the settings.
 * A check says yes or no and never repairs; an unknown key is a no.
 *
 * @typedef {(value: unknown) => boolean} Check
 */

/** @param {RegExp} pattern anchored by the caller; @returns {Check} */
export const text = (pattern) => (value) => typeof value === "string" && pattern.test(value);

/** @param {number} least @param {number} most @returns {Check} */
export const integer = (least, most) => (value) =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

/** @param {...(string | number | boolean | null)} values @returns {Check} */
export const one = (...values) => (value) => values.some((allowed) => allowed === value);

/** @param {Check} check @param {number} least @param {number} most @returns {Check} */
export const list = (check, least, most) => (value) =>
  Array.isArray(value) && value.length >= least && value.length <= most && value.every(check);

/** @param {...Check} checks @returns {Check} */
export const either = (...checks) => (value) => checks.some((check) => check(value));

/**
 * @param {Record<string, Check>} required
 * @param {Record<string, Check>} [optional]
 * @returns {Check} true for a plain object with every required key and no other but the optional
 */
export const exact = (required, optional = {}) => (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  const names = new Set(entries.map(([name]) => name));
  return (
    Object.keys(required).every((name) => names.has(name)) &&
    entries.every(([name, part]) => {
      const check = Object.hasOwn(required, name)
        ? required[name]
        : Object.hasOwn(optional, name)
          ? optional[name]
          : undefined;
      return check !== undefined && check(part);
    })
  );
};
