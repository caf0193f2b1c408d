import { languageTag } from '../../model/language-tag.ts';
import { webAddress } from '../../model/web-address.ts';
import type { Draft, DraftFields } from '../draft.ts';
import { readDate } from '../text/read-date.ts';
import { findAll, wordsOf, type XmlElement } from '../xml/read-tree.ts';

/** What the header of a TEI file says of its text: the source's own date and publisher before the file's. */
export function readHeader(tei: XmlElement): Pick<Draft, 'fields' | 'origins'> {
  const [header] = findAll(tei, 'teiHeader');
  if (!header) return { fields: {}, origins: {} };
  const [statement, source, publication] = ['titleStmt', 'sourceDesc', 'publicationStmt'].map(
    (name) => findAll(header, name)[0],
  );
  const titles = statement ? findAll(statement, 'title') : [];
  const title = titles.find(({ attributes }) => attributes.type === 'main') ?? titles[0];
  const date = datesIn(header, source, publication).map(dateOf).find(Boolean);
  const tags = findAll(header, 'keywords')
    .flatMap((keywords) => findAll(keywords, 'term', 'item'))
    .map(wordsOf);
  const fields: DraftFields = {
    ...(wordsOf(title) && { title: wordsOf(title) }),
    ...(date && { date }),
    ...(statement && { authors: findAll(statement, 'author').map(nameOf).filter(Boolean) }),
    ...publisherOf(source, publication),
    ...languageOf(tei, header),
    ...(tags.length > 0 && { tags }),
  };
  return { fields, origins: Object.fromEntries(Object.keys(fields).map((field) => [field, 'the TEI header'])) };
}

/** The dates of a header, the text's own first: when a letter was sent, when it was written, its source's, the file's. */
function datesIn(header: XmlElement, ...parts: (XmlElement | undefined)[]): XmlElement[] {
  const sent = findAll(header, 'correspAction').filter(({ attributes }) => attributes.type === 'sent');
  return [...sent, ...findAll(header, 'creation'), ...parts].flatMap((part) => (part ? findAll(part, 'date') : []));
}

function dateOf(date: XmlElement): string | undefined {
  const { when, from, to, notBefore, notAfter } = date.attributes;
  if (when) return readDate(when).date;
  const ends = [from ?? notBefore, to ?? notAfter].map((end) => (end ? readDate(end).date : undefined));
  if (ends[0] && ends[1]) return `${ends[0]}/${ends[1]}`;
  return readDate(wordsOf(date)).date;
}

/** `Okafor, Mina` as it is said: `Mina Okafor`. */
function nameOf(author: XmlElement): string {
  const words = wordsOf(findAll(author, 'persName', 'name')[0] ?? author);
  const [, family = '', given = ''] = /^([^,]{1,60}), ?([^,\d]{1,60})$/.exec(words) ?? [];
  return family ? `${given} ${family}` : words;
}

function publisherOf(source: XmlElement | undefined, publication: XmlElement | undefined): DraftFields {
  const journal = source && findAll(source, 'title').find(({ attributes }) => /^[jms]$/.test(attributes.level ?? ''));
  const address =
    publication &&
    findAll(publication, 'idno')
      .map(wordsOf)
      .find((words) => webAddress.safeParse(words).success);
  return { ...(journal && wordsOf(journal) && { publication: wordsOf(journal) }), ...(address && { source: address }) };
}

function languageOf(tei: XmlElement, header: XmlElement): DraftFields {
  const stated = [
    findAll(tei, 'text')[0]?.attributes['xml:lang'],
    findAll(header, 'language')[0]?.attributes.ident,
    tei.attributes['xml:lang'],
  ].find(Boolean);
  return stated && languageTag.safeParse(stated).success ? { lang: stated } : {};
}
