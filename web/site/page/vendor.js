/**
 * The libraries, copied from the lock into `vendor/` as they were published. They are loaded by
 * path, so that checking types needs only what npm installs.
 *
 * @typedef {import("@fluent/bundle").FluentBundle} Bundle
 * @typedef {typeof import("@fluent/bundle")} Fluent
 * @typedef {typeof import("lean-qr")} Qr
 */

/** @param {string} path @returns {Promise<unknown>} */
const load = (path) => import(path);

const [fluent, qr] = await Promise.all([load("../vendor/fluent/index.js"), load("../vendor/lean-qr/index.js")]);

export const { FluentBundle, FluentResource } = /** @type {Fluent} */ (fluent);
export const { generate } = /** @type {Qr} */ (qr);
