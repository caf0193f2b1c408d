import { printedWords } from '../../concordance/printed-words.ts';
import { surelySaidBy } from '../../model/annotation.ts';
import { yearSpan } from '../../model/dates/days.ts';
import { yearText } from '../../model/dates/edtf.ts';
import { inFilters, noYear } from '../../model/search/filter-names.ts';
import type { EditionArticle } from '../edition/edition.ts';
import type { RecordContext } from './record-context.ts';
import type { SearchRecord } from './search-record.ts';
import { speakerKey } from './speakers.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** What an article is found by: its words, each stretch with who is named and who speaks in it, and its filters. */
export function articleRecord(article: EditionArticle, url: string, context: RecordContext): SearchRecord {
  const { namedIn, nameOf, isSpeaker, checkedOf } = context;
  const named = unique(article.mentions.map(({ entityId }) => entityId));
  const about = unique(article.quotes.flatMap((quote) => namedIn(article, quote)));
  const voices = new Map(article.quotes.flatMap(surelySaidBy).map((one) => [speakerKey(one), one.name]));
  const speakers = [...voices.keys()];
  const cast = [named.map((id) => nameOf(id)), speakers.map((key) => nameOf(key, voices.get(key)))];
  const checked = unique(article.quotes.flatMap((quote) => checkedOf(quote) ?? []));
  const factsOf = ({ start, end, quote, block }: Stretch) => {
    const names = namedIn(article, { start, end }).map((id) => named.indexOf(id));
    const by = quote ? surelySaidBy(quote).map((one) => speakers.indexOf(speakerKey(one))) : [];
    const verdict = quote ? (checkedOf(quote) ?? []) : [];
    const facts = quote ? [quote.type, quote.certainty, by.join(','), block].concat(verdict) : [];
    return `${names.join(',')};${facts.join(';')}`;
  };
  const { slug, date = '', summary = '', authors, tags, publication, lang: language } = article;
  const title = context.titleOf(article);
  const meta = { title, date, summary, authors: authors.join(', '), tags: tags.join(', ') };
  return {
    url,
    language,
    meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== '')),
    filters: {
      kind: ['article'],
      year: yearsOfDate(date),
      ...(publication && { publication: [publication] }),
      certainty: unique(article.quotes.map(({ certainty }) => certainty)),
      ...(checked.length > 0 && { checked }),
      ...inFilters('article', [slug]),
      ...inFilters('tag', context.groupsOf(article, 'tags')),
      ...inFilters('collection', context.groupsOf(article, 'collections')),
      ...inFilters('named', named),
      ...inFilters('about', about),
      ...inFilters(
        'speaker',
        speakers.filter((key) => isSpeaker(key)),
      ),
    },
    stretches: [
      { words: '', anchor: 'cast', facts: JSON.stringify(cast) },
      ...withWords(article).map(({ words, ...stretch }) => ({
        words,
        anchor: stretch.anchor,
        facts: factsOf(stretch),
      })),
    ],
  };
}

/** An article's stretches with their words; marks that close a stretch stand with it. */
function withWords(article: EditionArticle): (Stretch & { words: string })[] {
  const stretches: (Stretch & { words: string })[] = [];
  for (const stretch of stretchesOf(article)) {
    const words = printedWords(article, stretch).trim();
    const closing = /^[^\p{L}\p{N}\s\p{Ps}\p{Pi}"']*/u.exec(words)?.[0] ?? '';
    const last = stretches.at(-1);
    if (last) last.words += closing;
    if (words.length > closing.length)
      stretches.push({ ...stretch, words: words.slice(last ? closing.length : 0).trim() });
  }
  return stretches;
}

/** The years that a date may mean, so that each finds it, where they aren’t many; else the first and last. */
function yearsOfDate(date: string): string[] {
  if (date === '') return [noYear];
  const { first, last } = yearSpan(date);
  if (last - first > 10) return [yearText(first), yearText(last)];
  return Array.from({ length: last - first + 1 }, (_, index) => yearText(first + index));
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
