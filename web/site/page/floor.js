/* Runs in every browser, so it is written for the oldest. It asks whether this browser can do the
   work; if not, it says so and shows the way out. What is asked for sets the floor:
   Chrome and Edge 110, Firefox 115, Safari 16.4. */
(function () {
  "use strict";
  function canWork() {
    try {
      return (
        "noModule" in document.createElement("script") &&
        typeof WebAssembly === "object" &&
        typeof Worker === "function" &&
        typeof BigInt === "function" &&
        typeof crypto.getRandomValues === "function" &&
        typeof AbortSignal.timeout === "function" &&
        typeof Array.prototype.toSorted === "function"
      );
    } catch (error) {
      return false;
    }
  }
  if (!canWork()) document.documentElement.className += " too-old";
  document.documentElement.className += " scripted";
})();
