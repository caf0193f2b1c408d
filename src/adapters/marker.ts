import type { Element, Root } from 'hast';
import { type FoundInTree, markTree } from '../annotate/mark-tree.ts';
import type { Circumstances } from '../annotate/text/prose.ts';
import { cardsOf, pageBelow } from './card.ts';
import type { Options } from './options.ts';
import { type Glossary, readGlossary } from './read-glossary.ts';

/** Marks a tree of HTML in place, and puts the cards of what it names behind it. */
export type Marker = (tree: Root, circumstances?: Circumstances) => FoundInTree;

/** How a marker marks: all options but the glossary, which is read already. */
export interface MarkerOptions extends Omit<Options, 'glossary'> {
  /** The address of the folder of `cards.css` and `cards.js`, which the cards then ask for themselves. */
  assets?: string;
}

/**
 * Makes a marker; the glossary is read once, now.
 * @throws Error if the glossary is at fault.
 */
export function makeMarker({ glossary, ...options }: Options): Marker {
  return markerFor(readGlossary(glossary), options);
}

/** Makes a marker for a glossary. What a text says of itself goes before what the options say of all. */
export function markerFor(
  { knowledge, entries }: Glossary,
  { pages, cards = true, assets, ...common }: MarkerOptions,
): Marker {
  const pageOf = ({ id }: { id: string }) => {
    const entry = entries.get(id);
    return entry && pages !== undefined ? pageBelow(pages, entry) : undefined;
  };
  const destinations = { hrefOf: (id: string) => pageOf({ id }) ?? `#c-${id}`, cards };
  return (tree, circumstances = {}) => {
    const known = { ...common, ...circumstances };
    const found = markTree(tree, knowledge, { ...known, ...destinations });
    const named = [...new Set(found.mentions.map(({ entityId }) => entityId))].flatMap((id) => entries.get(id) ?? []);
    if (cards && named.length > 0) {
      const { date, lang } = known;
      const holder = cardsOf(named, { date, lang, nameOf: (id) => entries.get(id)?.name, pageOf });
      if (assets !== undefined) holder.children.unshift(...askFor(assets));
      tree.children.push(holder);
    }
    return found;
  };
}

/** The elements that bring style and script from a folder; they may stand in the body of a page. */
function askFor(folder: string): Element[] {
  const bring = (tagName: string, properties: Element['properties']): Element => {
    return { type: 'element', tagName, properties, children: [] };
  };
  return [
    bring('link', { rel: ['stylesheet'], href: `${folder}cards.css` }),
    bring('script', { src: `${folder}cards.js`, defer: true }),
  ];
}
