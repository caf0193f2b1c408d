import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sportWords } from '../../languages/en/names/sport.ts';
import { languageOf } from '../../languages/languages.ts';
import { memoizedCall } from '../../text/memo.ts';
import type { NamePart } from '../../text/name-parts.ts';
import type { BlockWords } from '../match/block-words.ts';
import { type Introductions, introducePeople, type Unambiguous } from './introduce-people.ts';
import type { LinkedEntity } from './linked-entities.ts';
import { titleBefore } from './title-before.ts';

/** What the article as a whole says about the entities that it names. */
export interface ArticleContext {
  knowledge: Knowledge;
  unambiguous: Unambiguous;
  introductions: Introductions;
  /** How often the article names an entity by a form that no other entity has. */
  named: ReadonlyMap<string, number>;
  /** The titles that stand before a person’s full name, folded, by entity id. */
  titlesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** How often each folded word occurs in any letter case; counted when first asked for. */
  counts: () => ReadonlyMap<string, number>;
  /** How often each folded word occurs in lower case. */
  small: () => ReadonlyMap<string, number>;
  /** Whether it is in English, whose small words are others in other languages: German `an`, Spanish `a`. */
  isEnglish: boolean;
  /** Whether the article is about sport. */
  isAboutSport: () => boolean;
}

/** Reads the context from the candidates whose meaning needs none. */
export function readContext(
  blocks: readonly BlockWords[],
  { unambiguous, linked, lang }: Known,
  knowledge: Knowledge,
): ArticleContext {
  const named = new Map<string, number>();
  for (const { entityId } of linked) named.set(entityId, (named.get(entityId) ?? 0) + 1);
  const titlesOf = new Map<string, Set<string>>();
  for (const [{ blockWords, from }, { kind, entityId }] of unambiguous) {
    named.set(entityId, (named.get(entityId) ?? 0) + 1);
    const title = kind === 'person' ? titleBefore(blockWords, from)?.key : undefined;
    if (title === undefined) continue;
    titlesOf.set(entityId, (titlesOf.get(entityId) ?? new Set()).add(title));
  }
  return {
    knowledge,
    unambiguous,
    introductions: introducePeople(unambiguous, linked),
    named,
    titlesOf,
    counts: memoizedCall(() => countKeys(blocks, () => true)),
    small: memoizedCall(() => countKeys(blocks, ({ shape }) => shape === 'lower')),
    isEnglish: languageOf(lang).isRead === true,
    isAboutSport: memoizedCall(() => reportsOnGames(blocks)),
  };
}

/** What is known before: the entities that are certain without any context, and the article’s language. */
interface Known {
  unambiguous: Unambiguous;
  linked: readonly LinkedEntity[];
  /** BCP 47 tag. */
  lang: string | undefined;
}

function countKeys(blocks: readonly BlockWords[], isCounted: (token: NamePart) => boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of blocks)
    for (const token of tokens) if (isCounted(token)) counts.set(token.key, (counts.get(token.key) ?? 0) + 1);
  return counts;
}

function reportsOnGames(blocks: readonly BlockWords[]): boolean {
  let words = 0;
  let games = 0;
  for (const { tokens } of blocks) {
    words += tokens.length;
    for (const { key } of tokens) if (sportWords.has(key)) games += 1;
  }
  return games > words * 0.015;
}
