/**
 * The runtime's manifest: what there is to load, and each file's SHA-256.
 *
 * @typedef {{name: string, path: string, sha256: string, size: number, sent: number, late?: true}} RuntimeFile
 * @typedef {{format: 1, build: string, pyodide: string, worker: string, files: RuntimeFile[]}} Manifest
 */
import { Failure } from "./failure.js";
import { exact, integer, list, one, text } from "./schema.js";

const MANIFEST = "runtime/manifest.json";
const MAX_FILES = 64;
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Of a part, as the worker asks for it: `PIL/_webp.so`. */
const name = text(/^(?!.*\.\.)[A-Za-z0-9._/-]{1,200}$/);
const path = text(/^runtime\/(?!.*\.\.)[A-Za-z0-9._/-]+$/);
const sha256 = text(/^[0-9a-f]{64}$/);
const bytes = integer(0, MAX_FILE_BYTES);

export const isManifest = exact({
  format: one(1),
  build: sha256,
  pyodide: text(/^\d+(\.\d+)+$/),
  worker: text(/^runtime\/worker\/worker-[0-9a-f]{12}\.js$/),
  files: list(
    exact({ name, path, sha256, size: bytes, sent: bytes }, { late: one(true) }),
    1,
    MAX_FILES,
  ),
});

/**
 * @returns {Promise<Manifest>}
 * @throws {Failure} runtime_unreachable, runtime_damaged
 */
export const fetchManifest = async () => {
  let response;
  try {
    response = await fetch(MANIFEST, { cache: "no-cache", credentials: "omit" });
  } catch {
    throw new Failure("runtime_unreachable");
  }
  if (!response.ok) throw new Failure("runtime_unreachable");
  const manifest = await response.json().catch(() => null);
  if (!isManifest(manifest)) throw new Failure("runtime_damaged");
  return manifest;
};
