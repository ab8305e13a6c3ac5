/* Runs in every browser, so it is written for the oldest. It asks whether this browser can do the
   work; if not, it says so and shows the way out. What is asked for sets the floor:
   Chrome and Edge 110, Firefox 115, Safari 16.4. */
(function () {
  "use strict";
  function canShow() {
    try {
      return (
        "noModule" in document.createElement("script") &&
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
  /** @param {string} name */
  function note(name) {
    document.documentElement.className += " " + name;
  }
  /* The browser inside another app often has no file picker, and no way to keep a note. */
  if (/FBAN|FBAV|Instagram|Snapchat|TikTok|musical_ly|BytedanceWebview|Line\/|MicroMessenger|Twitter|; wv\)/.test(navigator.userAgent)) {
    note("in-app");
  }
  /* Where the program does not come up, the page says so in place of staying silent. */
  function notUp() {
    if (!document.querySelector("main[data-step]")) note("broken");
  }
  window.addEventListener("error", notUp, true);
  window.addEventListener("unhandledrejection", notUp);
  if (!canShow()) note("too-old");
  /* A browser of today that cannot do the work: the page says it in the person's language. */
  else if (window.isSecureContext === false) note("insecure");
  else if (typeof WebAssembly !== "object") note("no-wasm");
  note("scripted");
})();
