/**
 * Every request since the page opened, from the browser's own record, with what was sent in each.
 *
 * @typedef {import("./journey.js").Request} Request
 * @typedef {import("./api.js").Sent} Sent
 */

/** @param {readonly PerformanceEntry[]} entries @param {readonly Sent[]} sent @returns {Request[]} */
export const requestsOf = (entries, sent) => {
  const left = [...sent];
  const requests = entries
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .map(({ name, decodedBodySize }) => {
      const address = new URL(name);
      const here = address.origin === location.origin ? address.pathname : address.href;
      const index = left.findIndex(({ path }) => address.pathname === path);
      const [taken] = index < 0 ? [] : left.splice(index, 1);
      return { address: here, receivedBytes: decodedBodySize, sentBytes: taken?.sentBytes ?? 0 };
    });
  return requests.sort((one, other) => other.sentBytes - one.sentBytes); // what sent something, first
};
