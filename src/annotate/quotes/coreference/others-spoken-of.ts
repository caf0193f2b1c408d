import { tagsAt } from '../../text/passages.ts';
import type { Token } from '../../text/tokens.ts';
import { Tag } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { type Gender, genderOfPronoun, type Naming, type Referent } from '../referents/referent.ts';
import type { Stretch } from '../stretches/pair-marks.ts';

/** Of whom the words of a stretch speak: nobody names themselves in their own words, nor says `he` of themselves. */
export interface SpokenOf {
  named: ReadonlySet<Referent>;
  genders: ReadonlySet<Gender>;
}

/** Of whom each stretch speaks that speaks of anybody; stretches and namings in order. */
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

/** What a sentence says of others than its speaker. */
export interface Others extends SpokenOf {
  read: ReadSentence;
  /** Where each is named last, as a unit. */
  last: ReadonlyMap<Referent, number>;
}

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
 * How a sentence tells that a pronoun in it doesn't mean somebody: 1 named in the words given, 2 named behind the pronoun,
 * 3 the same in a sentence that opens with a clause (`When he spoke, Okafor …`), else 0.
 */
export function namedOtherwise(referent: Referent, pronoun: NounPhrase, { read, named, last }: Others): number {
  if (named.has(referent)) return 1;
  if (pronoun.governed || (last.get(referent) ?? -1) <= pronoun.from) return 0;
  const first = tagsAt(read.units, 0);
  return pronoun.from > 0 && first & (Tag.subordinator | Tag.preposition) ? 3 : 2;
}
