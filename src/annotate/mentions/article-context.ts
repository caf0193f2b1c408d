import type { Knowledge } from '../knowledge.ts';
import { type Introductions, introducePeople, type Sound } from './introduce-people.ts';
import type { Passage } from './passage.ts';
import { titleBefore } from './title-before.ts';
import { sportWords } from './words/sport.ts';

/** What the article as a whole tells about whom and what it names. */
export interface ArticleContext {
  knowledge: Knowledge;
  sound: Sound;
  introductions: Introductions;
  /** How often the article names an entity by a form that is its alone. */
  named: ReadonlyMap<string, number>;
  /** The titles that stand before a person's full name, folded. */
  titlesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The article's vocabulary, read when first asked for. */
  vocabulary: () => Vocabulary;
  /** Whether the article reports on games. */
  isAboutSport: () => boolean;
}

export interface Vocabulary {
  /** How often each folded word occurs. */
  counts: ReadonlyMap<string, number>;
  /** How often each stands in small letters. */
  small: ReadonlyMap<string, number>;
}

/** Reads the context off the stretches whose meaning needs none. */
export function readContext(passages: readonly Passage[], sound: Sound, knowledge: Knowledge): ArticleContext {
  const named = new Map<string, number>();
  const titlesOf = new Map<string, Set<string>>();
  for (const [{ passage, from }, { kind, entityId }] of sound) {
    named.set(entityId, (named.get(entityId) ?? 0) + 1);
    const title = kind === 'person' ? titleBefore(passage, from)?.key : undefined;
    if (title === undefined) continue;
    titlesOf.set(entityId, (titlesOf.get(entityId) ?? new Set()).add(title));
  }
  let vocabulary: Vocabulary | undefined;
  let isAboutSport: boolean | undefined;
  return {
    knowledge,
    sound,
    introductions: introducePeople(sound),
    named,
    titlesOf,
    vocabulary: () => {
      vocabulary ??= readVocabulary(passages);
      return vocabulary;
    },
    isAboutSport: () => {
      isAboutSport ??= reportsOnGames(passages);
      return isAboutSport;
    },
  };
}

function readVocabulary(passages: readonly Passage[]): Vocabulary {
  const counts = new Map<string, number>();
  const small = new Map<string, number>();
  for (const { tokens } of passages) {
    for (const { key, shape } of tokens) {
      if (shape === 'lower') small.set(key, (small.get(key) ?? 0) + 1);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { counts, small };
}

function reportsOnGames(passages: readonly Passage[]): boolean {
  let words = 0;
  let games = 0;
  for (const { tokens } of passages) {
    words += tokens.length;
    for (const { key } of tokens) if (sportWords.has(key)) games += 1;
  }
  return games > words * 0.015;
}
