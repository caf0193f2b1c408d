import { groupSayings, howAlike, type Saying } from '../../collation/sayings.ts';
import { type Again, surelySaidBy } from '../../model/annotation.ts';
import type { Words } from '../../words/words.ts';
import type { EditionArticle } from './annotate-content.ts';

/**
 * Finds quotations that other articles have too, with the same words, shortened, longer, reworded or given to another:
 * `quotes` and `html` of articles are replaced.
 */
export function relateSayings(articles: EditionArticle[], words: Words): void {
  const said = articles
    .toSorted((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : Number(a.date !== b.date)))
    .flatMap((article) => article.quotes.filter(isInMarks).map((quote) => ({ article, quote })));
  const groups = groupSayings(said.map(({ article, quote }) => article.text.slice(quote.start, quote.end)));
  const again = new Map<Quote, Again[]>();
  for (const group of groups)
    for (const one of group) {
      const mine = said[one.index] as Said;
      const told = firstOf(group, ({ index }) => said[index]?.article !== mine.article).map((other) =>
        beside(mine, one, { ...other, ...(said[other.index] as Said) }),
      );
      if (told.length > 0) again.set(mine.quote, told);
    }
  if (again.size === 0) return;
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  for (const article of articles) {
    const ofArticle = article.quotes.flatMap((quote) => {
      const told = again.get(quote);
      return told ? [[quote.id, lines(told, bySlug, words)] as const] : [];
    });
    if (ofArticle.length === 0) continue;
    article.html = marked(article.html, new Map(ofArticle));
    article.quotes = article.quotes.map((quote) => {
      const told = again.get(quote);
      return told ? { ...quote, again: told } : quote;
    });
  }
}

/** Of one quotation, so that what everybody repeats costs no page its weight. */
const mostTold = 5;

/** The first few that may be told; a saying of thousands is not gone through for each of them. */
function firstOf(group: readonly Saying[], mayBeTold: (one: Saying) => boolean): Saying[] {
  const first: Saying[] = [];
  for (const one of group) {
    if (first.length === mostTold) break;
    if (mayBeTold(one)) first.push(one);
  }
  return first;
}

function isInMarks({ type }: Quote): boolean {
  return type === 'direct' || type === 'mixed';
}

/** What another quotation is beside one: by its words, and by whom it is given to where that is surely another. */
function beside(mine: Said, { words }: Saying, other: Saying & Said): Again {
  const [my, their] = [mine, other].map(({ quote }) => surelySaidBy(quote));
  const isOther =
    my?.[0] && their?.[0] && !their.some(({ id, name }) => my.some((one) => (id ? one.id === id : one.name === name)));
  return {
    article: other.article.slug,
    quote: other.quote.id,
    how: howAlike(other.words, words),
    ...(isOther && their?.[0] && { by: their[0].name }),
  };
}

/** What leads to another article that has the same words. */
export function againInWords(
  { how, by }: { how: Again['how']; by: string | undefined },
  quotes: Words['quotes'],
): string {
  return by === undefined ? quotes.again[how] : quotes.againBy[how === 'reworded' ? 'reworded' : 'same'](by);
}

/** What a quotation's menu tells: a label, the article's title and the address. */
function lines(told: readonly Again[], articles: ReadonlyMap<string, EditionArticle>, { quotes }: Words): string[][] {
  return told.map(({ article: slug, quote, how, by }) => {
    const article = articles.get(slug);
    return [againInWords({ how, by }, quotes), article?.title ?? slug, `${article?.href}#${quote}`];
  });
}

function marked(html: string, lines: ReadonlyMap<string, string[][]>): string {
  return html.replace(/(<span class="quote" id="([^"]{1,200})")/g, (mark, _, id) => {
    const told = lines.get(id);
    return told ? `${mark} data-again="${escaped(JSON.stringify(told))}"` : mark;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;').replaceAll('<', '&#x3C;');
}

type Quote = EditionArticle['quotes'][number];

interface Said {
  article: EditionArticle;
  quote: Quote;
}
