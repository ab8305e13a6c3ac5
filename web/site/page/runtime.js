/**
 * The runtime (Python and our engine), as the page keeps it: all of it, so that a worker can be
 * started again with the network off.
 *
 * @typedef {import("../loader/loader.js").Content} Content
 * @typedef {import("./manifest.js").Manifest} Manifest
 * @typedef {(name: string) => Promise<ArrayBuffer>} FetchLate a part that only some files need
 * @typedef {{manifest: Manifest, files: Record<string, Content>, late: FetchLate}} Runtime
 */

/** @param {Worker} worker @param {string} name @param {Content} content a copy goes, the page keeps its own */
export const handOver = (worker, name, content) => worker.postMessage({ type: "part", name, content });

/** @param {Worker} worker that has got every part: none but late ones come any more */
export const handLast = (worker) => worker.postMessage({ type: "whole" });

/** @param {Runtime} runtime @returns {Promise<boolean>} whether every late part is here; told when none is on its way */
export const fetchAllLate = async ({ manifest, late }) => {
  const parts = manifest.files.flatMap((part) => (part.late ? [late(part.name)] : []));
  return (await Promise.allSettled(parts)).every(({ status }) => status === "fulfilled");
};
