/**
 * Helplines by country, out of `helplines.json`, which the operator may edit. Each line says where
 * and when it was read and how sure that is; only those of high or medium confidence are shown.
 *
 * @typedef {"talk" | "tell" | "remove"} Role talk to someone; tell about a picture; get it removed
 * @typedef {{role: Role, name: string, phone?: string, text?: string, word?: string, whatsapp?: string, url?: string, hours?: string,
 *   source: string, read: string, confidence: "high" | "medium" | "low"}} Line read: year and month
 * @typedef {{code: string, emergency: string[], lines: Line[]}} Country
 * @typedef {{countries: Country[]}} Helplines
 */
import { exact, list, one, text } from "./schema.js";

export const ROLES = /** @type {const} */ (["talk", "remove", "tell"]);

const number = text(/^[+()\d][\d ()+-]{1,30}$/);
const phrase = text(/^.{1,120}$/);

export const isHelplines = exact({
  countries: list(
    exact({
      code: text(/^[A-Z]{2}$/),
      emergency: list(number, 0, 4),
      lines: list(
        exact(
          {
            role: one(...ROLES),
            name: phrase,
            source: phrase,
            read: text(/^\d{4}-\d{2}$/),
            confidence: one("high", "medium", "low"),
          },
          {
            phone: number,
            text: number,
            word: text(/^[A-Z]{1,20}$/),
            whatsapp: number,
            url: text(/^https:\/\/[^\s"<>]+$/),
            hours: text(/^(24\/7|[\d:–—, A-Za-z]{1,40})$/),
          },
        ),
        1,
        20,
      ),
    }),
    1,
    250,
  ),
});

/** Where the file is missing or misshapen: the directories alone are shown. @type {Helplines} */
export const NO_HELPLINES = { countries: [] };

/** @returns {Promise<Helplines>} */
export const fetchHelplines = async () => {
  const response = await fetch("helplines.json", { credentials: "omit" });
  const helplines = response.ok ? await response.json() : null;
  if (!isHelplines(helplines)) throw new Error("helplines.json does not have the right form");
  const { countries } = /** @type {Helplines} */ (helplines);
  const sure = (/** @type {Country} */ { lines }) => lines.filter(({ confidence }) => confidence !== "low");
  return { countries: countries.map((country) => ({ ...country, lines: sure(country) })) };
};
