import { type Certainty, type Citation, isSaid, type Quote, type Span, saidBy } from '../../model/annotation.ts';
import type { AnyKind, Kind } from '../../model/entity.ts';
import type { ExportedArticle, ExportedEdition } from '../exported.ts';
import { codeBetween } from './code.ts';
import { element, escapeXml } from './xml.ts';

/** A mark: how a piece of it is written round its content, `nth` from 0 of the `count` pieces of the whole. */
export interface Mark extends Span {
  /** What the mark is a piece of, where marks are pieces of one thing; else it is whole by itself. */
  whole?: object;
  write(content: string, nth: number, count: number): string;
}

const elements: Record<Kind, [name: string, type?: string]> = {
  person: ['persName'],
  organization: ['orgName'],
  place: ['placeName'],
  document: ['title'],
  event: ['name', 'event'],
  term: ['term'],
};

/** The element of a kind; a kind of the edition's own is a name of its type. */
function elementOf(kind: AnyKind): [name: string, type?: string] {
  return elements[kind as Kind] ?? ['name', kind];
}

const degrees = { certain: 'high', likely: 'medium', unsure: 'low' } as const satisfies Record<Certainty, string>;

/** Everything found in an article as marks, by start, the longer first. */
export function marksOf(article: ExportedArticle, edition: ExportedEdition, speakers: Map<string, string>): Mark[] {
  const marks: Mark[] = [
    ...article.quotes.flatMap((quote) => said(quote, edition, speakers)),
    ...article.mentions.map(({ start, end, entityId, certainty }) => {
      const [name, type] = elementOf(edition.entity(entityId)?.kind ?? 'term');
      const attributes = { type, ref: edition.links.entity(entityId), cert: degrees[certainty] };
      return { start, end, write: (content: string) => element(name, attributes, content) };
    }),
    ...article.documents
      .filter(({ entityId }) => entityId === undefined)
      .map(({ start, end, url, certainty }) => ({
        start,
        end,
        write: (content: string) =>
          element('bibl', { cert: degrees[certainty] }, element('ref', { target: url }, content)),
      })),
    ...article.citations.map((citation) => cited(citation, article.cited)),
    ...article.dates.map(({ start, end, iso }) => {
      const [from = iso, to] = iso.split('/');
      const attributes = to === undefined ? { when: iso } : { from, to };
      return { start, end, write: (content: string) => element('date', attributes, content) };
    }),
  ];
  marks.push(...codeBetween(article.layout.code, marks));
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Names of speakers that the glossary lacks, each with the id that its entry in the header has. */
export function namelessSpeakers({ quotes }: ExportedArticle, { links }: ExportedEdition): Map<string, string> {
  const names = quotes
    .flatMap(saidBy)
    .filter(({ id }) => id === undefined || links.entity(id) === undefined)
    .map(({ name }) => name);
  return new Map([...new Set(names)].map((name, index) => [name, `speaker-${index + 1}`]));
}

/** A quotation: its pieces, which blocks and other marks cut, point to each other. */
function said(quote: Quote & { id: string }, { links }: ExportedEdition, speakers: Map<string, string>): Mark[] {
  const { id, start, end, type, certainty, parts = [[start, end]] } = quote;
  const who = saidBy(quote).flatMap((one) => {
    const local = speakers.get(one.name);
    return (one.id !== undefined && links.entity(one.id)) || (local ? `#${local}` : []);
  });
  const attributes = {
    who: who.length > 0 ? who.join(' ') : undefined,
    direct: String(type !== 'indirect'),
    cert: degrees[certainty],
  };
  if (!isSaid(quote))
    return [{ start, end, write: (content) => silent(content, { id, who: attributes.who, certainty }) }];
  const name = (nth: number) => (nth === 0 ? id : `${id}.${nth + 1}`);
  const write = (content: string, nth: number, count: number) =>
    element(
      'said',
      {
        'xml:id': name(nth),
        ...attributes,
        prev: nth > 0 ? `#${name(nth - 1)}` : undefined,
        next: nth < count - 1 ? `#${name(nth + 1)}` : undefined,
      },
      content,
    );
  return parts.map(([from, to]) => ({ start: from, end: to, write, whole: quote }));
}

/** Where somebody is told to have said nothing: no speech, but a segment that leads to whoever was asked. */
function silent(
  content: string,
  { id, who, certainty }: { id: string; who: string | undefined; certainty: Certainty },
) {
  return element('seg', { 'xml:id': id, type: 'no-comment', corresp: who, cert: degrees[certainty] }, content);
}

/** A citation: its key is an address, not words. */
function cited({ start, end, items }: Citation, numbered: string[]): Mark {
  const works = items.map(({ key, locator }) => {
    const number = numbered.indexOf(key) + 1;
    const pointer = number > 0 ? element('ptr', { target: `#ref-${number}` }, '') : escapeXml(key);
    return element('bibl', {}, pointer + (locator ? element('citedRange', {}, escapeXml(locator)) : ''));
  });
  return { start, end, write: (_, nth) => (nth === 0 ? works.join('') : '') };
}
