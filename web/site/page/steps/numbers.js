/** What was sent and taken down, week by week, nothing small: charts, a table beside each, and the data. */
import { chart } from "../chart.js";
import { h } from "../element.js";
import { heading, outside, paragraph } from "../parts.js";

const MEASURES = /** @type {const} */ (["cases", "fingerprints", "removals", "platforms"]);
const WEEKS_SHOWN = 26;

/** @param {string} locale */
const dayIn = (locale) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return (/** @type {string} */ day) => format.format(new Date(`${day}T00:00:00Z`));
};

/**
 * @param {import("../api.js").Measure} measure
 * @param {import("../api.js").Numbers} numbers
 * @param {import("../view.js").Context} context
 */
const measured = (measure, { weeks, least }, { say, locale }) => {
  const what = say(`numbers-${measure}`);
  const shown = weeks.slice(-WEEKS_SHOWN);
  const day = dayIn(locale);
  const count = new Intl.NumberFormat(locale);
  return h(
    "section",
    { "data-key": measure },
    h("h2", {}, what),
    // A number too small to show is no bar: a chart of them alone would say nothing.
    shown.some((week) => week[measure] !== null) && chart(say("numbers-chart", { what }), shown.map((week) => week[measure])),
    h(
      "table",
      { "aria-label": what },
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, say("numbers-week")), h("th", { scope: "col" }, say("numbers-count")))),
      h(
        "tbody",
        {},
        shown.map((week) => {
          const number = week[measure];
          return h(
            "tr",
            {},
            h("th", { scope: "row" }, day(week.begins_on)),
            h("td", {}, number === null ? say("numbers-under", { least }) : count.format(number)),
          );
        }),
      ),
    ),
  );
};

/** @param {import("../journey.js").State} state @param {import("../view.js").Context} context */
const told = ({ numbers }, context) => {
  const { say } = context;
  if (numbers === null || numbers === "wanted") return [paragraph(say("return-asking"), "note")];
  if (numbers === "unknown") return [paragraph(say("numbers-unknown"), "note")];
  if (numbers.weeks.length === 0) return [paragraph(say("numbers-none"))];
  return [
    paragraph(say("numbers-hidden", { least: numbers.least })),
    ...MEASURES.map((measure) => measured(measure, numbers, context)),
  ];
};

/** @type {import("../view.js").Page} */
export const numbers = (state, context) => [
  heading(context.say("numbers-heading")),
  paragraph(context.say("numbers-lead"), "lead"),
  h("div", { "data-key": "numbers" }, told(state, context)),
  h("p", {}, outside(context.say("numbers-data"), `${context.site.api_origin}/api/v1/statistics`)),
];
