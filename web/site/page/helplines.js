/**
 * Helplines by country, out of `helplines.json`, which the operator may edit. Only entries of high
 * or medium confidence are shown.
 *
 * @typedef {"talk" | "tell" | "remove"} Role talk to someone; tell about a picture; get it removed
 * @typedef {{role: Role, name: string, phone?: string, text?: string, word?: string, whatsapp?: string, url?: string, hours?: string}} Line
 * @typedef {{code: string, emergency: string[], confidence: "high" | "medium" | "low", lines: Line[]}} Country
 * @typedef {{read: string, source: string, countries: Country[]}} Helplines
 */
import { exact, list, one, text } from "./schema.js";

export const ROLES = /** @type {const} */ (["talk", "remove", "tell"]);

const number = text(/^[+()\d][\d ()+-]{1,30}$/);
const phrase = text(/^.{1,120}$/);

export const isHelplines = exact({
  read: text(/^\d{4}-\d{2}$/),
  source: phrase,
  countries: list(
    exact({
      code: text(/^[A-Z]{2}$/),
      emergency: list(number, 0, 4),
      confidence: one("high", "medium", "low"),
      lines: list(
        exact(
          { role: one(...ROLES), name: phrase },
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
export const NO_HELPLINES = { read: "", source: "", countries: [] };

/** @returns {Promise<Helplines>} */
export const fetchHelplines = async () => {
  const response = await fetch("helplines.json", { credentials: "omit" });
  const helplines = response.ok ? await response.json() : null;
  if (!isHelplines(helplines)) throw new Error("helplines.json does not have the right form");
  const { countries, ...rest } = /** @type {Helplines} */ (helplines);
  return { ...rest, countries: countries.filter(({ confidence }) => confidence !== "low") };
};
