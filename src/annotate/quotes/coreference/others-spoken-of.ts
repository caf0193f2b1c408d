import { tagsAt } from '../../text/passages.ts';
import type { Token } from '../../text/tokens.ts';
import { Tag } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { type Gender, genderOfPronoun, type Naming, type Referent } from '../referents/referent.ts';
import type { Stretch } from '../stretches/pair-marks.ts';

/**
 * Whom the words of a stretch speak of. Speakers rarely name themselves or call themselves `he`, so these are others
 * than the speaker.
 */
export interface SpokenOf {
  named: ReadonlySet<Referent>;
  genders: ReadonlySet<Gender>;
}

/** For each stretch that names people or has gendered pronouns, whom it speaks of; stretches and namings must be in order. */
export function spokenOf(
  stretches: readonly Stretch[],
  { tokens, namings }: { tokens: readonly Token[]; namings: readonly Naming[] },
): Map<Stretch, SpokenOf> {
  const found = new Map<Stretch, SpokenOf>();
  let next = 0;
  for (const stretch of stretches) {
    while (next < namings.length && (namings[next]?.start ?? 0) < stretch.start) next += 1;
    const named = new Set<Referent>();
    for (; next < namings.length && (namings[next]?.end ?? 0) <= stretch.end; next += 1)
      named.add((namings[next] as Naming).referent);
    const genders = new Set<Gender>();
    for (let at = stretch.from; at < stretch.to; at += 1) {
      const gender = genderOfPronoun((tokens[at] as Token).word);
      if (gender) genders.add(gender);
    }
    if (named.size > 0 || genders.size > 0) found.set(stretch, { named, genders });
  }
  return found;
}

/** Whom a sentence names, in marks and outside. */
export interface Others extends SpokenOf {
  read: ReadSentence;
  /** The unit at which the sentence names each of them last. */
  last: ReadonlyMap<Referent, number>;
}

/** Whom a sentence names, in its stretches and outside of them. */
export function othersIn(read: ReadSentence, spokenOfIn: ReadonlyMap<Stretch, SpokenOf>): Others {
  const last = new Map<Referent, number>();
  for (const { referent, owner, from } of read.phrases) {
    if (referent) last.set(referent, from);
    if (owner?.referent) last.set(owner.referent, from);
  }
  const spoken = read.units.flatMap(({ stretch }) => (stretch && spokenOfIn.get(stretch)) || []);
  const named = new Set(spoken.flatMap((one) => [...one.named]));
  const genders = new Set(spoken.flatMap((one) => [...one.genders]));
  return { read, named, genders, last };
}

/**
 * Why a pronoun hardly means somebody whom its sentence names: 1 where the words in marks name them, 2 where they are named
 * behind the pronoun, 3 where they are so in a sentence that opens with a clause (`When he spoke, Okafor …`); else 0.
 */
export function namedOtherwise(referent: Referent, pronoun: NounPhrase, { read, named, last }: Others): number {
  if (named.has(referent)) return 1;
  if (pronoun.governed || (last.get(referent) ?? -1) <= pronoun.from) return 0;
  const first = tagsAt(read.units, 0);
  return pronoun.from > 0 && first & (Tag.subordinator | Tag.preposition) ? 3 : 2;
}
