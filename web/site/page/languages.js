/** The languages the page speaks: their names, which one a browser asks for, which way they run. */

/**
 * Each by its own name, in the order they are offered; there is a file of words for every one. The
 * first stands in for what another lacks.
 * @type {Readonly<Record<string, string>>}
 */
export const NAMES = {
  en: "English",
  es: "Español",
  fr: "Français",
  pt: "Português",
  de: "Deutsch",
  it: "Italiano",
  ar: "العربية",
  hi: "हिन्दी",
  bn: "বাংলা",
  ur: "اردو",
  "zh-Hans": "简体中文",
  ja: "日本語",
  id: "Bahasa Indonesia",
  tr: "Türkçe",
  uk: "Українська",
  sw: "Kiswahili",
};

/** As in BCP 47, which is what `lang` and Intl take. */
export const LOCALES = /** @type {readonly [string, ...string[]]} */ (/** @type {unknown} */ (Object.keys(NAMES)));

const RIGHT_TO_LEFT = new Set(["ar", "ur"]);

/** @param {string} tag @returns {string} */
const languageOf = (tag) => tag.toLowerCase().split("-")[0] ?? "";

/**
 * The first wanted language there are words for, whatever its country or script.
 * @param {readonly string[]} wanted as in navigator.languages
 * @returns {string} one of LOCALES
 */
export const choose = (wanted) => {
  for (const tag of wanted) {
    const found = LOCALES.find((locale) => languageOf(locale) === languageOf(tag));
    if (found) return found;
  }
  return LOCALES[0];
};

/**
 * The first country that the wanted languages name. A browser may hand on what its system calls a
 * locale and BCP 47 does not ("C"): that names none.
 * @param {readonly string[]} wanted as in navigator.languages
 * @returns {string} two letters or three digits, or nothing
 */
export const countryOf = (wanted) => {
  for (const tag of wanted) {
    try {
      const { region } = new Intl.Locale(tag);
      if (region) return region;
    } catch {
      continue;
    }
  }
  return "";
};

/** @param {string} locale @returns {"ltr" | "rtl"} */
export const directionOf = (locale) => (RIGHT_TO_LEFT.has(locale) ? "rtl" : "ltr");
