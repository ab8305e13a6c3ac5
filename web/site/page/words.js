/**
 * Words come from Fluent files, one a language; English stands in for what a file lacks.
 *
 * @typedef {Record<string, string | number>} Arguments
 * @typedef {(id: string, args?: Arguments) => string} Say
 * @typedef {{locale: string, direction: "ltr" | "rtl", say: Say}} Words
 */
import { directionOf, LOCALES } from "./languages.js";
import { FluentBundle, FluentResource } from "./vendor.js";

/** @param {string} locale @param {string} source @returns {import("./vendor.js").Bundle} */
export const bundleOf = (locale, source) => {
  // Marks around a placeable keep its direction apart; only right-to-left text needs them.
  const bundle = new FluentBundle(locale, { useIsolating: directionOf(locale) === "rtl" });
  bundle.addResource(new FluentResource(source));
  return bundle;
};

/**
 * @param {string} locale
 * @param {readonly import("./vendor.js").Bundle[]} bundles in order of preference
 * @param {Arguments} always arguments every message may use
 * @returns {Words}
 */
export const wordsOf = (locale, bundles, always) => ({
  locale,
  direction: directionOf(locale),
  say: (id, args = {}) => {
    for (const bundle of bundles) {
      const pattern = bundle.getMessage(id)?.value;
      if (pattern) return bundle.formatPattern(pattern, { ...always, ...args });
    }
    throw new Error(`no words for ${id}`);
  },
});

/** @param {string} locale @returns {Promise<import("./vendor.js").Bundle>} */
const fetchBundle = async (locale) => {
  const response = await fetch(`words/${locale}.ftl`, { credentials: "omit" });
  if (!response.ok) throw new Error(`no words in ${locale}`);
  return bundleOf(locale, await response.text());
};

/** @param {string} locale @param {Arguments} always @returns {Promise<Words>} */
export const fetchWords = async (locale, always) => {
  const locales = locale === LOCALES[0] ? [locale] : [locale, LOCALES[0]];
  return wordsOf(locale, await Promise.all(locales.map(fetchBundle)), always);
};
