/**
 * Starts the page where the browser can do its work, as floor.js found out. Elsewhere the plain page
 * stands as it is, with the way out and the helplines: a Start button would lead nowhere.
 */
if (!document.documentElement.classList.contains("too-old")) {
  void import("./load.js").then(({ beginAhead }) => {
    beginAhead(); // ahead of sixty modules, or it would wait in line behind them
    void import("./main.js");
  });
}
