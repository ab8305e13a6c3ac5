/**
 * The only scripts this page may start: the sealed workers, which have no network and of which one is
 * handed the files, and the loader, which has the network and is handed none. (`new Worker` takes
 * nothing else where the browser knows Trusted Types.)
 *
 * @typedef {{createScriptURL: (url: string) => string}} Policy
 */
const SEALED = /^runtime\/worker\/(?:worker|work)-[0-9a-f]{12}\.js$/;
const LOADER = "loader/loader.js";

/** @param {string} path @returns {string} the address, if it is a worker of this site */
export const workerAddress = (path) => {
  if (path !== LOADER && !SEALED.test(path)) throw new TypeError("not a worker of this page");
  return new URL(path, document.baseURI).href;
};

/** @type {Policy} */
const rules = { createScriptURL: workerAddress };

const { trustedTypes } = /** @type {{trustedTypes?: {createPolicy: (name: string, rules: Policy) => Policy}}} */ (
  /** @type {unknown} */ (globalThis)
);
const policy = trustedTypes?.createPolicy("workers", rules) ?? rules;

/** @param {string} path @returns {Worker} */
const create = (path) => new Worker(policy.createScriptURL(path), { type: "module" });

/** @param {string} path of the manifest @returns {Worker} */
export const createSealedWorker = (path) => {
  if (!SEALED.test(path)) throw new TypeError("not a sealed worker");
  return create(path);
};

/** @returns {Worker} */
export const createLoader = () => create(LOADER);
