// What the page and the sealed worker say to each other. Requests carry a number, and so does the
// one answer to each; progress carries none, since one file is worked on at a time.

import type * as Mediabunny from "mediabunny";
import type { loadPyodide as LoadPyodide } from "pyodide";

declare global {
  // Put ahead of the glue by web/build/worker.py.
  const loadPyodide: typeof LoadPyodide;
  const createPyodideModule: NonNullable<
    NonNullable<Parameters<typeof LoadPyodide>[0]>["createPyodideModule"]
  >;
  const mediabunny: Pick<typeof Mediabunny, Used>;
  const libheif: (options: { wasmBinary: ArrayBuffer }) => {
    HeifDecoder: new () => { decode: (file: Uint8Array) => HeifImage[] };
    HEAPU8: Uint8Array;
  };
}

type Used =
  | ("Input" | "BlobSource" | "VideoSampleSink" | "EncodedPacketSink")
  | ("MP4" | "QTFF" | "MATROSKA" | "WEBM");

/** One picture of a HEIF file; libheif-js has no types of its own for it. */
export type HeifImage = {
  is_primary(): boolean;
  get_width(): number;
  get_height(): number;
  display<Canvas>(canvas: Canvas, shown: (canvas: Canvas | null) => void): void;
};

/** A decoded picture: writes rows start..stop-1, four bytes a pixel: red, green, blue, alpha. */
export type Frame = {
  width: number;
  height: number;
  read(start: number, stop: number, into: Uint8Array): void;
};

/** Parts of the runtime that only some files need, by the names of the manifest. */
export type Parts = Record<string, ArrayBuffer>;

/** Which forms of a picture get a fingerprint of their own, besides the picture as it is. */
export type VariantSet = "plain" | "standard" | "wide";

/** Each road out of the worker, by the name of what takes it. */
export type Road =
  | "fetch"
  | "XMLHttpRequest"
  | "WebSocket"
  | "EventSource"
  | "import"
  | "WebTransport"
  | "Cache"
  | "nestedWorker"
  | "eval";

/**
 * The runtime's files are handed over one by one as they come, by their names in the manifest, and
 * `whole` says that no other comes; Python starts meanwhile, up to the engine's import. At `start` the
 * worker sees its seal and is ready for files. `life` names the lock that it holds from there to its end. `parts` is empty at first; a file
 * that cannot be read so is answered with what it `needs`, and asked about again with that part.
 */
export type Request =
  | { type: "part"; name: string; content: ArrayBuffer | WebAssembly.Module }
  | { type: "whole" }
  | { id: number; type: "start"; life: string; variants: VariantSet }
  | { id: number; type: "hash"; file: File; parts: Parts }
  | { id: number; type: "probe" }
  | { id: number; type: "selftest" };

/**
 * A file has one item, a motion photo two: the still and its video. `decoder` says who decoded the
 * pixels of a still. `code` is one of pyhash.errors, or `seal_broken`, `runtime_failed`.
 */
export type Answer =
  | { id: number; type: "ready" }
  | { id: number; type: "hashed"; items: object[]; decoder: "browser" | "engine" }
  | { id: number; type: "needs"; part: string }
  | { id: number; type: "probed"; refused: Record<Road, boolean> }
  | { id: number; type: "tested"; good: boolean }
  | { id: number; type: "failed"; code: string };

/** Said ahead of an answer: this worker's memory has grown and cannot shrink; another would do better. */
export type Spent = { type: "spent" };

/** Bytes of work on the file at hand. */
export type Progress = { type: "progress"; done: number; total: number };

/** What the other worker, work.js, is asked: proof-of-work as the server words it. */
export type Challenge = { challenge: string; salt: string; maxnumber: number };

/** Its answers; the last is `solved` or `unsolvable`. */
export type Tried =
  | { type: "tried"; done: number }
  | { type: "solved"; number: number }
  | { type: "unsolvable" };
