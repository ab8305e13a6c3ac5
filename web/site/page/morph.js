/**
 * Brings the shown tree to a new one and leaves alone what has not changed, so that the focus, an
 * open disclosure, typed text and live regions stay while progress moves.
 */

/** What the person sets by hand, and rendering must not undo. */
const KEPT = new Set(["open"]);

/** @param {Element} $from @param {Element} $to */
const morphAttributes = ($from, $to) => {
  for (const { name } of [...$from.attributes]) {
    if (!$to.hasAttribute(name) && !KEPT.has(name)) $from.removeAttribute(name);
  }
  for (const { name, value } of [...$to.attributes]) {
    if ($from.getAttribute(name) !== value) $from.setAttribute(name, value);
  }
};

/** @param {Node} $from @param {Node} $to */
const isSame = ($from, $to) =>
  $from.nodeName === $to.nodeName &&
  (!($from instanceof Element) ||
    !($to instanceof Element) ||
    $from.getAttribute("data-key") === $to.getAttribute("data-key"));

/** @param {ParentNode & Node} $from @param {readonly Node[]} wanted */
export const morphChildren = ($from, wanted) => {
  let $here = $from.firstChild;
  for (const $to of wanted) {
    // A keyed child that moved up (others before it were removed) is found further on.
    while ($here && !isSame($here, $to) && wanted.length < $from.childNodes.length) {
      const $gone = $here;
      $here = $here.nextSibling;
      $gone.remove();
    }
    if ($here && isSame($here, $to)) {
      const $next = $here.nextSibling;
      morphNode($here, $to);
      $here = $next;
    } else if ($here) {
      const $next = $here.nextSibling;
      $here.replaceWith($to);
      $here = $next;
    } else $from.append($to);
  }
  while ($here) {
    const $gone = $here;
    $here = $here.nextSibling;
    $gone.remove();
  }
};

/** @param {Node} $from @param {Node} $to */
const morphNode = ($from, $to) => {
  if ($from instanceof Element && $to instanceof Element) {
    morphAttributes($from, $to);
    morphChildren($from, [...$to.childNodes]);
  } else if ($from.nodeValue !== $to.nodeValue) $from.nodeValue = $to.nodeValue;
};
