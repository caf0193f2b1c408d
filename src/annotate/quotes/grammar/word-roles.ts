import {
  approximatorEnds,
  approximators,
  clauseOpeners,
  objectPronouns,
  severalWords,
  standAlones,
  subjectPronouns,
  topicPrepositions,
} from '../../languages/en/closed-classes.ts';
import { officeParticiples } from '../../languages/en/speech/subject-words.ts';
import type { Word } from '../../text/lexicon.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { Cues } from './cues.ts';
import type { Unit } from './split-sentences.ts';

/** Whether a word in `-s` that is in no list is a verb here: `the draft [names] ten ports`. */
export function isThirdPerson(units: readonly Unit[], at: number, cues: Cues): boolean {
  const { word } = units[at] as Unit;
  const { lower, shape, tags } = word;
  if (shape !== 'lower' || !/[^su]s$/.test(lower)) return false;
  const previous = units[at - 1];
  const next = units[at + 1];
  if (!previous || !next) return false;
  const settled =
    previous.referent !== undefined || (previous.word.tags & (Tag.role | Tag.document | Tag.organization)) !== 0;
  if (next.stretch) return settled && !cues.isNoun(word) && !(tags & (Tag.role | Tag.document | Tag.plural));
  if (topicPrepositions.has(next.word.lower)) return settled && !cues.isNoun(word) && endsClause(units, at + 1);
  return (
    settled &&
    (next.referent !== undefined ||
      (next.word.tags & (Tag.determiner | Tag.possessive | Tag.number)) !== 0 ||
      objectPronouns.has(next.word.lower))
  );
}

/** Whether no verb comes before the clause ends, so that the word before is its verb. */
function endsClause(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + 12); at += 1) {
    const unit = units[at] as Unit;
    if (unit.stretch || (unit.word.shape === 'mark' && !unit.referent)) return true;
    if (unit.referent) continue;
    const { lower, tags } = unit.word;
    if (tags & Tag.relative || clauseOpeners.has(lower)) return true;
    if (tags & (Tag.auxiliary | Tag.verb) || /.{3}ed$/.test(lower)) return false;
  }
  return true;
}

/** Whether a word that can be a verb of speech stands as a noun or adjective: `the [report]`, `the [alleged] plot`. */
export function isNounHere(units: readonly Unit[], at: number, cues: Cues): boolean {
  const { word } = units[at] as Unit;
  const { tags } = word;
  const form = cues.verbOf(word)?.form;
  const previous = units[at - 1]?.word;
  const next = units[at + 1];
  const opened =
    previous !== undefined &&
    (previous.tags & (Tag.determiner | Tag.possessive | Tag.demonym | Tag.preposition | Tag.number) ||
      (previous.tags & Tag.adverb && tagsAt(units, at - 2) & (Tag.determiner | Tag.possessive)) ||
      previous.lower === "'s");
  if ((form === 'past' || form === 'participle') && next?.stretch && standAlones.has(previous?.lower ?? ''))
    return false;
  if (form === 'past' || form === 'participle') return Boolean(opened) && isNounLike(next, cues);
  const clausal =
    next !== undefined &&
    (next.stretch !== undefined ||
      next.word.lower === 'that' ||
      subjectPronouns.has(next.word.lower) ||
      Boolean(next.word.tags & (Tag.determiner | Tag.possessive)));
  if (form === 'base') {
    const isPlain = cues.verbOf(word)?.kinds.has('bare') && !cues.isNoun(word) && !opened;
    return !takesBaseForm(previous) && !(clausal && (isPlain || previous?.text === ','));
  }
  if (form === 'ing') return Boolean(opened) && !clausal;
  if (opened) return true;
  if (clausal) return false;
  return (
    (tags & (Tag.role | Tag.document)) !== 0 &&
    !(previous && previous.tags & (Tag.pronoun | Tag.auxiliary | Tag.adverb))
  );
}

/** Whether a verb in its base form can follow: after `to`, an auxiliary, a pronoun or a plural. */
function takesBaseForm(previous: Unit['word'] | undefined): boolean {
  if (!previous) return false;
  const { tags, lower } = previous;
  if (lower === "'s") return false;
  if (tags & (Tag.auxiliary | Tag.conjunction | Tag.plural | Tag.adverb) || lower === 'to') return true;
  if (subjectPronouns.has(lower)) return severalWords.has(lower) || lower === 'i' || lower === 'you' || lower === 'who';
  if (lower === 'percent' || lower === '%') return true;
  if (tags & Tag.number && previous.shape === 'lower' && lower !== 'one') return true;
  return /[^su]s$/.test(lower) && !(tags & (Tag.determiner | Tag.possessive));
}

/** Whether the unit can stand inside a noun phrase after its opening. */
export function isNounLike(unit: Unit | undefined, cues: Cues): boolean {
  if (!unit) return false;
  if (unit.referent || unit.stretch) return true;
  const { tags, shape } = unit.word;
  if (shape === 'mark') return false;
  if (tags & (Tag.role | Tag.document | Tag.organization | Tag.demonym)) return true;
  if (
    tags &
    (Tag.preposition |
      Tag.conjunction |
      Tag.subordinator |
      Tag.auxiliary |
      Tag.pronoun |
      Tag.determiner |
      Tag.possessive |
      Tag.adverb)
  )
    return false;
  const verb = cues.verbOf(unit.word);
  return !(verb && verb.form !== 'base' && verb.form !== 'third' && verb.form !== 'ing') && !(tags & Tag.verb);
}

/** Whether `’s` is a possessive, which it is before a noun; elsewhere it stands for `is` or `has`. */
export function isPossessive(units: readonly Unit[], at: number, cues: Cues): boolean {
  const next = units[at + 1];
  return (
    isNounLike(next, cues) || (next !== undefined && (cues.isNoun(next.word) || (next.word.tags & Tag.adverb) !== 0))
  );
}

/** Whether a word that is in no list is a verb by its ending `-ed` or `-ing` and the words before. */
export function isVerbByEnding(units: readonly Unit[], at: number): boolean {
  const { lower, shape } = (units[at] as Unit).word;
  if (shape !== 'lower' || lower.length < 5) return false;
  const previous = units[at - 1];
  const opened =
    previous !== undefined && (previous.word.tags & (Tag.determiner | Tag.possessive | Tag.preposition)) !== 0;
  if (lower.endsWith('ed')) return !opened;
  if (lower.endsWith('ing') && !officeParticiples.has(lower))
    return (
      !opened &&
      previous !== undefined &&
      (previous.referent !== undefined ||
        previous.stretch !== undefined ||
        (previous.word.tags & (Tag.auxiliary | Tag.role)) !== 0 ||
        previous.word.text === ',')
    );
  return false;
}

/** Whether the word is a personal pronoun, as subject or object; the tags are tested first, for speed. */
export function isPersonal({ tags, lower }: Word): boolean {
  return (tags & (Tag.pronoun | Tag.possessive)) !== 0 && (subjectPronouns.has(lower) || objectPronouns.has(lower));
}

/** Whether a preposition approximates a number that opens a clause and governs nothing: `[About] forty crews said so`. */
export function isApproximated(units: readonly Unit[], number: number): boolean {
  const word = units[number]?.word;
  if (!word || !(word.tags & Tag.number)) return false;
  const from = number - 1;
  if (!approximators.has(lowerAt(units, from))) return false;
  const start = approximatorEnds.has(lowerAt(units, from)) ? from - 1 : from;
  const before = units[start - 1];
  return !before || before.word.shape === 'mark' || (before.word.tags & (Tag.conjunction | Tag.subordinator)) !== 0;
}
