// A video's frames, decoded by the browser (WebCodecs), hashed by Python; a frame a second.

import { trueCanvas } from "./canvas.js";
import { inTime } from "./patience.js";

/** @import { InputVideoTrack, VideoSample } from "mediabunny" */
/** @import { PyodideInterface } from "pyodide" */
/** @import { PyProxy } from "pyodide/ffi" */

/** @typedef {{form: string, width: number, height: number, row_bytes: number, is_full_range: boolean, turns: number}} Layout */

const maxFrames = 600; // as pyhash.video: in a longer video they lie further apart
const clockSlackS = 1e-4; // frame times are rounded to the container's clock

// Luma comes first in all of these, and PDQ needs nothing else.
const planar = /^(I4(20|22|44)A?(P1[02])?|NV12)$/;
const coloured = /^(RGB|BGR)[AX]$/;

/**
 * The vPDQ of a video as on the wire, null where the browser does not know its codec or no frame is
 * of use; or the code of what is wrong with the file.
 * @param {PyodideInterface} pyodide
 * @param {Blob} file
 * @param {(share: number) => void} report the share of the video that is done, 0..1
 * @returns {Promise<{vpdq: object | null} | {code: string}>}
 */
export async function hashFrames(pyodide, file, report) {
  const { BlobSource, Input, MATROSKA, MP4, QTFF, WEBM } = mediabunny;
  const input = new Input({ source: new BlobSource(file), formats: [MP4, QTFF, MATROSKA, WEBM] });
  const frames = pyodide.pyimport("pyhash.bridge").Frames();
  try {
    const track = await inTime(input.getPrimaryVideoTrack());
    if (!track) return { code: "unknown_format" };
    if (await inTime(track.canDecode())) {
      await eachFrame(track, async (sample, elapsedS, share) => {
        await add(pyodide, frames, sample, elapsedS);
        report(share);
      }).catch(() => {}); // a broken end, a decoder that gave up or hung: what came before stands
    }
    return { vpdq: JSON.parse(frames["fingerprint"]()) };
  } catch {
    return { code: "damaged_file" }; // not even its table of contents can be read
  } finally {
    input.dispose();
    frames.destroy();
  }
}

/**
 * @param {InputVideoTrack} track
 * @param {(sample: VideoSample, elapsedS: number, share: number) => Promise<void>} take
 */
async function eachFrame(track, take) {
  const { firstS, lastS, spacingS } = await inTime(extent(track));
  const looks = (function* () {
    for (let lookS = firstS; lookS <= lastS + clockSlackS; lookS += spacingS) yield lookS + clockSlackS;
  })();
  const samples = new mediabunny.VideoSampleSink(track).samplesAtTimestamps(looks);
  let latestS = Number.NEGATIVE_INFINITY;
  try {
    for (;;) {
      const { done, value: sample } = await inTime(samples.next());
      if (done) return;
      if (!sample) continue;
      try {
        const timeS = Math.max(firstS, sample.timestamp); // a frame may be cut in two
        // A frame that stands for several seconds comes again with each.
        if (timeS > latestS) await take(sample, timeS - firstS, (timeS - firstS) / (lastS - firstS || 1));
        latestS = Math.max(latestS, timeS);
      } finally {
        sample.close();
      }
    }
  } finally {
    void samples.return().catch(() => {});
  }
}

/** @param {InputVideoTrack} track when its first and its last frame begin, and how far apart to look */
async function extent(track) {
  const last = await new mediabunny.EncodedPacketSink(track).getPacket(Number.POSITIVE_INFINITY, {
    metadataOnly: true,
  });
  // What was trimmed off the beginning is there still, before 0: no player shows it.
  const firstS = Math.max(0, await track.getFirstTimestamp());
  const lastS = last?.timestamp ?? firstS;
  return { firstS, lastS, spacingS: Math.max(1, (lastS - firstS) / (maxFrames - 1)) };
}

/**
 * @param {PyodideInterface} pyodide @param {PyProxy} frames a pyhash.bridge.Frames
 * @param {VideoSample} sample @param {number} elapsedS
 */
async function add(pyodide, frames, sample, elapsedS) {
  const { bytes, layout } = await pixelsOf(sample);
  const memory = pyodide.toPy(bytes);
  try {
    frames["add"](Math.round(elapsedS * 1000), memory, JSON.stringify(layout));
  } finally {
    memory.destroy();
  }
}

/** @param {VideoSample} sample @returns {Promise<{bytes: Uint8Array, layout: Layout}>} */
async function pixelsOf(sample) {
  const form = sample.format ?? "";
  if (!planar.test(form) && !coloured.test(form)) return drawn(sample);
  const bytes = new Uint8Array(sample.allocationSize());
  const [first] = await inTime(sample.copyTo(bytes));
  if (!first) throw new TypeError("a frame without a plane");
  const { width, height } = sample.visibleRect;
  const layout = {
    form,
    width,
    height,
    row_bytes: first.stride,
    is_full_range: sample.colorSpace.fullRange === true,
    turns: sample.rotation / 90,
  };
  return { bytes: bytes.subarray(first.offset, first.offset + first.stride * height), layout };
}

/**
 * A frame that stays in the graphics memory (hardware decoders) is drawn and read back, upright.
 * @param {VideoSample} sample
 */
function drawn(sample) {
  const { displayWidth: width, displayHeight: height } = sample;
  const context = trueCanvas(width, height);
  sample.draw(context, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const layout = { form: "RGBA", width, height, row_bytes: width * 4, is_full_range: true, turns: 0 };
  return { bytes: new Uint8Array(data.buffer), layout };
}
