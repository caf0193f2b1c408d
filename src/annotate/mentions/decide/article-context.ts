import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sportWords } from '../../languages/en/names/sport.ts';
import { memoizedCall } from '../../text/memo.ts';
import type { NamePart } from '../../text/name-parts.ts';
import type { BlockWords } from '../match/block-words.ts';
import { type Introductions, introducePeople, type Sound } from './introduce-people.ts';
import type { LinkedEntity } from './linked-entities.ts';
import { titleBefore } from './title-before.ts';

/** What the article as a whole tells about whom and what it names. */
export interface ArticleContext {
  knowledge: Knowledge;
  sound: Sound;
  introductions: Introductions;
  /** How often the article names an entity by a form that is its alone. */
  named: ReadonlyMap<string, number>;
  /** The titles that stand before a person's full name, folded. */
  titlesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** How often each folded word occurs, in any letters and in small ones; counted when first asked for. */
  counts: () => ReadonlyMap<string, number>;
  small: () => ReadonlyMap<string, number>;
  /** Whether the article reports on games. */
  isAboutSport: () => boolean;
}

/** Reads the context off the stretches whose meaning needs none. */
export function readContext(
  passages: readonly BlockWords[],
  { sound, linked }: Certain,
  knowledge: Knowledge,
): ArticleContext {
  const named = new Map<string, number>();
  for (const { entityId } of linked) named.set(entityId, (named.get(entityId) ?? 0) + 1);
  const titlesOf = new Map<string, Set<string>>();
  for (const [{ passage, from }, { kind, entityId }] of sound) {
    named.set(entityId, (named.get(entityId) ?? 0) + 1);
    const title = kind === 'person' ? titleBefore(passage, from)?.key : undefined;
    if (title === undefined) continue;
    titlesOf.set(entityId, (titlesOf.get(entityId) ?? new Set()).add(title));
  }
  return {
    knowledge,
    sound,
    introductions: introducePeople(sound, linked),
    named,
    titlesOf,
    counts: memoizedCall(() => countKeys(passages, () => true)),
    small: memoizedCall(() => countKeys(passages, ({ shape }) => shape === 'lower')),
    isAboutSport: memoizedCall(() => reportsOnGames(passages)),
  };
}

/** What is certain without a context. */
interface Certain {
  sound: Sound;
  linked: readonly LinkedEntity[];
}

function countKeys(passages: readonly BlockWords[], isCounted: (token: NamePart) => boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of passages)
    for (const token of tokens) if (isCounted(token)) counts.set(token.key, (counts.get(token.key) ?? 0) + 1);
  return counts;
}

function reportsOnGames(passages: readonly BlockWords[]): boolean {
  let words = 0;
  let games = 0;
  for (const { tokens } of passages) {
    words += tokens.length;
    for (const { key } of tokens) if (sportWords.has(key)) games += 1;
  }
  return games > words * 0.015;
}
