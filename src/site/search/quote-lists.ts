import type { QuotePlace } from '../../concordance/concordance.ts';
import { printedWords } from '../../concordance/printed-words.ts';
import { piecesOf, utterancesIn } from '../../concordance/utterances.ts';
import { type Certainty, type Quote, surelySaidBy } from '../../model/annotation.ts';
import type { QuoteList } from '../../model/search/quote-list.ts';
import { type Verdict, verdicts } from '../../model/verdict.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import type { RecordContext } from './record-context.ts';
import { type Speaker, speakerKey, speakersOf } from './speakers.ts';

/** How many utterances the first part holds, which every search for a speaker fetches, and how many the others. */
const sizes = { first: 60, other: 200 };

/** The quotes of each speaker in parts, under the names of their files: `sergey-lavrov.1`. */
export function quoteLists(edition: Edition, context: RecordContext): Map<string, QuoteList> {
  const lists = new Map<string, QuoteList>();
  for (const speaker of [...speakersOf(edition).values()].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const all = utterancesIn(speaker.places);
    const parts = partsOf(all);
    for (const [index, utterances] of parts.entries()) {
      lists.set(`${speaker.key}.${index + 1}`, {
        ...listOf(speaker, utterances),
        count: all.length,
        pages: parts.length,
      });
    }
  }
  return lists;

  function listed(article: EditionArticle): QuoteList['articles'][number] {
    const { slug, href, date, publication, lang } = article;
    const [tags, [collection]] = [context.groupsOf(article, 'tags'), context.groupsOf(article, 'collections')];
    return {
      slug,
      url: href.slice(edition.urls.home.length),
      title: context.titleOf(article),
      ...(date && { date }),
      ...(publication && { publication }),
      ...(tags.length > 0 && { tags }),
      ...(collection && { collection }),
      lang,
    };
  }

  function others(quote: Quote, key: string): QuoteList['named'] {
    const named = surelySaidBy(quote).filter((one) => speakerKey(one) !== key);
    return named.map((one) => context.nameOf(speakerKey(one), one.name));
  }

  /** The worst that became of its quotes; none where nothing was looked up. */
  function checked(utterance: Utterance): Verdict | undefined {
    const held = new Set(utterance.map(({ quote }) => context.checkedOf(quote)));
    const found = verdicts.filter((one) => one !== 'no-source' && held.has(one));
    return found.at(-1) ?? (held.has('no-source') ? 'no-source' : undefined);
  }

  /** What only some utterances have, as the list keeps it: those who say it too, and what became of it. */
  function rest(utterance: Utterance, key: string): [QuoteList['named'], Verdict] | [QuoteList['named']] | [] {
    const [named, verdict] = [others(utterance[0].quote, key), checked(utterance)];
    if (verdict) return [named, verdict];
    return named.length > 0 ? [named] : [];
  }

  function listOf({ key }: Speaker, utterances: Utterance[]): Omit<QuoteList, 'pages' | 'count'> {
    const articles = [...new Set(utterances.map(([{ article }]) => article))];
    const namedIn = (utterance: Utterance) => [
      ...new Set(utterance.flatMap(({ article, quote }) => context.namedIn(article, quote))),
    ];
    const named = [...new Set(utterances.flatMap(namedIn))];
    return {
      speaker: context.nameOf(key),
      articles: articles.map(listed),
      named: named.map((id) => context.nameOf(id)),
      quotes: utterances.map((utterance) => [
        wordsOf(utterance).trim(),
        articles.indexOf(utterance[0].article),
        utterance[0].quote.id,
        typeOf(utterance),
        certaintyOf(utterance),
        namedIn(utterance).map((id) => named.indexOf(id)),
        ...rest(utterance, key),
      ]),
    };
  }
}

/** All words of a quote, however long, so that each is found; those of several with what stands between them. */
function wordsOf(utterance: Utterance): string {
  const [{ article, quote }, second] = utterance;
  if (second === undefined) return printedWords(article, quote);
  return piecesOf(utterance)
    .map(({ text }) => text)
    .join('');
}

/** Told words that end in quoted ones are quoted. */
function typeOf(utterance: Utterance): Quote['type'] {
  return (utterance.find(({ quote }) => quote.type !== 'indirect') ?? utterance[0]).quote.type;
}

/** As sure as its least sure quote. */
function certaintyOf(utterance: Utterance): Certainty {
  const held = new Set(utterance.map(({ quote }) => quote.certainty));
  return (['unsure', 'likely'] as const).find((certainty) => held.has(certainty)) ?? 'certain';
}

function partsOf<T>(places: T[]): T[][] {
  const parts = [places.slice(0, sizes.first)];
  for (let at = sizes.first; at < places.length; at += sizes.other) parts.push(places.slice(at, at + sizes.other));
  return parts;
}

/** The quotes that a list shows as one. */
type Utterance = [QuotePlace<EditionArticle>, ...QuotePlace<EditionArticle>[]];
