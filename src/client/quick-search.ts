import { quickSearch } from '#words';
import { bringStyle } from './bring-style.ts';
import { make } from './make-element.ts';
import { fetched } from './search/index/fetched.ts';
import { namesAt } from './search/index/names.ts';
import { type QuickChoice, quickChoices } from './search/show/quick-choices.ts';

let opened: HTMLDialogElement | undefined;

/**
 * Opens the quick search: a box for a name or words over the page, with what they lead to below it. `public/early.js`
 * calls it on `/` and Ctrl-K. On the search page it goes to that page's own box, from which the down arrow goes to the
 * results.
 * @param base The base path.
 */
export async function openQuickSearch(base: string): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('#search-text');
  if (box) {
    box.focus();
    box.select();
    return;
  }
  await bringStyle();
  opened ??= dialogAt(base);
  if (!opened.open) opened.showModal();
  opened.querySelector('input')?.select();
}

function dialogAt(base: string): HTMLDialogElement {
  const box = make('input', {
    type: 'search',
    name: 'q',
    role: 'combobox',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-label': quickSearch.box,
    'aria-autocomplete': 'list',
    'aria-controls': 'quick-choices',
    'aria-expanded': 'false',
    placeholder: quickSearch.hint,
  });
  const list = make('div', { id: 'quick-choices', role: 'listbox', 'aria-label': quickSearch.suggestions });
  const status = make('p', { role: 'status', class: 'unseen' });
  const keys = make('p', { class: 'facts', 'aria-hidden': 'true' }, quickSearch.keys);
  const form = make('form', { action: `${base}search/` }, box, list, status, keys);
  const dialog = make('dialog', { class: 'quick', 'aria-label': quickSearch.name, closedby: 'any' }, form);
  let round = 0;
  box.addEventListener('input', async () => {
    const asked = ++round;
    show([]);
    const text = box.value;
    const choices = await choicesFor(text, base);
    if (asked === round) show(choices, quickSearch.count(choices.length));
  });
  box.addEventListener('keydown', (event) => {
    // By itself the key would clear the box first in some browsers, and close in others.
    if (event.key === 'Escape') dialog.close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || list.childElementCount === 0) return;
    event.preventDefault();
    const options = [...list.children];
    const at = options.findIndex((option) => option.ariaSelected === 'true');
    choose(options.at((at + step) % options.length));
  });
  // With nothing chosen the form itself goes to the search page.
  form.addEventListener('submit', (event) => {
    const chosen = list.querySelector<HTMLAnchorElement>('[aria-selected="true"]');
    if (!chosen && box.value.trim() !== '') return;
    event.preventDefault();
    if (chosen) chosen.click();
  });
  list.addEventListener('click', () => dialog.close());
  document.body.append(dialog);
  return dialog;

  function show(choices: QuickChoice[], words = ''): void {
    list.replaceChildren(...choices.map(optionOf));
    box.setAttribute('aria-expanded', String(choices.length > 0));
    status.textContent = choices.length > 0 ? words : '';
    choose(list.firstElementChild ?? undefined);
  }

  function choose(chosen: Element | undefined): void {
    for (const option of list.children) option.ariaSelected = String(option === chosen);
    box.setAttribute('aria-activedescendant', chosen?.id ?? '');
    chosen?.scrollIntoView({ block: 'nearest' });
  }
}

function optionOf({ href, name, note }: QuickChoice, index: number): HTMLAnchorElement {
  const option = { id: `quick-choice-${index}`, role: 'option', tabindex: '-1', href };
  return make('a', option, name, note !== '' && ' ', note !== '' && make('span', { class: 'kind' }, note));
}

/** What a text leads to; without lists of names, as while the site is served to its authors, a search alone. */
async function choicesFor(text: string, base: string): Promise<QuickChoice[]> {
  if (text.trim() === '') return [];
  const matches = await fetched<string[]>(`${base}search/lists.json`)
    .then((lists) => namesAt(base, lists).find(text))
    .catch(() => []);
  return quickChoices(text, matches, base);
}
