/** A QR code as one vector path: black on white in every colour scheme, so that cameras read it. */
import { generate } from "./vendor.js";

const SVG = "http://www.w3.org/2000/svg";
const QUIET_ZONE = 4; // modules of white around it: ISO/IEC 18004

/** @param {string} text @param {string} label what it is, for who cannot see it @returns {SVGElement} */
export const qr = (text, label) => {
  const code = generate(text);
  let path = "";
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  }
  const whole = code.size + 2 * QUIET_ZONE;
  const $svg = document.createElementNS(SVG, "svg");
  $svg.setAttribute("viewBox", `${-QUIET_ZONE} ${-QUIET_ZONE} ${whole} ${whole}`);
  $svg.setAttribute("class", "qr");
  $svg.setAttribute("role", "img");
  $svg.setAttribute("aria-label", label);
  const $path = document.createElementNS(SVG, "path");
  $path.setAttribute("d", path);
  $svg.append($path);
  return $svg;
};
