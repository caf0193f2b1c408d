import { lists } from '#words';
import { foldedText, matches } from './matches.ts';
import { inOrder, orders } from './orders.ts';
import { rearranged, sourcesOf } from './rearranged.ts';

/**
 * The tools above a list: a field that finds in it, and a choice of orders. The list works without: the tools are hidden
 * until this script shows them, and its own order is the page's.
 */
class Lists extends HTMLElement {
  #timer = 0;
  #folded = new WeakMap<HTMLElement, string>();

  connectedCallback(): void {
    const list = document.getElementById(this.dataset.list ?? '');
    if (!list) return;
    this.hidden = false;
    const own = [...list.children] as HTMLElement[];
    const items = [...list.querySelectorAll<HTMLElement>('.listed > *')];
    const homes = new Map(items.map((item) => [item, item.parentElement as HTMLElement]));
    this.addEventListener('input', (event) => {
      if ((event.target as HTMLInputElement).type === 'search') this.#find(list, items);
    });
    this.addEventListener('change', ({ target }) => {
      const { type, value } = target as HTMLInputElement;
      if (type === 'radio') this.#arrange({ list, own, items, homes }, value);
    });
    // The field's own cross, and a form's Enter.
    this.addEventListener('search', () => this.#find(list, items));
  }

  #find(list: HTMLElement, items: HTMLElement[]): void {
    const typed = this.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '';
    for (const item of items) item.hidden = !matches(this.#textOf(item), typed);
    for (const group of list.children as Iterable<HTMLElement>)
      group.hidden = group.querySelector('.listed > :not([hidden])') === null;
    this.#announce(items);
  }

  #arrange({ list, own, items, homes }: Listing, name: string): void {
    const order = orders[name];
    list.dataset.order = name;
    if (order) {
      // What is found are an item's own words, not the name of its article that follows.
      for (const item of items) this.#textOf(item);
      const sources = sourcesOf(items, homes);
      const rankOf = (item: HTMLElement) => order(sources.get(item) ?? missing(), lists.noAddressee);
      list.replaceChildren(...rearranged(inOrder(items, rankOf), homes));
    } else {
      for (const item of items) homes.get(item)?.append(item);
      list.replaceChildren(...own);
    }
    this.#find(list, items);
  }

  #textOf(item: HTMLElement): string {
    const known = this.#folded.get(item) ?? foldedText(item.textContent ?? '');
    this.#folded.set(item, known);
    return known;
  }

  /** Says how many are shown once typing pauses, so that a screen reader tells it once. */
  #announce(items: HTMLElement[]): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const status = this.querySelector('[role="status"]');
      const chosen =
        this.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.labels?.[0]?.textContent?.trim();
      const shown = items.filter(({ hidden }) => !hidden).length;
      const words = [lists.shown(shown, items.length), chosen].filter(Boolean).join(', ');
      if (status) status.textContent = words;
    }, 300);
  }
}

function missing(): never {
  throw new Error('Unexpected item, expected one that the page has');
}

interface Listing {
  list: HTMLElement;
  /** What the list holds on the page. */
  own: HTMLElement[];
  items: HTMLElement[];
  /** The element that holds each item on the page. */
  homes: ReadonlyMap<HTMLElement, HTMLElement>;
}

customElements.define('lectern-list', Lists);
