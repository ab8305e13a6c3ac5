/** An error with a stable code; every language has words for every code. */
export class Failure extends Error {
  /** @param {string} code */
  constructor(code) {
    super(code);
    this.name = "Failure";
    this.code = code;
  }
}

/** @param {unknown} error @returns {string} */
export const codeOf = (error) => (error instanceof Failure ? error.code : "internal");
