import { search as words } from '#words';
import { make } from '../make-element.ts';
import { readAddress, type State, sortOf, writeAddress } from './ask/address.ts';
import { type Choice, isSame, readQuery, withoutChoice } from './ask/query.ts';
import { find, prepare } from './find/find.ts';
import type { Outcome } from './find/result.ts';
import { openEngine } from './index/engine.ts';
import { namesAt } from './index/names.ts';
import { once } from './index/once.ts';
import { saveResults } from './save/save-results.ts';
import { keepFocus } from './show/keep-focus.ts';
import { outcomeInWords } from './show/outcome-words.ts';
import { showChips, showFilters } from './show/show-filters.ts';
import { showResult } from './show/show-results.ts';
import { wireSlashSwitch } from './show/slash-switch.ts';

/** How many results are shown at first, and by how many more at each wish. */
const step = 6;

/** How many articles, quotes and entries a saved list holds at most. */
const saved = 200;

/** The search page: what is asked stands in its form and in the address, what is found in its list. */
class Search extends HTMLElement {
  #state: State = readAddress('');
  #limit = step;
  #round = 0;
  #engine = once(() => {
    const { base = '/', bundles = '', served } = this.dataset;
    return openEngine(base, bundles.split(' '), served !== undefined);
  });

  connectedCallback(): void {
    const filters = this.#part<HTMLDetailsElement>('.filters');
    filters.open = matchMedia('(width >= 60rem)').matches;
    // What a closed panel would hold isn't fetched before it is opened.
    filters.addEventListener('toggle', () => {
      if (filters.open && this.#part('[data-results]').ariaBusy === 'false') void this.#search(true);
    });
    const form = this.#part<HTMLFormElement>('form');
    let waiting = 0;
    this.#box.addEventListener('input', () => {
      clearTimeout(waiting);
      const typed = () => ({ ...this.#state, text: this.#box.value });
      prepare(typed(), this.#tools);
      waiting = window.setTimeout(() => this.#ask(typed(), 'replace'), 180);
    });
    this.#box.addEventListener('keydown', (event) => {
      const first = this.querySelector<HTMLElement>('[data-results] a');
      if (event.key !== 'ArrowDown' || !first) return;
      event.preventDefault();
      first.focus();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      this.#ask({ ...this.#state, text: this.#box.value }, 'push');
    });
    this.#sort.addEventListener('change', () => this.#ask({ ...this.#state, sort: sortOf(this.#sort.value) }, 'push'));
    this.#part('.more').addEventListener('click', () => {
      this.#limit += step;
      void this.#search(true);
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('.save button'))
      button.addEventListener('click', () => void this.#save(button.value));
    wireSlashSwitch(this.#part('.slash'));
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  get #box(): HTMLInputElement {
    return this.#part('input[type="search"]');
  }

  get #sort(): HTMLSelectElement {
    return this.#part('select');
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.querySelector(selector) as E;
  }

  /** Takes the address for what is asked. */
  #read(): void {
    this.#state = readAddress(location.search);
    this.#box.value = this.#state.text;
    this.#sort.value = this.#state.sort;
    this.#limit = step;
    void this.#search();
  }

  #ask(state: State, how: 'push' | 'replace'): void {
    const address = writeAddress(state) || location.pathname;
    const isNew = writeAddress(state) !== writeAddress(this.#state);
    if (!isNew && how === 'replace') return;
    const isElsewhere = how === 'push' && location.search !== writeAddress(state);
    this.#state = state;
    this.#box.value = state.text;
    this.#limit = step;
    void this.#search();
    // To change the address takes the browser a while: what is asked for is to be on its way by then.
    setTimeout(() => history[isElsewhere ? 'pushState' : 'replaceState'](null, '', address));
  }

  /** @param isAgain Whether the same was asked before: the list that stands would shrink if it weren't shown whole. */
  async #search(isAgain = false): Promise<void> {
    const round = ++this.#round;
    this.#part('[data-results]').ariaBusy = 'true';
    // It stands before the results do, which would be moved by it.
    keepFocus(this, () => (this.#part('.filters').hidden = writeAddress(this.#state) === ''));
    try {
      for await (const outcome of find(this.#state, this.#tools, this.#limit)) {
        if (round !== this.#round) return;
        if (isAgain && !outcome.done) continue;
        keepFocus(this, () => this.#show(outcome));
        // What is known is drawn before more is looked for.
        if (!outcome.done) await new Promise((resolve) => setTimeout(resolve));
      }
    } catch (error) {
      if (round !== this.#round) return;
      this.#part('[role="status"]').textContent = words.unreadable;
      console.warn(error);
    }
  }

  /** Saves the list, further than it is shown. */
  async #save(format: string): Promise<void> {
    const outcomes = await Array.fromAsync(find(this.#state, this.#tools, saved));
    const { results = [], more = false } = outcomes.at(-1) ?? {};
    await saveResults(results, format, { base: this.#tools.base, works: Number(this.dataset.works) });
    this.#part('[role="status"]').textContent = more ? words.savedFirst(results.length) : words.saved;
  }

  get #tools() {
    const { base = '/', lists = '' } = this.dataset;
    return {
      base,
      names: namesAt(base, lists.split(' ')),
      isFiltering: () => this.#part<HTMLDetailsElement>('.filters').open,
      engine: this.#engine,
    };
  }

  #show(outcome: Outcome & { choices: (Choice & { label: string })[] }): void {
    const list = this.#part('[data-results]');
    const onSpeaker = ({ key }: { key: string }) =>
      this.#ask({ ...this.#state, text: '', choices: [{ field: 'speaker', value: key, not: false }] }, 'push');
    const allPassages = outcome.choices.some(({ field }) => field === 'article');
    list.replaceChildren(...outcome.results.map((result) => showResult(result, { onSpeaker, allPassages })));
    list.ariaBusy = outcome.done ? 'false' : 'true';
    showChips(this.#part('.chips'), outcome.choices, (choice) => this.#toggle(choice));
    if (outcome.facets.length > 0 || outcome.done) {
      showFilters(this.#part('.filters > div'), outcome.facets, {
        choices: outcome.choices,
        onToggle: (choice) => this.#toggle(choice),
      });
      const { open } = this.#part<HTMLDetailsElement>('.filters');
      const isOfUse = outcome.results.length > 0 && !(open && this.#part('.filters > div').childElementCount === 0);
      if (outcome.done) this.#part('.filters').hidden = !isOfUse;
    }
    const isEmpty = writeAddress(this.#state) === '';
    this.#part('.sort').hidden = outcome.results.length < 2;
    this.#part('.to-begin').hidden = !isEmpty;
    this.#part('.save').hidden = !outcome.done || outcome.results.length === 0;
    this.#part('.more').hidden = !outcome.done || !outcome.more;
    this.#showMeant(outcome.suggestion);
    if (outcome.done) this.#part('[role="status"]').textContent = outcomeInWords(outcome, isEmpty);
  }

  #showMeant(text: string | undefined): void {
    const place = this.#part('.meant');
    place.hidden = text === undefined;
    if (text === undefined) return;
    const button = make('button', { type: 'button', class: 'quiet' }, text);
    button.addEventListener('click', () => this.#ask({ ...this.#state, text }, 'push'));
    const [before = '', after = ''] = words.meant.split('{text}');
    place.replaceChildren(before, button, after);
  }

  /** Makes a choice, or takes it back: out of the text where it was typed. */
  #toggle(choice: Choice): void {
    const { text, choices } = this.#state;
    const isTyped = readQuery(text).choices.some((one) => isSame(one, choice));
    const others = choices.filter((one) => !isSame(one, choice));
    const isNew = !isTyped && others.length === choices.length;
    this.#ask(
      {
        ...this.#state,
        text: isTyped ? withoutChoice(text, choice) : text,
        choices: isNew ? [...choices, choice] : others,
      },
      'push',
    );
  }
}

customElements.define('lectern-search', Search);
