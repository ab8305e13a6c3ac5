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
  /* The browser inside another app often has no file picker, and no way to keep a note. */
  if (/FBAN|FBAV|Instagram|Snapchat|TikTok|musical_ly|BytedanceWebview|Line\/|MicroMessenger|Twitter/.test(navigator.userAgent)) {
    document.documentElement.className += " in-app";
  }
  /* Where the program does not come up, the page says so in place of staying silent. */
  function notUp() {
    if (!document.querySelector("main[data-step]")) document.documentElement.className += " broken";
  }
  window.addEventListener("error", notUp, true);
  window.addEventListener("unhandledrejection", notUp);
  if (!canWork()) document.documentElement.className += " too-old";
  document.documentElement.className += " scripted";
})();
