// The parts of the page.

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function part(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`Unexpected absence of #${id}, expected it in review.html`);
  return found;
}

/**
 * @param {string} id
 * @returns {HTMLFormElement}
 */
export function form(id) {
  return /** @type {HTMLFormElement} */ (part(id));
}

/**
 * @param {string} id
 * @returns {HTMLInputElement}
 */
export function field(id) {
  return /** @type {HTMLInputElement} */ (part(id));
}

/**
 * An element with words in it.
 * @param {string} name
 * @param {...(string | Node)} words
 * @returns {HTMLElement}
 */
export function element(name, ...words) {
  const made = document.createElement(name);
  made.append(...words);
  return made;
}

/**
 * @param {string} id
 * @param {boolean} isDisabled
 */
export function setDisabled(id, isDisabled) {
  /** @type {HTMLButtonElement} */ (part(id)).disabled = isDisabled;
}
