// Shows one doubtful mark after the other, and hands on what is decided.
import { listenForKeys } from './keys.js';
import { list, part, show } from './show.js';

/** The mark that is shown. @type {any} */
let shown;
/** Keys of marks that were skipped, in that order. @type {string[]} */
let skipped = [];
/** Whether an answer is waited for: then nothing else is decided. */
let isBusy = false;

/**
 * Shows the next mark and says what came of the last one.
 * @param {string} told
 * @param {string} [first]
 */
async function goOn(told, first) {
  const next = await ask('next', { skipped, ...(first !== undefined && { first }) });
  shown = next.shown;
  show(next, (candidate) => decide({ as: candidate }));
  part('told').textContent = shown ? told : `${told} Nothing is left to decide.`.trim();
  if (shown) part('kind').focus();
  else part('undo').focus();
}

/** @param {object} decision */
function decide(decision) {
  return once(async () => {
    if (!shown) return;
    const { key, hash } = shown;
    const { done, refused } = await ask('decide', { key, hash, decision });
    await goOn(done ?? refused, refused === undefined ? undefined : key);
  });
}

function skip() {
  return once(async () => {
    if (!shown) return;
    skipped = [...skipped.filter((key) => key !== shown.key), shown.key];
    await goOn('Skipped; it comes again at the end.');
  });
}

function undo() {
  return once(async () => {
    const { done, refused, first } = await ask('undo', {});
    await goOn(done ?? refused, first);
  });
}

async function search() {
  const field = /** @type {HTMLInputElement} */ (part('question'));
  const question = field.value.trim();
  const { found } = await ask('search', { question });
  if (field.value.trim() !== question) return;
  const entries = found.map((/** @type {any} */ { id, name, kind }) => ({ id, name, note: `${kind}, ${id}` }));
  const isSpeaker = shown && ['no-speaker', 'unsure-speaker'].includes(shown.kind);
  const asWritten = isSpeaker && question !== '' ? [{ name: question, note: 'not in the glossary' }] : [];
  list('found', [...entries, ...asWritten], (candidate) => {
    field.value = '';
    decide({ as: candidate });
  });
}

/**
 * Asks the desk. What can't be reached is told, and nothing is taken as done.
 * @param {string} name
 * @param {object} question
 * @returns {Promise<any>}
 */
async function ask(name, question) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(question) };
  const response = await fetch(name, init);
  if (!response.ok) throw new Error(`Unexpected answer ${response.status}`);
  return response.json();
}

/** @param {() => Promise<void>} act */
async function once(act) {
  if (isBusy) return;
  isBusy = true;
  try {
    await act();
  } catch {
    part('told').textContent = 'The desk doesn’t answer: is the command still running? Load the page anew to go on.';
  } finally {
    isBusy = false;
  }
}

function toggleKeys() {
  const keys = part('keys');
  keys.hidden = !keys.hidden;
  part('help').setAttribute('aria-expanded', String(!keys.hidden));
}

/** @type {Record<string, () => unknown>} */
const actions = {
  accept: () => shown?.isProposed && decide({ as: shown.candidates[0] }),
  plain: () => decide({ plain: true }),
  skip,
  undo,
  find: () => part('question').focus(),
  help: toggleKeys,
};
for (const [id, act] of Object.entries(actions)) part(id).addEventListener('click', act);

part('question').addEventListener('input', () => search().catch(() => undefined));
part('question').addEventListener('keydown', ({ key }) => key === 'Escape' && part('kind').focus());
part('search').addEventListener('submit', (event) => {
  event.preventDefault();
  const [first] = part('found').querySelectorAll('button');
  first?.click();
});
listenForKeys();
once(() => goOn(''));
