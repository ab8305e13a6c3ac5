/**
 * Leave now: white at once, then everything wiped, then another site in this page's place.
 * Works with the network off: the page is gone all the same.
 */
const PRESSES = 3;
const WITHIN_MS = 5_000;

/** @param {readonly number[]} times of Shift, in ms @returns {boolean} three within five seconds */
export const isCall = (times) => {
  const last = times.slice(-PRESSES);
  return last.length === PRESSES && /** @type {number} */ (last.at(-1)) - /** @type {number} */ (last[0]) <= WITHIN_MS;
};

/** @param {() => void} wipe @param {string} address */
const leave = (wipe, address) => {
  document.documentElement.classList.add("leaving");
  wipe();
  location.replace(address);
};

/**
 * @param {() => void} wipe forgets everything and empties the page
 * @param {() => string} address where to
 */
export const watchLeaving = (wipe, address) => {
  /** @type {number[]} */
  let times = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") {
      times = []; // Shift with another key is typing
      return;
    }
    if (event.repeat) return;
    times = [...times, event.timeStamp].slice(-PRESSES);
    if (isCall(times)) leave(wipe, address());
  });
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-action=leave]")) {
      event.preventDefault();
      leave(wipe, address());
    }
  });
  // Some browsers keep a left page alive for Back: it must hold nothing, and come back new.
  window.addEventListener("pagehide", wipe);
  window.addEventListener("pageshow", (event) => {
    document.documentElement.classList.remove("leaving");
    if (event.persisted) location.reload();
  });
};
