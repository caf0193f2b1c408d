import type { Knowledge } from '../knowledge.ts';
import type { Candidate } from './find-candidates.ts';
import { type Introductions, introducePeople, soleReading } from './introduce-people.ts';
import type { Passage } from './passage.ts';
import { titleBefore } from './title-before.ts';

/** What the article as a whole tells about whom and what it names. */
export interface ArticleContext {
  knowledge: Knowledge;
  /** Those that have one full reading and are no part of a longer name. */
  sound: ReadonlySet<Candidate>;
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

/** Reads the context off the stretches that have one full reading and are no part of a longer name. */
export function readContext(
  passages: readonly Passage[],
  sound: readonly Candidate[],
  knowledge: Knowledge,
): ArticleContext {
  const named = new Map<string, number>();
  const titlesOf = new Map<string, Set<string>>();
  for (const candidate of sound) {
    const form = soleReading(candidate);
    if (form === undefined) continue;
    named.set(form.entityId, (named.get(form.entityId) ?? 0) + 1);
    const title = form.kind === 'person' ? titleBefore(candidate.passage, candidate.from)?.key : undefined;
    if (title === undefined) continue;
    titlesOf.set(form.entityId, (titlesOf.get(form.entityId) ?? new Set()).add(title));
  }
  let vocabulary: Vocabulary | undefined;
  let isAboutSport: boolean | undefined;
  return {
    knowledge,
    sound: new Set(sound),
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
  for (const { tokens, ofSport } of passages) {
    words += tokens.length;
    games += ofSport;
  }
  return games > words * 0.015;
}
