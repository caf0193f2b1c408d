import { printedWords } from '../../concordance/printed-words.ts';
import { saidBy } from '../../model/annotation.ts';
import type { NameFamily, SearchText, StretchEntry } from '../../model/search/search-index.ts';
import type { EditionArticle } from '../edition.ts';
import type { RecordContext } from './record-context.ts';
import { speakerKey } from './speakers.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** What results show of an article: its words, in stretches that each lead to their place on its page. */
export function articleText(article: EditionArticle, url: string, { namedIn, nameOf }: RecordContext): SearchText {
  const named = unique(article.mentions.map(({ entityId }) => entityId));
  const voices = new Map(article.quotes.flatMap(saidBy).map((one) => [speakerKey(one), one.name]));
  const speakers = [...voices.keys()];
  const stretches: StretchEntry[] = [];
  let text = '';
  for (const { words, anchor, block, quote, start, end } of withWords(article)) {
    const names = namedIn(article, { start, end }).map((id) => named.indexOf(id));
    const by = quote ? saidBy(quote).map((one) => speakers.indexOf(speakerKey(one))) : [];
    stretches.push(
      quote ? [anchor, text.length, names, quote.type, quote.certainty, by, block] : [anchor, text.length, names],
    );
    text += `${words} `;
  }
  return {
    url,
    kind: 'article',
    title: article.title,
    lang: article.lang,
    slug: article.slug,
    date: article.date,
    ...(article.publication && { publication: article.publication }),
    ...(article.summary && { summary: article.summary }),
    text,
    named: named.map((id) => nameOf(id)),
    speakers: speakers.map((key) => nameOf(key, voices.get(key))),
    stretches,
  };
}

/** The names that an article can be found by. */
export function namesOfArticle(article: EditionArticle, context: RecordContext): [NameFamily, string][] {
  const { slug, mentions, quotes } = article;
  const speakers = unique(quotes.flatMap(saidBy).map(speakerKey)).filter(context.isSpeaker);
  return [
    ['article', slug],
    ...unique(mentions.map(({ entityId }) => entityId)).map((id): [NameFamily, string] => ['named', id]),
    ...unique(quotes.flatMap((quote) => context.namedIn(article, quote))).map((id): [NameFamily, string] => [
      'about',
      id,
    ]),
    ...speakers.map((key): [NameFamily, string] => ['speaker', key]),
  ];
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

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
