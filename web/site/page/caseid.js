/**
 * The case ID: 24 random symbols (120 bits) and 2 check symbols, made here and nowhere else.
 * Crockford's base 32 leaves out I, L, O (read as 1, 1, 0) and U. The twin of pyhash.values.
 */
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHECK_MODULUS = 1021; // the largest prime under 32 * 32
const RANDOM_SYMBOLS = 24; // of a case ID: 120 bits
const FOLLOW_SYMBOLS = 20; // of a follow code: 100 bits
const GROUP = 4;

/** @param {string} symbols @returns {string} it read as a number, modulo 1021, in base 32 */
export const checkSymbols = (symbols) => {
  let number = 0;
  for (const symbol of symbols) number = (number * 32 + SYMBOLS.indexOf(symbol)) % CHECK_MODULUS;
  return SYMBOLS.charAt(Math.floor(number / 32)) + SYMBOLS.charAt(number % 32);
};

/** @returns {string} a new case ID, 26 capitals */
export const newCaseId = () => {
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_SYMBOLS));
  const symbols = Array.from(random, (byte) => SYMBOLS.charAt(byte % 32)).join(""); // 256 = 8 * 32: even
  return symbols + checkSymbols(symbols);
};

// Digits of Arabic, Persian and Urdu, Hindi, Bengali and full-width keyboards.
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

/**
 * @param {string} typed as a person types or pastes it
 * @returns {string} capitals of the alphabet: spaces, hyphens and marks of direction gone, I L O read
 */
export const tidyCode = (typed) =>
  Array.from(typed.normalize("NFC"), (symbol) => {
    const point = /** @type {number} */ (symbol.codePointAt(0));
    const zero = ZEROS.find((first) => point >= first && point < first + 10);
    return zero === undefined ? symbol : String(point - zero);
  })
    .join("")
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, "")
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0");

/** @param {string} code @param {number} length @returns {boolean} */
const isChecked = (code, length) =>
  code.length === length + 2 &&
  Array.from(code).every((symbol) => SYMBOLS.includes(symbol)) &&
  checkSymbols(code.slice(0, -2)) === code.slice(-2);

/** @param {string} code @returns {boolean} */
export const isCaseId = (code) => isChecked(code, RANDOM_SYMBOLS);

/** @param {string} code @returns {boolean} */
export const isFollowCode = (code) => isChecked(code, FOLLOW_SYMBOLS);

/** @param {string} code @returns {string[]} groups of four, the last of two */
export const groupsOf = (code) => code.match(new RegExp(`.{1,${GROUP}}`, "g")) ?? [];
