// Decoders of the browser may hang without a word; whoever waits for one waits in time.

const stallMs = 30_000;

/** @template T @param {Promise<T>} work @returns {Promise<T>} */
export function inTime(work) {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("timed out")), stallMs);
  });
  return /** @type {Promise<T>} */ (Promise.race([work, late])).finally(() => clearTimeout(timer));
}
