// Shows one thing to be decided after the other, and hands on what is decided.
import { showAlike } from './alike.js';
import { ask } from './ask.js';
import { entryInForm, listKinds, openEntry } from './entry.js';
import { filterInAddress, listenForFilters, showFilters } from './filters.js';
import { listenForKeys } from './keys.js';
import { field, form, part } from './parts.js';
import { isCompared, list, show } from './show.js';

/** What is shown. @type {any} */
let shown;
/** Which items are asked for. @type {Record<string, string>} */
let filter = {};
/** Keys of what was skipped, in that order. @type {string[]} */
let skipped = [];
/** What can be decided as the last one was, and how that was. @type {{alike: any[], decision: any}} */
let last = { alike: [], decision: undefined };
/** Whether an answer is waited for: then nothing else is decided. */
let isBusy = false;

/**
 * Shows the next item and says what came of the last one.
 * @param {string} told
 * @param {string} [first]
 */
async function goOn(told, first) {
  const next = await ask('next', { filter, skipped, ...(first !== undefined && { first }) });
  shown = next.shown;
  show(next, choose);
  showFilters(next.facets, filter);
  showAlike(last.alike, inWords(last.decision));
  const isFiltered = Object.keys(filter).length > 0;
  const nothing = `Nothing is left to decide${isFiltered ? ' of what the filter asks for' : ''}.`;
  part('told').textContent = shown ? told : `${told} ${nothing}`.trim();
  if (part('filters').contains(document.activeElement)) return;
  if (shown) part('kind').focus();
  else part('undo').focus();
}

/** @param {object} decision */
function decide(decision) {
  return once(async () => {
    if (!shown) return;
    const { key, hash } = shown;
    const { done, refused, alike = [] } = await ask('decide', { key, hash, decision });
    last = { alike, decision };
    await goOn(done ?? refused, refused === undefined ? firstOf(alike) : key);
  });
}

/** The first of what is like the last one, but for what was skipped. @param {any[]} alike */
function firstOf(alike) {
  return alike.find(({ key }) => !skipped.includes(key))?.key;
}

/** The same decision for all that are listed as like the last one. */
function decideAlike() {
  return once(async () => {
    const { alike, decision } = last;
    if (alike.length === 0) return;
    const { done, refused } = await ask('alike', { shown: alike.map(({ key, hash }) => ({ key, hash })), decision });
    forget();
    await goOn(done ?? refused);
  });
}

function skip() {
  return once(async () => {
    if (!shown) return;
    skipped = [...skipped.filter((key) => key !== shown.key), shown.key];
    forget();
    await goOn('Skipped; it comes again at the end.');
  });
}

function undo() {
  return once(async () => {
    const { done, refused, first } = await ask('undo', {});
    forget();
    await goOn(done ?? refused, first);
  });
}

function forget() {
  last = { alike: [], decision: undefined };
}

/** @param {any} candidate */
function choose(candidate) {
  return decide(isCompared(shown) ? { differs: candidate.name } : { as: candidate });
}

function accept() {
  if (!shown) return undefined;
  if (shown.kind === 'suggestion') return decide({ entry: shown.entry });
  if (!isCompared(shown)) return shown.isProposed ? decide({ as: shown.candidates[0] }) : undefined;
  form('why').hidden = false;
  field('differs').value = '';
  return field('differs').focus();
}

async function search() {
  const question = field('question').value.trim();
  const { found } = await ask('search', { question });
  if (field('question').value.trim() !== question) return;
  const entries = found.map((/** @type {any} */ { id, name, kind, note }) => ({
    id,
    name,
    note: [kind, id, note].filter(Boolean).join(', '),
  }));
  const isSpeaker = shown?.kind.endsWith('-speaker');
  const asWritten = isSpeaker && question !== '' ? [{ name: question, note: 'not in the glossary' }] : [];
  list('found', [...entries, ...asWritten], choose);
}

/** A decision as a button says it. @param {any} decision */
function inWords(decision) {
  if (decision?.as) return decision.as.name;
  if (decision?.entry) return decision.entry.name;
  return decision?.differs ? `accept as it is (${decision.differs})` : 'unmark';
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
  accept,
  plain: () => decide({ plain: true }),
  source: () => decide({ sourceWords: true }),
  new: () => once(async () => shown && openEntry(shown, field('question').value.trim())),
  same: decideAlike,
  skip,
  undo,
  find: () => field('question').focus(),
  help: toggleKeys,
};
for (const [id, act] of Object.entries(actions)) part(id).addEventListener('click', act);

field('question').addEventListener('input', () => search().catch(() => undefined));
/** What each form does when it is sent. @type {Record<string, () => unknown>} */
const sent = {
  search: () => part('found').querySelector('button')?.click(),
  entry: () => decide({ entry: entryInForm() }),
  why: () => decide({ differs: field('differs').value.trim() }),
};
for (const [id, act] of Object.entries(sent))
  form(id).addEventListener('submit', (event) => {
    event.preventDefault();
    act();
  });

listenForKeys();
listenForFilters((asked) => {
  filter = asked;
  forget();
  once(() => goOn(''));
});
once(async () => {
  const place = await ask('start', {});
  listKinds(place.kinds);
  const asked = filterInAddress();
  skipped = place.skipped;
  filter = asked ?? place.filter;
  await goOn('', asked ? undefined : place.first);
});
