/**
 * When a second worker pays, from what waits and what the device says of itself.
 *
 * @typedef {import("./journey.js").State} State
 * @typedef {import("./journey.js").Picture} Picture
 */

/** Its start takes as long as seven photos of 12 MP; both are the same processor's time. */
const MANY = 16;

/**
 * Most phones' photos are smaller; what is larger, videos too, may take hundreds of MB of memory. The
 * page knows a file's size alone: what is small and takes much all the same ends the second worker.
 */
const LIGHT_BYTES = 6_000_000;

const LEAST_MEMORY_GB = 4;
const LEAST_CORES = 2;

/**
 * A browser that does not tell its memory (Firefox, Safari) counts as one that has little: if it ends
 * the page for want of memory the person has lost all, and a second worker only saves time.
 *
 * @param {{hardwareConcurrency: number, deviceMemory?: number}} device a browser's `navigator`
 * @returns {boolean}
 */
export const hasRoom = ({ hardwareConcurrency, deviceMemory = 0 }) =>
  hardwareConcurrency >= LEAST_CORES && deviceMemory >= LEAST_MEMORY_GB;

/** @param {Picture} picture @returns {boolean} it may be made beside another one */
export const isLight = ({ file }) => file.size <= LIGHT_BYTES;

/** @param {State} state @returns {boolean} what it would save is more than what its start costs */
export const pays = ({ device, online, pictures }) =>
  device.roomy &&
  online && // its script may have to be asked for
  pictures.filter((picture) => picture.state === "waiting" && isLight(picture)).length >= MANY;
