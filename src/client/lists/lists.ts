import { lists } from '#words';
import { linksToPages, partsOnOtherPages } from './further-pages.ts';
import { foldedText, matches } from './matches.ts';
import { inOrder, orders } from './orders.ts';
import { rearranged, sourcesOf } from './rearranged.ts';

/**
 * The tools above a list: a field that finds in it, and a choice of orders. The list works without: the tools are hidden
 * until this script shows them, and its own order is the page's. What stands on further pages is brought here when the
 * tools are first used.
 */
class Lists extends HTMLElement {
  #timer = 0;
  #folded = new WeakMap<HTMLElement, string>();
  #rest: Promise<void> | undefined;

  connectedCallback(): void {
    const list = document.getElementById(this.dataset.list ?? '');
    if (!list) return;
    this.hidden = false;
    const listing = read(list);
    const find = () => this.#inAll(listing, () => this.#find(listing));
    this.addEventListener('input', (event) => {
      if ((event.target as HTMLInputElement).type === 'search') find();
    });
    this.addEventListener('change', ({ target }) => {
      const { type, value } = target as HTMLInputElement;
      if (type === 'radio') this.#inAll(listing, () => this.#arrange(listing, value));
    });
    // The field's own cross, and a form's Enter.
    this.addEventListener('search', find);
  }

  /** Does what was asked for once the whole list is here; with what there is where the rest does not come. */
  #inAll(listing: Listing, act: () => void): void {
    const links = linksToPages(listing.list);
    if (!links) {
      act();
      return;
    }
    this.#say(lists.loading);
    this.#rest ??= partsOnOtherPages(listing.list, links).then((parts) => {
      backHome(listing);
      listing.list.append(...parts);
      Object.assign(listing, read(listing.list));
      links.remove();
    });
    this.#rest.then(act, () => {
      this.#rest = undefined;
      act();
      this.#say(lists.notLoaded);
    });
  }

  #find({ list, items }: Listing): void {
    const typed = this.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '';
    for (const item of items) item.hidden = !matches(this.#textOf(item), typed);
    for (const group of list.children as Iterable<HTMLElement>)
      group.hidden = group.querySelector('.listed > :not([hidden])') === null;
    this.#announce(items);
  }

  #arrange(listing: Listing, name: string): void {
    const { list, items, homes } = listing;
    const order = orders[name];
    list.dataset.order = name;
    if (order) {
      // What is found are an item's own words, not the name of its article that follows.
      for (const item of items) this.#textOf(item);
      const sources = sourcesOf(items, homes);
      const rankOf = (item: HTMLElement) => order(sources.get(item) ?? missing(), lists);
      list.replaceChildren(...rearranged(inOrder(items, rankOf), homes));
    } else backHome(listing);
    this.#find(listing);
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
      const chosen =
        this.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.labels?.[0]?.textContent?.trim();
      const shown = items.filter(({ hidden }) => !hidden).length;
      const all = items.length;
      this.#say([shown === all ? lists.allShown(all) : lists.shown(shown, all), chosen].filter(Boolean).join(', '));
    }, 300);
  }

  #say(words: string): void {
    clearTimeout(this.#timer);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

/** What the list holds, in the page's order. */
function read(list: HTMLElement): Listing {
  const items = [...list.querySelectorAll<HTMLElement>('.listed > *')];
  return {
    list,
    own: [...list.children] as HTMLElement[],
    items,
    homes: new Map(items.map((item) => [item, item.parentElement as HTMLElement])),
  };
}

/** Gives the list the page's order again. */
function backHome({ list, own, items, homes }: Listing): void {
  for (const item of items) homes.get(item)?.append(item);
  list.replaceChildren(...own);
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
