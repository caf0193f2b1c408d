import { printedWords } from '../../concordance/printed-words.ts';
import { saidBy } from '../../model/annotation.ts';
import { filterOf } from '../../model/search/filter-names.ts';
import type { EditionArticle } from '../edition.ts';
import type { RecordContext } from './record-context.ts';
import { speakerKey } from './speakers.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/**
 * The HTML that an article is indexed by. It is never published: its words are the article's, and an empty element
 * before each stretch of them carries the stretch's anchor and, as its title, what a result shows of it.
 */
export function articleRecord(article: EditionArticle, { namedIn, nameOf, isSpeaker }: RecordContext): string {
  const named = unique(article.mentions.map(({ entityId }) => entityId));
  const about = unique(article.quotes.flatMap((quote) => namedIn(article, quote)));
  const voices = new Map(article.quotes.flatMap(saidBy).map((one) => [speakerKey(one), one.name]));
  const speakers = [...voices.keys()];
  const cast = JSON.stringify([named.map((id) => nameOf(id)), speakers.map((key) => nameOf(key, voices.get(key)))]);
  const facts = ({ start, end, quote, block }: Stretch) => {
    const names = namedIn(article, { start, end }).map((id) => named.indexOf(id));
    const by = quote ? saidBy(quote).map((one) => speakers.indexOf(speakerKey(one))) : [];
    return `${names.join(',')};${quote ? `${quote.type};${quote.certainty};${by.join(',')};${block}` : ''}`;
  };
  return [
    `<html lang="${article.lang}"><body><div data-pagefind-ignore>`,
    field('meta', 'title', article.title),
    field('meta', 'date', article.date),
    field('sort', 'date', article.date),
    optional('summary', article.summary),
    optional('authors', article.authors.join(', ')),
    optional('tags', article.tags.join(', ')),
    field('filter', 'kind', 'article'),
    field('filter', 'year', article.date.slice(0, 4)),
    article.publication ? field('filter', 'publication', article.publication) : '',
    field('filter', filterOf('article', article.slug), article.slug),
    ...named.map((id) => field('filter', filterOf('named', id), id)),
    ...about.map((id) => field('filter', filterOf('about', id), id)),
    ...speakers.filter((key) => isSpeaker(key)).map((key) => field('filter', filterOf('speaker', key), key)),
    `</div><i id="cast" data-pagefind-title="${inHtml(cast)}"></i>`,
    ...withWords(article).map(
      ({ words, ...stretch }) =>
        `<i id="${stretch.anchor}" data-pagefind-title="${facts(stretch)}"></i>${inHtml(words)} `,
    ),
    '</body></html>',
  ].join('\n');
}

/** An article's stretches with their words; marks that close a stretch stand with it. */
function withWords(article: EditionArticle): (Stretch & { words: string })[] {
  const stretches: (Stretch & { words: string })[] = [];
  for (const stretch of stretchesOf(article)) {
    const words = printedWords(article, stretch).trim();
    const closing = /^[^\p{L}\p{N}\s“‘"'([]*/u.exec(words)?.[0] ?? '';
    const last = stretches.at(-1);
    if (last) last.words += closing;
    if (words.length > closing.length)
      stretches.push({ ...stretch, words: words.slice(last ? closing.length : 0).trim() });
  }
  return stretches;
}

function field(type: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  return `<p data-pagefind-${type}="${name}">${inHtml(value)}</p>`;
}

function optional(name: string, value = ''): string {
  return value === '' ? '' : field('meta', name, value);
}

function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
