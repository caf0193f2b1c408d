// Puts what is to be decided into the page.
import { element, field, form, part, setDisabled } from './parts.js';

/** For each kind its name, what is asked, and what `Enter` and `x` do. */
const kinds = {
  'changed-quotation': ['Changed quotation', 'Why may it differ?', 'Accept as it is', ''],
  'absent-quotation': ['Quotation that its source lacks', 'Why may it stand?', 'Accept as it is', ''],
  'unsure-speaker': ['Unsure speaker', 'Who says this?', 'Accept', 'Unmark'],
  'no-speaker': ['No speaker', 'Who says this?', 'Accept', 'Unmark'],
  'ambiguous-name': ['Ambiguous name', 'Which is meant?', 'Accept', 'Unmark'],
  'unsure-mention': ['Unsure name', 'Is this the one that is meant?', 'Accept', 'Unmark'],
  suggestion: ['Suggested entry', 'Or another name of an entry that is there?', 'Write a draft', 'Refuse'],
  'likely-speaker': ['Likely speaker', 'Who says this?', 'Accept', 'Unmark'],
  'likely-mention': ['Likely name', 'Is this the one that is meant?', 'Accept', 'Unmark'],
};

/**
 * Shows what is to be decided next, or that nothing is left.
 * @param {any} next
 * @param {(candidate: any) => void} choose
 */
export function show({ left, decided, place, canUndo, shown }, choose) {
  part('counter').textContent = shown
    ? `${place} of ${left + decided}, ${decided} decided`
    : `0 left, ${decided} decided`;
  part('mark').hidden = !shown;
  for (const id of ['entry', 'why']) form(id).hidden = true;
  for (const id of ['skip', 'find', 'new', 'plain', 'accept']) setDisabled(id, !shown);
  setDisabled('undo', !canUndo);
  part('source').hidden = shown?.sourceWords === undefined;
  part('found').replaceChildren();
  field('question').value = '';
  if (shown) fill(shown, choose);
}

/** Whether it is about a quotation and its source. @param {any} shown */
export function isCompared({ kind }) {
  return kind === 'changed-quotation' || kind === 'absent-quotation';
}

/**
 * Lists candidates as buttons.
 * @param {string} id
 * @param {{name: string, id?: string, note?: string}[]} candidates
 * @param {(candidate: any) => void} choose
 */
export function list(id, candidates, choose) {
  const items = candidates.map(({ note, ...candidate }, index) => {
    const button = /** @type {HTMLButtonElement} */ (document.createElement('button'));
    button.type = 'button';
    const number = id === 'candidates' ? [element('kbd', String(index + 1)), ' '] : [];
    button.append(...number, `${candidate.name}${note ? ` (${note})` : ''}`);
    button.addEventListener('click', () => choose(candidate));
    return element('li', button);
  });
  part(id).replaceChildren(...items);
}

/**
 * @param {any} shown
 * @param {(candidate: any) => void} choose
 */
function fill(shown, choose) {
  const [kind = '', question = '', accept = '', plain = ''] = kinds[/** @type {keyof typeof kinds} */ (shown.kind)];
  const texts = { kind, choose: question, before: shown.before, words: shown.words, after: shown.after };
  for (const [id, text] of Object.entries(texts)) part(id).textContent = text;
  part('place').textContent = [shown.title, shown.file && `${shown.file}, line ${shown.line}`]
    .filter(Boolean)
    .join(': ');
  part('reason').textContent = shown.kind === 'suggestion' ? shown.reason : `Doubtful: ${shown.reason}.`;
  part('evidence').replaceChildren(...(shown.evidence ?? []).map((/** @type {string} */ one) => element('li', one)));
  part('choose').hidden = shown.candidates.length === 0 && shown.kind === 'suggestion';
  const other = shown.kind === 'suggestion' ? 'Another name of an entry' : 'Another one';
  part('asked').textContent = `${other}: search the glossary`;
  part('searching').hidden = isCompared(shown);
  /** @type {Element} */ for (const [id, words] of [
    ['accept', accept],
    ['plain', plain],
  ])
    part(id ?? '').querySelector('span').textContent = words ?? '';
  part('plain').hidden = plain === '';
  setDisabled('accept', !(shown.isProposed || isCompared(shown) || shown.kind === 'suggestion'));
  setDisabled('new', isCompared(shown));
  setDisabled('find', isCompared(shown));
  showDiff(shown);
  list('candidates', shown.candidates.map(noted(shown)), choose);
}

/** The difference in words too, for who doesn't see the signs. @param {any} shown */
function showDiff({ diff, sourceWords }) {
  part('comparison').hidden = !diff;
  const pieces = (diff ?? []).flatMap((/** @type {{kind: string, text: string}} */ { kind, text }) => {
    if (kind === 'added') return [element('ins', element('span', 'only here: '), text), ' '];
    if (kind === 'missing') return [element('del', element('span', 'only in the source: '), text), ' '];
    return [kind === 'omitted' ? `[${text}] ` : `${text} `];
  });
  const put = sourceWords === undefined ? [] : [element('p', `In the source’s words: ${sourceWords}`)];
  part('diff').replaceChildren(element('p', ...pieces), ...put);
}

/** @param {any} shown */
function noted({ isProposed, kind }) {
  /**
   * @param {{name: string, id?: string, note?: string}} candidate
   * @param {number} index
   */
  return (candidate, index) => {
    if (kind === 'changed-quotation' || kind === 'absent-quotation') return candidate;
    const notes = [index === 0 && isProposed && 'proposed', candidate.id ?? 'not in the glossary', candidate.note];
    return { ...candidate, note: notes.filter(Boolean).join(', ') };
  };
}
