// A lock held for as long as this worker lives. Browsers end workers without a word when memory runs
// short; the lock falls free at that moment, and the page, which waits for it, knows at once.

const { locks } = self.navigator; // taken before it is closed

/**
 * @param {string} name
 * @returns {Promise<void>} settled once the lock is held, or where there is none to be had
 */
export function holdForLife(name) {
  if (!locks) return Promise.resolve(); // an old browser: the page's time-out has to do
  return new Promise((held) => {
    const forLife = locks.request(name, () => {
      held();
      return new Promise(() => {}); // never given back by this worker itself
    });
    forLife.catch(() => held()); // refused where the person forbids storage: as above
  });
}
