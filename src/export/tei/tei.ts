import type { ExportedArticle, ExportedEdition } from '../exported.ts';
import { writeBody } from './body.ts';
import { headerOf } from './header.ts';
import { marksOf, namelessSpeakers } from './marks.ts';
import { element, escapeXml } from './xml.ts';

/**
 * An article as TEI P5, within the subset that `lectern-tei.rng` describes: the text with `said`, names, dates and
 * `bibl`, a header with source and licence, and the works cited at the end. Its words are those of `text.txt` but for
 * citations, which become pointers, and what pictures show.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/
 */
export function toTei(article: ExportedArticle, edition: ExportedEdition): string {
  const speakers = namelessSpeakers(article, edition);
  const body = writeBody(article, {
    marks: marksOf(article, edition, speakers),
    page: edition.links.article(article.slug),
  });
  const text = element('text', {}, element('body', {}, body || element('p', {}, '')) + worksCited(article, edition));
  const root = { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': article.lang };
  return `${prologue}${element('TEI', root, `\n${headerOf(article, edition, speakers)}\n${text}\n`)}\n`;
}

const prologue =
  '<?xml version="1.0" encoding="UTF-8"?>\n<?xml-model href="../../lectern-tei.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>\n';

function worksCited({ cited }: ExportedArticle, { links, describeSource }: ExportedEdition): string {
  if (cited.length === 0) return '';
  const works = cited.map((key, index) =>
    element(
      'bibl',
      { 'xml:id': `ref-${index + 1}`, corresp: links.source(key) },
      `${element('idno', { type: 'key' }, escapeXml(key))} ${escapeXml(describeSource(key) ?? key)}`,
    ),
  );
  const list = element('listBibl', {}, `\n${works.join('\n')}\n`);
  return `\n${element('back', {}, element('div', { type: 'bibliography' }, list))}`;
}
