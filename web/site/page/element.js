/**
 * Elements from data: text is always text, and no page attaches a listener or a property.
 *
 * @typedef {Node | string | null | false | undefined} Child
 * @typedef {Record<string, string | number | boolean | undefined>} Attributes
 */

/**
 * @param {string} name
 * @param {Attributes} [attributes] true: present; false and undefined: absent
 * @param {...(Child | readonly Child[])} children
 * @returns {HTMLElement}
 */
export const h = (name, attributes = {}, ...children) => {
  const $element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) $element.setAttribute(key, "");
    else if (value !== false && value !== undefined) $element.setAttribute(key, String(value));
  }
  const kept = children.flat().filter((child) => child !== null && child !== false && child !== undefined);
  $element.append(.../** @type {(Node | string)[]} */ (kept));
  return $element;
};
