import { relativePronouns } from '../../languages/en/closed-classes.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { described, rootOf } from '../grammar/phrase-relations.ts';
import type { Subject } from './clause-subject.ts';

/**
 * The subject to whom a relative clause belongs; `relative` is its pronoun: `Smith, who runs the port, said`; `a man
 * who asked not to be named said`.
 */
export function relativeSubject(read: ReadSentence, relative: number): Subject | undefined {
  let at = relative;
  while (at > 0 && read.units[at - 1]?.word.shape === 'mark' && !read.units[at - 1]?.stretch) at -= 1;
  const phrase = read.ending[at];
  const root = phrase && (antecedentOf(read, phrase, relative) ?? rootOf(read, phrase) ?? phrase);
  return root && { phrase: described(read, root), by: 'apposition' };
}

/**
 * The antecedent of `who` or `which`: a phrase, or one that it is attached to: `a letter from [Okafor], who`,
 * `[the head] of the port, who`.
 */
function antecedentOf(read: ReadSentence, phrase: NounPhrase, relative: number): NounPhrase | undefined {
  const isWho = lowerAt(read.units, relative) === 'who';
  let one: NounPhrase | undefined = phrase;
  for (let steps = 0; one && steps < 6; steps += 1) {
    const { kind, tags, referent } = one;
    if (isWho ? referent?.kind === 'person' || (kind === 'noun' && tags & Tag.role) : referent?.kind === 'organization')
      return nameBefore(read, one) ?? one;
    one = one.governed ? read.ending[one.from - 1] : undefined;
  }
  return undefined;
}

/** The name before a description in apposition: `to [Okafor], now the harbour master, who said`. */
function nameBefore({ units, ending }: ReadSentence, { from, kind }: NounPhrase): NounPhrase | undefined {
  const comma = tagsAt(units, from - 1) & Tag.adverb ? from - 2 : from - 1;
  const name = kind === 'noun' && units[comma]?.word.text === ',' ? ending[comma] : undefined;
  return name?.referent?.kind === 'person' ? name : undefined;
}

/** The relative pronoun that is the subject of a verb: `[who] in 2010 also said`; undefined for verbs of other clauses. */
export function relativeOf(read: ReadSentence, verb: number): number | undefined {
  let at = verb - 1;
  while (at > 0) {
    const phrase = read.ending[at + 1];
    if (phrase?.governed && phrase.kind !== 'pronoun') at = phrase.from - 2;
    else if (tagsAt(read.units, at) & (Tag.adverb | Tag.auxiliary)) at -= 1;
    else break;
  }
  return relativePronouns.has(lowerAt(read.units, at)) ? at : undefined;
}

/** The unit of the relative pronoun whose clause reaches up to `at`. */
export function relativeBefore(read: ReadSentence, at: number): number | undefined {
  for (let i = at - 1; i > Math.max(0, at - 14); i -= 1) {
    const word = read.units[i]?.word;
    if (!word || read.units[i]?.stretch) return undefined;
    if (word.lower === 'who' || word.lower === 'which' || (word.lower === 'that' && read.ending[i])) return i;
  }
  return undefined;
}

/** Whether a relative pronoun is the subject of its clause: `[who] lost his ship`, not `which [Okafor] lost`. */
export function opensRelative(read: ReadSentence, at: number): boolean {
  const { lower = '' } = read.units[at]?.word ?? {};
  return lower === 'whose' || ((lower === 'who' || lower === 'which') && !read.beginning[at + 1]);
}
