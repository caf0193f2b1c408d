import { type DateMention, overlap, type Span, surelySaidBy } from '../model/annotation.ts';
import type { Share } from './comparison.ts';
import type { Indexed, Place, QuotePlace } from './concordance.ts';
import { sentenceAt } from './sentence-at.ts';
import { utterancesIn } from './utterances.ts';

/** Something that a passage speaks of: an entity by its id, or a day in ISO 8601. */
export type Subject = { entity: string; day?: undefined } | { day: string; entity?: undefined };

/** What an article says of the compared entity at one place: what somebody says, or what the article tells itself. */
export interface Passage<A extends Compared = Compared> extends Span {
  article: A;
  /** The quotations of one utterance; none where the article tells it. */
  said: QuotePlace<A>[];
  /** The name in the article’s own words; absent where somebody says it. */
  told?: Place<A>;
  /** What it speaks of beside the compared entity. */
  subjects: Subject[];
}

/** An article with what passages are told by. Offsets are UTF-16 code units into `text`. */
export interface Compared extends Indexed {
  lang: string;
  dates: DateMention[];
}

/** All passages of an article’s share in a comparison on an entity, in reading order. */
export function passagesOf<A extends Compared>(id: string, { article, by, about, told }: Share<A>): Passage<A>[] {
  const quotes = [...by, ...about].sort((a, b) => a.start - b.start);
  const said = utterancesIn(quotes).map((utterance): Passage<A> => {
    const span = { start: utterance[0].start, end: (utterance.at(-1) as QuotePlace<A>).end };
    return { article, ...span, said: utterance, subjects: subjectsSaid(id, utterance) };
  });
  const own = told.map((place): Passage<A> => {
    const { start, end } = place;
    return { article, start, end, said: [], told: place, subjects: subjectsIn(article, [sentenceOf(place)], [id]) };
  });
  return [...said, ...own].sort((a, b) => a.start - b.start);
}

/**
 * What an utterance speaks of, beside those who say it, hear it or pass it on: what its words name, or where they name
 * nothing, what the sentence round them does; and the days that the sentence names.
 */
function subjectsSaid<A extends Compared>(id: string, utterance: QuotePlace<A>[]): Subject[] {
  const { article } = utterance[0] as QuotePlace<A>;
  const sentences = utterance.map(sentenceOf);
  const taking = utterance.flatMap(({ quote }) => [
    ...surelySaidBy(quote).map((one) => one.id),
    quote.addressee?.id,
    ...(quote.via ?? []).map((one) => one.id),
  ]);
  const named = entitiesIn(article, utterance, [id, ...taking]);
  const entities = named.length > 0 ? named : entitiesIn(article, sentences, [id, ...taking]);
  const days = utterance.flatMap(({ quote }) => quote.saidOn ?? []);
  return unique([...entities, ...toDays(days), ...daysIn(article, sentences)]);
}

function subjectsIn(article: Compared, spans: Span[], without: string[]): Subject[] {
  return unique([...entitiesIn(article, spans, without), ...daysIn(article, spans)]);
}

/** The entities that are surely named in stretches, but some. */
function entitiesIn({ mentions }: Compared, spans: Span[], without: (string | undefined)[]): Subject[] {
  return mentions
    .filter((mention) => mention.certainty !== 'unsure' && !without.includes(mention.entityId))
    .filter((mention) => spans.some((span) => overlap(mention, span)))
    .map(({ entityId }) => ({ entity: entityId }));
}

function daysIn({ dates }: Compared, spans: Span[]): Subject[] {
  return toDays(dates.filter((date) => spans.some((span) => overlap(date, span))).map(({ iso }) => iso));
}

/** Months and years say too little for a subject. */
function toDays(dates: string[]): Subject[] {
  return dates.filter((date) => /^\d{4}-\d\d-\d\d$/.test(date)).map((day) => ({ day }));
}

function sentenceOf({ article, anchor, start, end }: Place<Compared>): Span {
  const paragraph = article.paragraphs.find(({ id }) => id === anchor);
  return paragraph ? sentenceAt(article, { paragraph, offset: start }) : { start, end };
}

function unique(subjects: Subject[]): Subject[] {
  return [...new Map(subjects.map((subject) => [keyOf(subject), subject])).values()];
}

/** What tells subjects apart. */
export function keyOf({ entity, day }: Subject): string {
  return entity ?? `on ${day}`;
}
