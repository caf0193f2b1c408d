import { surelySaidBy } from '../model/annotation.ts';
import type { Concordance, Indexed, Place, QuotePlace } from './concordance.ts';

/** What one article says about an entity. Each list is in reading order. */
export interface Share<A extends Indexed = Indexed> {
  article: A;
  /** What the entity says there. */
  by: QuotePlace<A>[];
  /** What others say of it there: quotes in whose words it is named. */
  about: QuotePlace<A>[];
  /** Where the article mentions it outside those quotes: the first mention in each paragraph. */
  told: Place<A>[];
}

/** Somebody who speaks of the entity, or the entity itself, with the number of quotes in each of the articles. */
export interface Speaker {
  /** The id of the speaker’s entry, if there is one. */
  id: string | undefined;
  /** Null if the text doesn’t say who speaks. */
  name: string | null;
  counts: number[];
}

/** Articles side by side on one entity, the earliest first. */
export interface Comparison<A extends Indexed = Indexed> {
  shares: Share<A>[];
  /** The entity itself first, then by the number of quotes; unknown speakers last. */
  speakers: Speaker[];
  /** How many further articles name it; they have less about it and are not shown. */
  further: number;
}

/** With more articles the page would be a mere list, which the entity’s own page has already. */
const mostArticles = 12;

/** Compares the articles that have most about an entity; undefined if fewer than two name or quote it. */
export function compareArticles<A extends Indexed>(id: string, concordance: Concordance<A>): Comparison<A> | undefined {
  const by = Map.groupBy(concordance.quotesBy(id), ({ article }) => article);
  const about = Map.groupBy(
    concordance.quotesAbout(id).filter(({ quote }) => surelySaidBy(quote).every((speaker) => speaker.id !== id)),
    ({ article }) => article,
  );
  const mentions = Map.groupBy(concordance.mentionsOf(id), ({ article }) => article);
  const shares = [...new Set([...mentions.keys(), ...by.keys()])].map((article): Share<A> => {
    const quotes = { by: by.get(article) ?? [], about: about.get(article) ?? [] };
    return { article, ...quotes, told: toldOutside([...quotes.by, ...quotes.about], mentions.get(article) ?? []) };
  });
  if (shares.length < 2) return undefined;
  const most = shares.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, mostArticles);
  const chosen = most.sort((a, b) => (inTime(a) < inTime(b) ? -1 : 1));
  return { shares: chosen, speakers: speakersOf(id, chosen), further: shares.length - chosen.length };
}

/**
 * The ids of the entities that the articles share most, the most shared first. Counted are the places where an entity is
 * named or quoted outside the article that has most of them: what a reader of that article alone would miss.
 */
export function mostShared(ids: string[], concordance: Concordance, count: number): string[] {
  const weighed = ids.map((id) => ({ id, weight: sharedWeight(id, concordance) })).filter(({ weight }) => weight > 0);
  return weighed
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}

function sharedWeight(id: string, concordance: Concordance): number {
  const counts = new Map<string, number>();
  const places = [...concordance.mentionsOf(id), ...concordance.quotesBy(id)];
  for (const { article } of places) counts.set(article.slug, (counts.get(article.slug) ?? 0) + 1);
  return counts.size < 2 ? 0 : places.length - [...counts.values()].reduce((a, b) => Math.max(a, b));
}

/** The first mention in each paragraph outside the quotes. */
function toldOutside<A extends Indexed>(quotes: QuotePlace<A>[], mentions: Place<A>[]): Place<A>[] {
  const own = mentions.filter(({ start }) => !quotes.some((quote) => quote.start <= start && start < quote.end));
  const seen = new Set<string>();
  return own.filter(({ anchor }) => anchor === undefined || (!seen.has(anchor) && seen.add(anchor)));
}

/** How much an article says about the entity. Quotes count more than mentions, as readers of a comparison look for them. */
export function sizeOf({ by, about, told }: Share): number {
  return 3 * (by.length + about.length) + told.length;
}

function inTime({ article: { date, slug } }: Share): string {
  return `${date} ${slug}`;
}

function speakersOf(id: string, shares: Share[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const [index, { by, about }] of shares.entries()) {
    for (const { id: speakerId, name } of [...by, ...about].flatMap(({ quote }) => sayersOf(quote))) {
      const key = speakerId ?? name ?? '';
      const speaker = speakers.get(key) ?? { id: speakerId, name, counts: shares.map(() => 0) };
      speaker.counts[index] = (speaker.counts[index] ?? 0) + 1;
      speakers.set(key, speaker);
    }
  }
  const rank = (speaker: Speaker) => (speaker.id === id ? 0 : speaker.name === null ? 2 : 1);
  const total = ({ counts }: Speaker) => counts.reduce((a, b) => a + b);
  return [...speakers.values()].sort((a, b) => rank(a) - rank(b) || total(b) - total(a));
}

/** All surely named speakers of a quote; a single one without a name if the text doesn’t clearly say who speaks. */
function sayersOf(quote: Parameters<typeof surelySaidBy>[0]): { id?: string | undefined; name: string | null }[] {
  const named = surelySaidBy(quote);
  return named.length > 0 ? named : [{ name: null }];
}
