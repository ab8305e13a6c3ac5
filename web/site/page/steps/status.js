/** What became of each picture of a case, by day. */
import { h } from "../element.js";
import { standing } from "../visit.js";
import { heading, hint, paragraph, primary, quiet, secondary, step, unanswered } from "../parts.js";

/** @param {import("../api.js").Status} item @returns {"withdrawn" | "refused" | "removed" | "taken" | "listed" | "waiting"} */
export const wordFor = (item) => {
  if (item.state !== "listed") return item.state;
  if (item.removed_by > 0) return "removed";
  return item.taken_by > 0 ? "taken" : "listed";
};

const FURTHEST = /** @type {const} */ (["removed", "taken", "listed", "waiting", "withdrawn"]);

/** How far the case has come, by the picture that came furthest; nothing to say of one that is empty or refused.
 * @param {readonly import("../api.js").Status[]} items */
export const cameTo = (items) => {
  const words = new Set(items.map(wordFor));
  return FURTHEST.find((word) => words.has(word));
};

/** @param {string} day as on the wire @param {string} locale */
const dayIn = (day, locale) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/** "Picture 2": pictures have no names, only their place in the case.
 * @param {import("../visit.js").Visit} visit @param {string} itemId @param {import("../words.js").Words["say"]} say */
export const nameOf = ({ items }, itemId, say) => {
  const index = items.findIndex((item) => item.item_id === itemId);
  return say(items[index]?.kind === "video" ? "status-video" : "picture", { number: index + 1 });
};

/** @type {import("../view.js").Page} */
export const status = ({ visit }, { say, locale }) => {
  const left = standing(visit);
  const furthest = cameTo(visit.items);
  return [
    heading(say("status-heading")),
    visit.follows ? paragraph(say("status-follows"), "note") : null,
    h("div", { "data-key": "trouble" }, visit.error ? unanswered(say, visit.error) : null),
    visit.items.length === 0 ? paragraph(say("status-none")) : null,
    furthest ? paragraph(say(`status-now-${furthest}`), "lead") : null,
    h(
      "ul",
      { class: "pictures", "data-key": "items", hidden: visit.items.length === 0 },
      visit.items.map((item, index) => {
        const word = wordFor(item);
        const number = index + 1;
        return h(
          "li",
          { "data-key": item.item_id, "data-state": word === "removed" ? "done" : word, "data-item": word },
          h("span", { class: "name" }, nameOf(visit, item.item_id, say)),
          h("span", { class: "state" }, say(`status-${word}`, { count: item.taken_by, removed: item.removed_by })),
          paragraph(say("status-added", { day: dayIn(item.added_on, locale) }), "note"),
          word === "withdrawn" || word === "refused" || visit.follows
            ? null
            : quiet(say("status-take-back", { number }), "choose-withdrawal", { "data-item-id": item.item_id }),
        );
      }),
    ),
    h("p", { role: "status", "data-key": "asking" }, visit.asking ? say("return-asking") : ""),
    visit.items.some((item) => wordFor(item) === "taken") &&
      hint(say("status-means"), paragraph(say("status-means-list")), paragraph(say("status-means-found"))),
    visit.follows ? null : primary(say("status-add"), "extend"),
    secondary(say("status-again"), "ask-status"),
    visit.follows ? null : secondary(say("status-follow"), "go", step("follow")),
    visit.follows || left.length < 2 ? null : secondary(say("status-take-all-back"), "choose-withdrawal"),
    quiet(say("next-clear-go"), "clear"),
  ];
};
