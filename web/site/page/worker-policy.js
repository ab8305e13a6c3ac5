/**
 * The only scripts this page may start are the sealed workers: one policy, two paths.
 * (`new Worker` takes nothing else where the browser knows Trusted Types.)
 *
 * @typedef {{createScriptURL: (url: string) => string}} Policy
 */
const WORKER_PATH = /^runtime\/worker\/(?:worker|work)-[0-9a-f]{12}\.js$/;

/** @param {string} path @returns {string} the address, if it is a sealed worker of this site */
export const sealedWorkerAddress = (path) => {
  if (!WORKER_PATH.test(path)) throw new TypeError("not a sealed worker");
  return new URL(path, document.baseURI).href;
};

/** @type {Policy} */
const rules = { createScriptURL: sealedWorkerAddress };

const { trustedTypes } = /** @type {{trustedTypes?: {createPolicy: (name: string, rules: Policy) => Policy}}} */ (
  /** @type {unknown} */ (globalThis)
);
const policy = trustedTypes?.createPolicy("sealed-worker", rules) ?? rules;

/** @param {string} path of the manifest @returns {Worker} */
export const createSealedWorker = (path) => new Worker(policy.createScriptURL(path), { type: "module" });
