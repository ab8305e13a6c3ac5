// Pictures that the browser decodes better than Python: AVIF, which Python cannot read in here, and
// JPEG in colour, of which it gives the very pixels that platforms see.

import { framed } from "./canvas.js";
import { inTime } from "./patience.js";

/** @import { Frame } from "./protocol.js" */

const maxAvifFrames = 600; // as pyhash.picture
const types = { AVIF: "image/avif", JPEG: "image/jpeg" };

/**
 * The frames of a picture, upright, each valid until the next one is asked for.
 * @param {File} file
 * @param {keyof typeof types} format
 * @returns {AsyncGenerator<Frame>}
 */
export async function* decodeInBrowser(file, format) {
  const type = types[format];
  const typed = file.slice(0, file.size, type);
  const bitmap = await inTime(createImageBitmap(typed, { colorSpaceConversion: "none" }));
  try {
    yield framed(bitmap, bitmap.width, bitmap.height);
  } finally {
    bitmap.close();
  }
  if (format === "AVIF" && "ImageDecoder" in self) yield* furtherFrames(typed, type);
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
