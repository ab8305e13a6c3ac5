// Pictures that the browser decodes better than Python: AVIF, which Python cannot read in here, and
// JPEG in colour, of which it gives the very pixels that platforms see.

import { framed } from "./canvas.js";
import { inTime } from "./patience.js";

/** @import { Frame } from "./protocol.js" */

const maxAvifFrames = 600; // as pyhash.picture
const types = { AVIF: "image/avif", JPEG: "image/jpeg" };
/** @type {ImageBitmapOptions} */
const asItIs = { colorSpaceConversion: "none" };

/**
 * The frames of a picture, upright, each valid until the next one is asked for.
 * @param {File} file
 * @param {keyof typeof types} format
 * @returns {AsyncGenerator<Frame>}
 */
export async function* decodeInBrowser(file, format) {
  const type = types[format];
  const typed = file.slice(0, file.size, type);
  const bitmap = await shownFirst(typed);
  try {
    yield framed(bitmap, bitmap.width, bitmap.height);
  } finally {
    bitmap.close();
  }
  if (format === "AVIF" && "ImageDecoder" in self) yield* furtherFrames(typed, type);
}

/**
 * Of an AVIF that moves, the still in it: of full-range frames that move, Chromium cuts the darkest and
 * the brightest tones, as if they were a video's of limited range.
 * @param {Blob} typed
 */
async function shownFirst(typed) {
  if ((await typed.slice(8, 12).text()) === "avis") {
    const still = new Blob([typed.slice(0, 8), "avif", typed.slice(12)], { type: typed.type });
    try {
      return await inTime(createImageBitmap(still, asItIs));
    } catch {
      // a file without a still, or a damaged one
    }
  }
  return inTime(createImageBitmap(typed, asItIs));
}

/** @param {Blob} typed @param {string} type @returns {AsyncGenerator<Frame>} */
async function* furtherFrames(typed, type) {
  const decoder = new ImageDecoder({ data: typed.stream(), type, colorSpaceConversion: "none" });
  try {
    await inTime(decoder.completed);
    const count = decoder.tracks.selectedTrack?.frameCount ?? 1;
    for (let frameIndex = 1; frameIndex < Math.min(count, maxAvifFrames); frameIndex++) {
      const { image } = await inTime(decoder.decode({ frameIndex }));
      try {
        yield framed(image, image.displayWidth, image.displayHeight);
      } finally {
        image.close();
      }
    }
  } finally {
    decoder.close();
  }
}
