/**
 * An item as it stands on the wire: one picture or video and its fingerprints.
 * Nothing passes from the worker to the network but what has exactly this shape.
 *
 * @typedef {(typeof VARIANT_SETS)[number]} VariantSet
 * @typedef {{algorithm: "pdq", value: string, quality: number, variant: (typeof VARIANTS)[number]}} Pdq
 * @typedef {{algorithm: "md5", value: string}} Md5
 * @typedef {{algorithm: "sha256", value: string}} Sha256
 * @typedef {{value: string, quality: number, time_ms: number}} Frame
 * @typedef {{algorithm: "vpdq", frames: Frame[]}} Vpdq
 * @typedef {Pdq | Md5 | Sha256 | Vpdq} Fingerprint
 * @typedef {{kind: "image" | "video", fingerprints: Fingerprint[]}} Item
 */
import { either, exact, integer, list, one, text } from "./schema.js";

export const MATCH_QUALITY = 50; // platforms ignore a PDQ below this quality

/** Which forms of a picture are made; the operator's setting. */
export const VARIANT_SETS = /** @type {const} */ (["plain", "standard", "wide"]);

/** What a PDQ may be of; `pyhash.values.Variant`. */
export const VARIANTS = /** @type {const} */ ([
  "upright",
  "stored",
  "frame",
  "mirrored",
  "turned_90",
  "turned_180",
  "turned_270",
  "trimmed",
  "crop_1_1",
  "crop_4_5",
  "crop_3_4",
  "crop_9_16",
  "crop_16_9",
  "crop_9_19",
  "mirrored_1_1",
  "padded_1_1",
  "padded_9_16",
  "blurred_9_16",
  "padded_16_9",
  "cropped_25",
  "cropped_50",
  "cropped_75",
  "cropped_95",
  "tilted_left",
  "tilted_right",
  "tilted_far_left",
  "tilted_far_right",
  "filled_left",
  "filled_right",
  "border_25_dark",
  "border_50_light",
  "border_75_black",
  "border_85_light",
]);

/** Of the picture itself; all others are forms of it. @type {ReadonlySet<(typeof VARIANTS)[number]>} */
const AS_IT_IS = new Set(["upright", "stored", "frame"]);

const MAX_FRAMES = 600; // of a video, pruned by the worker
const MAX_FINGERPRINTS = 100;
const MAX_TIME_MS = 2 ** 31 - 1;

const hex = (/** @type {number} */ digits) => text(new RegExp(`^[0-9a-f]{${digits}}$`));
const quality = integer(0, 100);

const fingerprint = either(
  exact({ algorithm: one("pdq"), value: hex(64), quality, variant: one(...VARIANTS) }),
  exact({ algorithm: one("md5"), value: hex(32) }),
  exact({ algorithm: one("sha256"), value: hex(64) }),
  exact({
    algorithm: one("vpdq"),
    frames: list(exact({ value: hex(64), quality, time_ms: integer(0, MAX_TIME_MS) }), 1, MAX_FRAMES),
  }),
);

const item = exact({ kind: one("image", "video"), fingerprints: list(fingerprint, 1, MAX_FINGERPRINTS) });

/** @param {unknown} value @returns {value is Item} */
export const isItem = (value) => item(value);

/** @param {Item} item @returns {string | undefined} equal for the very same file only */
export const digestOf = (item) => {
  const found = item.fingerprints.find((part) => part.algorithm === "sha256");
  return found && "value" in found ? found.value : undefined;
};

/**
 * @param {Item} item
 * @returns {number | undefined} the quality a platform would judge it by, 0..100; none: no PDQ at all
 */
export const qualityOf = (item) => {
  const qualities = item.fingerprints.flatMap((part) =>
    part.algorithm === "pdq"
      ? AS_IT_IS.has(part.variant) // of a form there is a PDQ only where its quality is high
        ? [part.quality]
        : []
      : part.algorithm === "vpdq"
        ? part.frames.map((frame) => frame.quality)
        : [],
  );
  return qualities.length === 0 ? undefined : Math.max(...qualities);
};
