/**
 * The operator's own words, from `site.json`: the name on the pages, where Leave goes, where the API is.
 *
 * @typedef {{name: string, api_origin: string, leave_url: string, operator: {name?: string, url?: string},
 *   variants: import("./item.js").VariantSet}} Site variants: which forms of a picture are made
 */
import { VARIANT_SETS } from "./item.js";
import { either, exact, one, text } from "./schema.js";

const origin = text(/^(https?:\/\/[A-Za-z0-9.:[\]-]+)?$/);
const address = text(/^https:\/\/[^\s"<>]+$/);

const schema = exact(
  {
    name: text(/^.{1,80}$/),
    api_origin: origin,
    leave_url: address,
    operator: exact({}, { name: text(/^.{0,200}$/), url: either(one(""), address) }),
  },
  { variants: one(...VARIANT_SETS) },
);

/** @param {unknown} value @returns {value is Omit<Site, "variants"> & Partial<Site>} */
export const isSite = (value) => schema(value);

/** @type {Site} the page works without its settings; it only has no name of its own then */
export const PLAIN_SITE = {
  name: "Take It Down",
  api_origin: "",
  leave_url: "https://www.wikipedia.org/",
  operator: {},
  variants: "plain",
};

/** @returns {Promise<Site>} */
export const fetchSite = async () => {
  const response = await fetch("site.json", { cache: "no-cache", credentials: "omit" });
  const site = response.ok ? await response.json() : null;
  if (!isSite(site)) throw new Error("site.json does not have the right form");
  return { ...PLAIN_SITE, ...site };
};
