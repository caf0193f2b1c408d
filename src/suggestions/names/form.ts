import type { Kind } from '../../model/entity.ts';
import type { Naming } from './naming.ts';

/** All places where texts have a name in one form, but for case, accents, points and the article before it. */
export interface Form {
  key: string;
  words: string[];
  /** The most frequent way of printing it. */
  surface: string;
  namings: Naming[];
  articles: ReadonlySet<number>;
  /** What most places speak for. */
  kind: Kind | undefined;
}

/** The forms of names, by their keys. */
export function formsOf(namings: readonly Naming[]): Map<string, Form> {
  return new Map([...Map.groupBy(namings, ({ key }) => key)].map(([key, all]) => [key, toForm(key, all)]));
}

/** What most namings are, those of headlines counting half. */
export function kindOf(namings: readonly Naming[]): Kind | undefined {
  const votes = new Map<Kind, number>();
  for (const { kind, isHeadline } of namings)
    if (kind) votes.set(kind, (votes.get(kind) ?? 0) + (isHeadline ? 0.5 : 1));
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  return first?.[0];
}

/** What stands most often in a list; of several the first. */
export function mostFrequent<T>(all: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  let best: T | undefined;
  for (const [one, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = one;
  return best;
}

/** Whether a text has both forms. */
export function meet(a: Form, b: Form): boolean {
  const [few, many] = a.articles.size < b.articles.size ? [a, b] : [b, a];
  for (const article of few.articles) if (many.articles.has(article)) return true;
  return false;
}

function toForm(key: string, namings: Naming[]): Form {
  return {
    key,
    words: namings[0]?.words ?? [],
    surface: mostFrequent(namings.map(({ surface }) => surface)) ?? key,
    namings,
    articles: new Set(namings.map(({ article }) => article)),
    kind: kindOf(namings),
  };
}
