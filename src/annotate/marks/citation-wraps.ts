import type { ElementContent } from 'hast';
import type { FoundCitation } from '../citations/find-citations.ts';
import { element, text } from './nodes.ts';
import type { CitationStyle, Piece, Typesetting } from './typesetting.ts';
import type { Wrap } from './wrap.ts';

/** The known keys in the order in which they are first cited: a key's number is its index plus 1. */
export function numberSources(citations: FoundCitation[]): string[] {
  const unknown = new Set(citations.flatMap((citation) => citation.unknown));
  return [...new Set(citations.flatMap(({ items }) => items.map(({ key }) => key)))].filter((key) => !unknown.has(key));
}

/** Replaces each citation by links to its sources; `cited` are the keys in the order of their numbers. */
export function citationWraps(citations: FoundCitation[], cited: string[], typesetting: Typesetting): Wrap[] {
  return citations.map((citation) => {
    const { start, end } = citation;
    return { start, end, make: () => citationLinks(citation, cited, typesetting) };
  });
}

/** What is printed for a citation: `(Masterson 2020, 4)`, or `Masterson (2020)` where the sentence names the author. */
function citationLinks(citation: FoundCitation, cited: string[], typesetting: Typesetting): ElementContent[] {
  const { open, close, between } = (typesetting.citations ?? numbers).marks;
  const links = citation.items.map((_, index) => linkTo({ citation, index, cited }, typesetting));
  const works = links.flatMap((link, index) => (index === 0 ? link : [text(between), ...link]));
  const content = citation.inText ? works : [text(open), ...works, text(close)];
  return [element('span', { className: ['citations'], dataApparatus: '' }, content)];
}

function linkTo({ citation, index, cited }: CitedWork, typesetting: Typesetting): ElementContent[] {
  const { nameOf, citations: { cite, marks } = numbers, hrefOfSource } = typesetting;
  const { key, locator } = citation.items[index] as FoundCitation['items'][number];
  const { prefix, withoutAuthor } = citation.shown?.[index] ?? {};
  const before = prefix ? [text(`${prefix} `)] : [];
  if (citation.unknown.includes(key)) return [...before, text(`@${key}`)];
  const hidesAuthor = citation.inText || withoutAuthor;
  const pieces = cite({
    key,
    number: cited.indexOf(key) + 1,
    ...(locator && { locator }),
    ...(hidesAuthor && { withoutAuthor: true }),
  });
  const shown = pieces.length > 0 ? pieces.map(toContent) : [text(nameOf(key))];
  const link = element('a', { className: ['citation'], href: hrefOfSource(key), dataRef: key }, shown);
  if (!citation.inText) return [...before, link];
  return pieces.length > 0 ? [text(`${nameOf(key)} ${marks.open}`), link, text(marks.close)] : [link];
}

const numbers: CitationStyle = {
  cite: ({ number, locator }) => [{ text: locator ? `${number}, ${locator}` : String(number) }],
  marks: { open: '[', close: ']', between: '; ' },
};

function toContent({ text: words, italic }: Piece): ElementContent {
  return italic ? element('i', {}, [text(words)]) : text(words);
}

/** One of the works that a citation names. */
interface CitedWork {
  citation: FoundCitation;
  index: number;
  cited: string[];
}
