import { isPlainDate } from '../../model/dates/plain-date.ts';
import { writtenOut } from '../../model/written-out.ts';
import type { ExportedArticle, ExportedEdition } from '../exported.ts';
import { dateAttributes } from './date-attributes.ts';
import { element, escapeXml } from './xml.ts';

/** The `teiHeader`: what the article is, where it comes from, under which terms, how it was marked, who speaks. */
export function headerOf(article: ExportedArticle, edition: ExportedEdition, speakers: Map<string, string>): string {
  const parts = [fileDescription(article, edition), encoding, profile(article, speakers)];
  return element('teiHeader', {}, `\n${parts.join('\n')}\n`);
}

function fileDescription(article: ExportedArticle, { site, links }: ExportedEdition): string {
  const title = say('title', article.title);
  const authors = article.authors.map((author) => say('author', author)).join('');
  const licence = site.licence ? element('availability', {}, say('licence', site.licence)) : '';
  const publication = [
    say('publisher', site.publisher ?? site.title),
    element('idno', { type: 'URI' }, escapeXml(links.article(article.slug))),
    licence,
  ];
  const source = [
    title,
    authors,
    article.publication ? element('title', { level: 'j' }, escapeXml(article.publication)) : '',
    dateOf(article.date),
    article.source ? element('ptr', { target: article.source }, '') : '',
    article.archived ? element('ptr', { type: 'archived', target: article.archived }, '') : '',
    dateOf(article.accessed, 'accessed'),
  ];
  return element(
    'fileDesc',
    {},
    [
      element('titleStmt', {}, title + authors),
      element('publicationStmt', {}, publication.join('')),
      element('sourceDesc', {}, element('bibl', {}, source.join(''))),
    ].join('\n'),
  );
}

const encoding = element(
  'encodingDesc',
  {},
  say(
    'p',
    'Names, quotations, dates and references were marked by rule, with Lectern; the attribute cert tells how sure the rule is. A name’s ref and a speaker’s who lead to the entry of the glossary; a speaker without one is listed below.',
  ),
);

function profile({ lang, summary, tags }: ExportedArticle, speakers: Map<string, string>): string {
  const people = [...speakers].map(([name, id]) => element('person', { 'xml:id': id }, say('persName', name)));
  return element(
    'profileDesc',
    {},
    [
      summary ? element('abstract', {}, say('p', summary)) : '',
      element('langUsage', {}, element('language', { ident: lang }, '')),
      tags.length > 0
        ? element('textClass', {}, element('keywords', {}, tags.map((tag) => say('term', tag)).join('')))
        : '',
      people.length > 0 ? element('particDesc', {}, element('listPerson', {}, people.join(''))) : '',
    ].join(''),
  );
}

/** When the article is from, or what `type` says, in attributes, and in words where they say less than all. */
function dateOf(date: string | undefined, type?: 'accessed'): string {
  const attributes = date === undefined ? undefined : dateAttributes(date);
  if (date === undefined || !attributes) return '';
  return element('date', { type, ...attributes }, isPlainDate(date) ? '' : escapeXml(writtenOut(date)));
}

function say(name: string, text: string): string {
  return element(name, {}, escapeXml(text));
}
