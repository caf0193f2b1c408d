import type { Knowledge } from '../knowledge.ts';
import type { Candidate } from './find-candidates.ts';
import { type Introductions, introducePeople, soleReading } from './introduce-people.ts';
import { neighbourBefore, type Passage } from './passage.ts';
import { sportWords } from './words/sport.ts';
import { titles } from './words/titles.ts';

/** What the article as a whole tells about whom and what it names. */
export interface ArticleContext {
  knowledge: Knowledge;
  introductions: Introductions;
  /** How often the article names an entity by a form that is its alone. */
  named: ReadonlyMap<string, number>;
  /** The titles that stand before a person's full name, folded. */
  titlesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The article's vocabulary, read when first asked for. */
  vocabulary: () => Vocabulary;
}

export interface Vocabulary {
  /** How often each folded word occurs. */
  counts: ReadonlyMap<string, number>;
  /** Whether the article reports on games. */
  isAboutSport: boolean;
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
    const title = form.kind === 'person' ? neighbourBefore(candidate.passage, candidate.from)?.key : undefined;
    if (title === undefined || !titles.has(title)) continue;
    titlesOf.set(form.entityId, (titlesOf.get(form.entityId) ?? new Set()).add(title));
  }
  let vocabulary: Vocabulary | undefined;
  return {
    knowledge,
    introductions: introducePeople(sound),
    named,
    titlesOf,
    vocabulary: () => {
      vocabulary ??= readVocabulary(passages);
      return vocabulary;
    },
  };
}

function readVocabulary(passages: readonly Passage[]): Vocabulary {
  const counts = new Map<string, number>();
  let words = 0;
  let ofSport = 0;
  for (const { tokens } of passages) {
    for (const { key } of tokens) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      words += 1;
      if (sportWords.has(key)) ofSport += 1;
    }
  }
  return { counts, isAboutSport: ofSport > words * 0.015 };
}
