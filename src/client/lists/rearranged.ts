import { dates } from '#words';
import type { Item } from './orders.ts';

/** So many items are laid out together, or not at all while they are out of sight. */
const perChunk = 100;

/** What a date stands in. */
const dated = 'time, [data-when]';

/** What orders read of each item; an item out of its group says where it is from, by the group's own heading. */
export function sourcesOf(items: HTMLElement[], homes: Homes): Map<HTMLElement, Item> {
  const groups = new Map<Element, { data: DOMStringMap; source: HTMLElement | undefined; day: string }>();
  const groupOf = (item: HTMLElement) => {
    const home = homes.get(item) as HTMLElement;
    const known = groups.get(home);
    if (known) return known;
    const section = home.closest<HTMLElement>('.list-group');
    const heading = section?.querySelector(':scope > h3');
    const day = heading?.querySelector(dated)?.textContent ?? dates.undated;
    const group = { data: section?.dataset ?? {}, source: heading ? sourceFrom(heading) : undefined, day };
    groups.set(home, group);
    return group;
  };
  return new Map(
    items.map((item) => {
      const { data, source, day } = groupOf(item);
      if (source && !item.lastElementChild?.classList.contains('source')) item.append(source.cloneNode(true));
      const read: Item = {
        data: item.dataset,
        group: data,
        words: (name) => item.querySelector(`.${name}`)?.textContent ?? '',
        day: () => (item.dataset.date ? (item.querySelector(dated)?.textContent ?? '') : day),
      };
      return [item, read];
    }),
  );
}

/** Sections for items in a new order: one a heading, or chunks of a long list where there are no headings. */
export function rearranged(ordered: Ordered[], homes: Homes): HTMLElement[] {
  const chunks: Ordered[][] = [];
  for (const one of ordered) {
    const last = chunks.at(-1);
    const goesOn =
      one.heading === undefined ? (last?.length ?? perChunk) < perChunk : last?.[0]?.heading === one.heading;
    if (last && goesOn) last.push(one);
    else chunks.push([one]);
  }
  return chunks.map((chunk) => {
    const section = document.createElement('section');
    section.className = 'list-group';
    const { heading, item } = chunk[0] as Ordered;
    if (heading) {
      const title = document.createElement('h3');
      title.textContent = heading;
      section.append(title);
    }
    const list = homes.get(item)?.cloneNode() as HTMLElement;
    list.append(...chunk.map(({ item }) => item));
    section.append(list);
    return section;
  });
}

/** `Title, 27 September 2018`, as the heading of the item's group has it. */
function sourceFrom(heading: Element): HTMLElement {
  const source = document.createElement('p');
  source.className = 'source';
  for (const part of heading.querySelectorAll(`a:not(.anchor), ${dated}`)) source.append(part.cloneNode(true), ' ');
  return source;
}

type Homes = ReadonlyMap<HTMLElement, HTMLElement>;

interface Ordered {
  item: HTMLElement;
  heading: string | undefined;
}
