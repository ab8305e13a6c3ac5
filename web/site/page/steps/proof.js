/** See for yourself: what was asked of the network, what the sealed worker cannot do, the build. */
import { h } from "../element.js";
import { ROADS } from "../messages.js";
import { bullets, heading, paragraph, secondary, sizeIn, step } from "../parts.js";

/** @param {import("../journey.js").Proof} proof @param {import("../words.js").Words} words */
const roads = ({ refused }, { say }) => {
  if (refused === null) return null;
  if (typeof refused === "string") return paragraph(say(refused === "asking" ? "proof-trying" : "proof-not-tried"));
  return h(
    "ul",
    { class: "pictures", "data-roads": true },
    ROADS.map((road) =>
      h(
        "li",
        { "data-key": road, "data-state": refused[road] ? "done" : "failed" },
        h("span", { class: "name", dir: "ltr" }, road),
        h("span", { class: "state" }, say(refused[road] ? "proof-refused" : "proof-open")),
      ),
    ),
  );
};

/** @param {import("../journey.js").Proof} proof @param {import("../words.js").Words} words */
const tested = ({ tested }, { say }) => {
  if (tested === null) return null;
  if (typeof tested === "string") return paragraph(say(tested === "asking" ? "proof-test-asking" : "proof-not-tried"));
  return h("p", { "data-tested": String(tested) }, say(tested ? "proof-test-good" : "proof-test-bad"));
};

/** @type {import("../view.js").Page} */
export const proof = (state, words) => {
  const { say, locale } = words;
  const { proof: seen } = state;
  return [
    heading(say("proof-heading")),
    paragraph(say("proof-lead"), "lead"),
    h(
      "section",
      {},
      h("h2", {}, say("proof-airplane")),
      h("ol", { class: "steps" }, [1, 2, 3].map((number) => h("li", {}, say(`proof-airplane-${number}`)))),
    ),
    h(
      "section",
      {},
      h("h2", {}, say("proof-seal")),
      paragraph(say("proof-seal-what")),
      secondary(say("proof-try"), "probe"),
      h("div", { role: "status", "data-key": "roads" }, roads(seen, words)),
    ),
    h(
      "section",
      {},
      h("h2", {}, say("proof-test")),
      paragraph(say("proof-test-what")),
      secondary(say("proof-test-go"), "test"),
      h("div", { role: "status", "data-key": "tested" }, tested(seen, words)),
    ),
    h(
      "section",
      {},
      h("h2", {}, say("proof-requests")),
      paragraph(say("proof-requests-what", { count: seen.requests.length })),
      h(
        "details",
        { "data-key": "requests" },
        h("summary", {}, say("proof-requests-show")),
        h(
          "table",
          {},
          h(
            "thead",
            {},
            h("tr", {}, ["address", "sent", "received"].map((column) => h("th", { scope: "col" }, say(`proof-column-${column}`)))),
          ),
          h(
            "tbody",
            {},
            seen.requests.map(({ address, sentBytes, receivedBytes }) =>
              h(
                "tr",
                {},
                h("th", { scope: "row", dir: "ltr" }, address),
                h("td", { dir: "auto" }, sizeIn(locale, sentBytes)),
                h("td", { dir: "auto" }, sizeIn(locale, receivedBytes)),
              ),
            ),
          ),
        ),
      ),
      paragraph(say("proof-requests-tools"), "note"),
    ),
    h(
      "section",
      {},
      h("h2", {}, say("proof-build")),
      paragraph(say("proof-build-what")),
      h("pre", { dir: "ltr", tabindex: 0, "data-build": seen.build }, seen.build || "…"),
    ),
    h(
      "section",
      {},
      h("h2", {}, say("proof-honest")),
      bullets([say("proof-honest-list"), say("proof-honest-network"), say("proof-honest-page")]),
    ),
    secondary(say("proof-promises"), "go", step("promises")),
  ];
};
