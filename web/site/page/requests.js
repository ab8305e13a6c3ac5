/**
 * Every request since the page opened, from the browser's own record, with what was sent in each.
 *
 * @typedef {import("./journey.js").Request} Request
 * @typedef {import("./api.js").Sent} Sent
 * @typedef {import("../loader/loader.js").Received} Received
 */

/** @returns {Received[]} of the page itself; workers have a record each */
export const receivedByPage = () =>
  /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType("resource")).map(
    ({ name, decodedBodySize }) => ({ address: name, receivedBytes: decodedBodySize }),
  );

/** @param {readonly Received[]} received @param {readonly Sent[]} sent @returns {Request[]} */
export const requestsOf = (received, sent) => {
  const left = [...sent];
  const requests = received.map(({ address: asked, receivedBytes }) => {
    const address = new URL(asked);
    const here = address.origin === location.origin ? address.pathname : address.href;
    const index = left.findIndex(({ path }) => address.pathname === path);
    const [taken] = index < 0 ? [] : left.splice(index, 1);
    return { address: here, receivedBytes, sentBytes: taken?.sentBytes ?? 0 };
  });
  return requests.sort((one, other) => other.sentBytes - one.sentBytes); // what sent something, first
};
