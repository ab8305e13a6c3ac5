/**
 * A bar chart: shapes only, no text of its own. The table beside it says the same in numbers.
 *
 * @typedef {import("./element.js").Attributes} Attributes
 */

const SVG = "http://www.w3.org/2000/svg";
const STEP = 10; // from one bar to the next
const BAR = 7;
const HEIGHT = 50;
const HIDDEN = 1.5; // a number that is not told: a mark on the ground, of the same height for all

/** @param {string} name @param {Attributes} attributes @param {readonly Node[]} [children] */
const shape = (name, attributes, children = []) => {
  const $shape = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) $shape.setAttribute(key, String(value));
  $shape.append(...children);
  return $shape;
};

/**
 * @param {string} label read out in the chart's place
 * @param {readonly (number | null)[]} values in order of time; null: not told
 */
export const chart = (label, values) => {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const width = Math.max(values.length, 8) * STEP; // a few bars are not stretched to blocks
  const bars = values.map((value, place) => {
    const height = value === null ? HIDDEN : Math.max(HIDDEN, (value / most) * HEIGHT);
    const y = HEIGHT - height;
    return shape("rect", { class: value === null ? "untold" : "bar", x: place * STEP, y, width: BAR, height });
  });
  return shape("svg", { class: "chart", role: "img", "aria-label": label, viewBox: `0 0 ${width} ${HEIGHT}` }, bars);
};
