// What the page and the sealed worker say to each other. Requests carry a number, and so does the
// one answer to each; progress carries none, since one file is worked on at a time.

import type { loadPyodide as LoadPyodide } from "pyodide";

declare global {
  // Put ahead of the glue by web/build/worker.py.
  const loadPyodide: typeof LoadPyodide;
  const createPyodideModule: NonNullable<
    NonNullable<Parameters<typeof LoadPyodide>[0]>["createPyodideModule"]
  >;
}

/** The runtime's bytes, by the names of the manifest: copies, the page keeps its own. */
export type Runtime = { files: Record<string, ArrayBuffer>; lock: ArrayBuffer };

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

/** `life` names the lock that the worker holds from its start to its end. */
export type Request =
  | { id: number; type: "start"; runtime: Runtime; life: string }
  | { id: number; type: "hash"; file: File }
  | { id: number; type: "probe" };

/** `code` is one of pyhash.errors, or `seal_broken`, `runtime_failed`. */
export type Answer =
  | { id: number; type: "ready" }
  | { id: number; type: "hashed"; item: object }
  | { id: number; type: "probed"; refused: Record<Road, boolean> }
  | { id: number; type: "failed"; code: string };

/** Bytes of work on the file at hand. */
export type Progress = { type: "progress"; done: number; total: number };
