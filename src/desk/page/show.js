// Puts a doubtful mark into the page.

/** What is asked of each kind of doubt. */
const kinds = {
  'unsure-speaker': ['Unsure speaker', 'Who says this?'],
  'no-speaker': ['No speaker', 'Who says this?'],
  'ambiguous-name': ['Ambiguous name', 'Which is meant?'],
  'unsure-mention': ['Unsure name', 'Is this the one that is meant?'],
};

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
 * Shows what is to be decided next, or that nothing is left.
 * @param {{left: number, decided: number, shown?: any}} next
 * @param {(candidate: object) => void} choose
 */
export function show({ left, decided, shown }, choose) {
  part('counter').textContent = `${left} left, ${decided} decided`;
  part('mark').hidden = !shown;
  for (const id of ['plain', 'skip', 'find']) setDisabled(id, !shown);
  setDisabled('accept', !shown?.isProposed);
  setDisabled('undo', decided === 0);
  part('found').replaceChildren();
  if (shown) fill(shown, choose);
}

/**
 * Lists candidates as buttons.
 * @param {string} id
 * @param {{name: string, id?: string, note?: string}[]} candidates
 * @param {(candidate: object) => void} choose
 */
export function list(id, candidates, choose) {
  const isNumbered = id === 'candidates';
  const items = candidates.map(({ note, ...candidate }, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    const key = document.createElement('kbd');
    key.textContent = String(index + 1);
    const words = `${candidate.name}${note ? ` (${note})` : ''}`;
    button.append(...(isNumbered ? [key, ' '] : []), words);
    button.addEventListener('click', () => choose(candidate));
    const item = document.createElement('li');
    item.append(button);
    return item;
  });
  part(id).replaceChildren(...items);
}

/**
 * @param {any} shown
 * @param {(candidate: object) => void} choose
 */
function fill(shown, choose) {
  const [kind, question] = kinds[/** @type {keyof typeof kinds} */ (shown.kind)];
  const texts = { kind, choose: question, before: shown.before, words: shown.words, after: shown.after };
  for (const [id, text] of Object.entries(texts)) part(id).textContent = text;
  part('place').textContent = `${shown.title}: ${shown.file}, line ${shown.line}`;
  part('reason').textContent = `Doubtful: ${shown.reason}.`;
  list('candidates', shown.candidates.map(noted(shown.isProposed)), choose);
}

/** @param {boolean} isProposed */
function noted(isProposed) {
  /**
   * @param {{name: string, id?: string}} candidate
   * @param {number} index
   */
  return (candidate, index) => {
    const notes = [index === 0 && isProposed && 'proposed', candidate.id ?? 'not in the glossary'];
    return { ...candidate, note: notes.filter(Boolean).join(', ') };
  };
}

/**
 * @param {string} id
 * @param {boolean} isDisabled
 */
function setDisabled(id, isDisabled) {
  /** @type {HTMLButtonElement} */ (part(id)).disabled = isDisabled;
}
