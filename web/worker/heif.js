// HEIF and HEIC, the iPhone's pictures, through libheif. Its wasm comes late: when such a file does.

import { Refused } from "./refused.js";

/** @import { Frame, HeifImage } from "./protocol.js" */

export const heifPart = "libheif.wasm";

const maxPixels = 50_000_000; // libheif holds a picture three times; a 48 MP phone photo passes
const maxPictures = 600; // as pyhash.picture

let lastHeap = 0;
/** Bytes of wasm memory that the last file took: dropped with it, and given back when the browser likes. */
export const heifHeapSize = () => lastHeap;

/**
 * The pictures of a file, upright, the one that is shown first before the others.
 * @param {ArrayBuffer} wasmBinary
 * @param {File} file
 * @returns {AsyncGenerator<Frame>}
 */
export async function* decodeHeif(wasmBinary, file) {
  // A new one for each file: wasm memory grows and never shrinks, but it can be dropped.
  const library = libheif({ wasmBinary });
  try {
    const images = new library.HeifDecoder().decode(new Uint8Array(await file.arrayBuffer()));
    const shown = images.find((one) => one.is_primary()) ?? images[0];
    if (!shown) throw new Refused("damaged_file");
    yield await shownBy(shown);
    for (const image of images.slice(0, maxPictures)) {
      if (image !== shown) yield await shownBy(image);
    }
  } finally {
    lastHeap = library.HEAPU8.byteLength;
  }
}

/** @param {HeifImage} image @returns {Promise<Frame>} */
async function shownBy(image) {
  const width = image.get_width();
  const height = image.get_height();
  if (width * height > maxPixels) throw new Refused("too_large");
  const canvas = { data: new Uint8ClampedArray(width * height * 4), width, height };
  if (!(await new Promise((resolve) => image.display(canvas, resolve)))) throw new Refused("damaged_file");
  return {
    width,
    height,
    read(start, stop, into) {
      into.set(canvas.data.subarray(start * width * 4, stop * width * 4));
    },
  };
}
