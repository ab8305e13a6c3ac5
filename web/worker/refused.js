/** A file is refused, with one of the codes of pyhash.errors. */
export class Refused extends Error {
  /** @param {string} code */
  constructor(code) {
    super(code);
    this.code = code;
  }
}
