/**
 * Makes one picture's fingerprints, and tells how far it is.
 *
 * @param {Pick<import("./worker-link.js").WorkerLink, "hash">} maker
 * @param {import("./journey.js").Picture} picture
 * @param {import("./engine.js").Dispatch} dispatch
 * @returns {Promise<readonly import("./item.js").Item[]>}
 * @throws {import("./failure.js").Failure} as the maker's `hash`
 */
export const makeWith = async (maker, { number, file }, dispatch) => {
  dispatch({ type: "picture-began", number });
  const { items, decoder } = await maker.hash(file, (done, total) => {
    dispatch({ type: "picture-progressed", number, done, total });
  });
  performance.mark("fingerprint", { detail: { decoder } });
  return items;
};
