import type { Element, ElementContent } from 'hast';
import type { Quote } from '../../model/annotation.ts';
import type { FoundCitation } from '../citations/find-citations.ts';
import type { Paragraph } from './mark.ts';

/** How marks are printed: addresses and words, which the engine does not know of itself. */
export interface Typesetting {
  /** The address of an entity's page. */
  hrefOf(entityId: string): string;
  /** Whether paragraphs get anchors and quotes are marked, speakers beside them: in articles, not in glossary entries. */
  apparatus: boolean;
  /** The address of a cited work's entry in the list of sources. */
  hrefOfSource(key: string): string;
  /** A cited work as a sentence names it: `Masterson`. */
  nameOf(key: string): string;
  words: {
    linkToParagraph: string;
    /** Before the names of those quoted in a paragraph, for those who hear the page. */
    speaking: string;
  };
}

/** Those quoted in a paragraph, once each for a run of their quotes, to stand in the margin beside it. */
export function voices(quotes: Quote[], { hrefOf, words }: Typesetting): Element[] {
  const spoken = quotes.filter(({ speaker, type }) => speaker !== null && type !== 'indirect');
  const names = [...new Map(spoken.map((quote) => [quote.speakerId ?? quote.speaker, quote])).values()];
  if (names.length === 0) return [];
  const labels = names.map(({ speaker, speakerId }) =>
    speakerId === undefined
      ? el('span', { className: ['voice'] }, [text(speaker ?? '')])
      : el('a', { className: ['voice'], href: hrefOf(speakerId) }, [text(speaker ?? '')]),
  );
  const before = el('span', { className: ['unseen'] }, [text(`${words.speaking} `)]);
  return [
    el('span', { className: ['voices'], dataApparatus: '' }, [
      before,
      ...separated(labels, el('span', { className: ['between'] }, [text(', ')])),
      el('span', { className: ['unseen'] }, [text('. ')]),
    ]),
  ];
}

/** The sign behind a paragraph that links to it. */
export function anchorLink({ id }: Paragraph, { words }: Typesetting): Element[] {
  return [
    el('a', { className: ['anchor'], href: `#${id}`, dataApparatus: '', ariaLabel: words.linkToParagraph }, [
      text('¶'),
    ]),
  ];
}

/** Keys in the order in which they are first cited: a key's number is its place, from 1. */
export function numberSources(citations: FoundCitation[]): string[] {
  const unknown = new Set(citations.flatMap((citation) => citation.unknown));
  return [...new Set(citations.flatMap(({ items }) => items.map(({ key }) => key)))].filter((key) => !unknown.has(key));
}

/** What stands for a citation: `[1, p. 4; 2]`, or `Masterson [1]` where the sentence names the author. */
export function citationLinks(
  citation: FoundCitation,
  cited: string[],
  { nameOf, hrefOfSource }: Typesetting,
): ElementContent[] {
  const links = citation.items.map(({ key, locator }) => {
    const label = `${cited.indexOf(key) + 1}${locator ? `, ${locator}` : ''}`;
    return citation.unknown.includes(key)
      ? text(`@${key}`)
      : el('a', { className: ['citation'], href: hrefOfSource(key), dataRef: key }, [text(label)]);
  });
  const named = citation.inText ? [text(`${nameOf(citation.items[0]?.key ?? '')} `)] : [];
  return [
    el('span', { className: ['citations'], dataApparatus: '' }, [
      ...named,
      text('['),
      ...separated(links, text('; ')),
      text(']'),
    ]),
  ];
}

function separated(items: ElementContent[], between: ElementContent): ElementContent[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));
}

function el(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
