// A canvas reads back what the browser has decoded, if it is to be believed.

import { Refused } from "./refused.js";

/** @import { Frame } from "./protocol.js" */

/**
 * Browsers that guard against fingerprinting give back falsified canvases.
 * @param {OffscreenCanvasRenderingContext2D} context
 */
function isTrue(context) {
  const pattern = new ImageData(16, 16);
  pattern.data.forEach((_, index) => (pattern.data[index] = index % 4 === 3 ? 255 : (index * 97) % 256));
  context.putImageData(pattern, 0, 0);
  const seen = context.getImageData(0, 0, 16, 16).data;
  return pattern.data.every((value, index) => value === seen[index]);
}

/**
 * A canvas to be read.
 * @param {number} width @param {number} height
 * @throws {Refused} missing_decoder, where it cannot be had or is not to be believed
 */
export function trueCanvas(width, height) {
  const canvas = new OffscreenCanvas(Math.max(width, 16), Math.max(height, 16));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context || !isTrue(context)) throw new Refused("missing_decoder");
  return context;
}

const stripRows = 256; // about as many as a PDQ of 12 MP reads at once

/**
 * A picture that is read a strip at a time: the whole is held once, by whoever decoded it.
 * @param {CanvasImageSource} source @param {number} width @param {number} height
 * @returns {Frame}
 */
export function framed(source, width, height) {
  const context = trueCanvas(width, Math.min(stripRows, height));
  context.globalCompositeOperation = "copy";
  context.imageSmoothingEnabled = false;
  return {
    width,
    height,
    read(start, stop, into) {
      for (let row = start; row < stop; row += stripRows) {
        const rows = Math.min(stripRows, stop - row);
        context.drawImage(source, 0, row, width, rows, 0, 0, width, rows);
        into.set(context.getImageData(0, 0, width, rows).data, (row - start) * width * 4);
      }
    },
  };
}
