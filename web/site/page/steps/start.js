/** What this does, what it cannot do, how long it takes; and what stands in the way on this device. */
import { h } from "../element.js";
import { bullets, care, heading, paragraph, primary, quiet, secondary, step } from "../parts.js";

/** @param {import("../journey.js").State} state @param {import("../words.js").Words} words */
const inTheWay = ({ device, done }, { say }) => {
  if (device.lacks) {
    return care(
      say(`device-${device.lacks}`),
      paragraph(say(`device-${device.lacks}-do`)),
      secondary(say("footer-helplines"), "go", step("helplines")),
    );
  }
  if (device.inApp) {
    return care(
      say("device-in-app"),
      paragraph(say("device-in-app-do")),
      secondary(say("device-in-app-copy"), "copy-address"),
      h("p", { role: "status", class: "note" }, done ? say(`receipt-told-${done}`) : ""),
    );
  }
  return device.small && care(say("device-small"), paragraph(say("device-small-do")));
};

/** @type {import("../view.js").Page} */
export const start = (state, context) => {
  const { say, site } = context;
  const { lacks } = state.device;
  return [
    heading(say("start-heading")),
    paragraph(say("start-lead"), "lead"),
    h("div", { "data-key": "device", "data-device": true }, inTheWay(state, context)),
    paragraph(say("start-free")),
    lacks ? null : primary(say("start-go"), "go", step("before")),
    paragraph(say("start-kind"), "kind"),
    h(
      "ol",
      { class: "how", "data-key": "how" },
      h("li", { class: "how-device" }, say("start-how-device")),
      h("li", { class: "how-fingerprint" }, say("start-how-fingerprint")),
      h("li", { class: "how-platforms" }, say("start-how-platforms")),
    ),
    h(
      "section",
      {},
      h("h2", {}, say("start-limits")),
      bullets([
        say("start-limit-private"),
        say("start-limit-sites"),
        say(site.variants === "plain" ? "start-limit-edited" : "copies-missed"),
      ]),
    ),
    h(
      "nav",
      { class: "ways", "aria-label": say("start-ways") },
      lacks === "insecure" ? null : quiet(say("start-return"), "go", step("return")),
      lacks ? null : quiet(say("start-practice"), "go", step("practice")),
      quiet(say("start-parents"), "go", step("parents")),
      quiet(say("start-counselors"), "go", step("counselors")),
    ),
  ];
};
