// HEIF and HEIC, the iPhone's pictures, through libheif. Its wasm comes late: when such a file does.

export const heifPart = "libheif.wasm";

const maxFileBytes = 256 << 20; // as pyhash.picture
const maxPixels = 50_000_000; // libheif holds a picture three times; a 48 MP phone photo passes

/** @typedef {{pixels: Uint8ClampedArray, width: number, height: number}} Decoded */

/**
 * The picture, upright, as red, green, blue, alpha; or the code of what is wrong with it.
 * @param {ArrayBuffer} wasmBinary
 * @param {File} file
 * @returns {Promise<Decoded | {code: string}>}
 */
export async function decodeHeif(wasmBinary, file) {
  if (file.size > maxFileBytes) return { code: "too_large" };
  /** @type {ReturnType<InstanceType<ReturnType<typeof libheif>["HeifDecoder"]>["decode"]>} */
  let images = [];
  try {
    // A new one for each file: wasm memory grows and never shrinks, but it can be dropped.
    const decoder = new (libheif({ wasmBinary }).HeifDecoder)();
    images = decoder.decode(new Uint8Array(await file.arrayBuffer()));
    const image = images.find((one) => one.is_primary()) ?? images[0];
    if (!image) return { code: "damaged_file" };
    const width = image.get_width();
    const height = image.get_height();
    if (width * height > maxPixels) return { code: "too_large" };
    const canvas = { data: new Uint8ClampedArray(width * height * 4), width, height };
    const shown = await new Promise((resolve) => image.display(canvas, resolve));
    return shown ? { pixels: canvas.data, width, height } : { code: "damaged_file" };
  } catch {
    return { code: "damaged_file" };
  }
}
