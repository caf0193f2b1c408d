import type { Word } from '../../text/lexicon.ts';
import { Tag } from '../../text/word-tags.ts';
import type { Cues } from './cues.ts';
import type { Unit } from './split-sentences.ts';

/** A verb in `-s` that no list has: `the draft [names] ten ports`. */
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
  if (leading.test(next.word.lower)) return settled && !cues.isNoun(word) && endsClause(units, at + 1);
  return (
    settled &&
    (next.referent !== undefined ||
      (next.word.tags & (Tag.determiner | Tag.possessive | Tag.number)) !== 0 ||
      objective.has(next.word.lower))
  );
}

/** Prepositions that lead from a verb to what it is about: `the paper [focuses] on`. */
const leading = /^(?:on|with|to|into|at|against|from)$/;

/** Whether no other verb comes before the next mark: the one before is the clause’s. */
function endsClause(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + 12); at += 1) {
    const unit = units[at] as Unit;
    if (unit.stretch || (unit.word.shape === 'mark' && !unit.referent)) return true;
    if (unit.referent) continue;
    const { lower, tags } = unit.word;
    if (tags & Tag.relative || /^(?:that|how|what|why|whether)$/.test(lower)) return true;
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
    (previous.tags & (Tag.determiner | Tag.possessive | Tag.demonym | Tag.preposition) ||
      (previous.tags & Tag.number && !isNumbered(units[at - 2])) ||
      (previous.tags & Tag.adverb && (units[at - 2]?.word.tags ?? 0) & (Tag.determiner | Tag.possessive)) ||
      previous.lower === "'s");
  if ((form === 'past' || form === 'participle') && next?.stretch && alone.has(previous?.lower ?? '')) return false;
  if (form === 'past' || form === 'participle') return Boolean(opened) && isNounLike(next, cues);
  const clausal =
    next !== undefined &&
    (next.stretch !== undefined ||
      next.word.lower === 'that' ||
      nominative.has(next.word.lower) ||
      Boolean(next.word.tags & (Tag.determiner | Tag.possessive)));
  if (form === 'base') return !takesBaseForm(previous) && !(clausal && previous?.text === ',');
  if (form === 'ing') return Boolean(opened) && !clausal;
  if (opened) return true;
  if (clausal) return false;
  return (
    (tags & (Tag.role | Tag.document)) !== 0 &&
    !(previous && previous.tags & (Tag.pronoun | Tag.auxiliary | Tag.adverb))
  );
}

/** Stand for people without a noun: `[Some] shouted`. */
const alone = new Set(['some', 'many', 'most', 'few', 'several', 'both', 'all', 'others', 'another', 'each']);

/** What a number belongs to: `[Article] 33 affirms`, not `ten reports`. */
function isNumbered(unit: Unit | undefined): boolean {
  return ((unit?.word.tags ?? 0) & (Tag.document | Tag.thing)) !== 0;
}

/** Whether a verb can follow in its base form: after `to`, an auxiliary, a pronoun or a plural. */
function takesBaseForm(previous: Unit['word'] | undefined): boolean {
  if (!previous) return false;
  const { tags, lower } = previous;
  if (lower === "'s") return false;
  if (tags & (Tag.auxiliary | Tag.conjunction | Tag.plural | Tag.adverb) || lower === 'to') return true;
  if (nominative.has(lower)) return several.has(lower) || lower === 'i' || lower === 'you' || lower === 'who';
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

/** `’s` before a noun is a possessive, before anything else `is` or `has`. */
export function isPossessive(units: readonly Unit[], at: number, cues: Cues): boolean {
  const next = units[at + 1];
  return (
    isNounLike(next, cues) || (next !== undefined && (cues.isNoun(next.word) || (next.word.tags & Tag.adverb) !== 0))
  );
}

/** Forms in `-ing` that describe people who hold an office. */
const describing = new Set(
  'ranking leading sitting acting managing founding ruling outgoing incoming retiring visiting presiding serving standing governing founding'.split(
    ' ',
  ),
);

/** A past tense that no list has: `-ed` after a name or noun and before what follows a verb. */
export function isVerbByEnding(units: readonly Unit[], at: number): boolean {
  const { lower, shape } = (units[at] as Unit).word;
  if (shape !== 'lower' || lower.length < 5) return false;
  const previous = units[at - 1];
  const opened =
    previous !== undefined && (previous.word.tags & (Tag.determiner | Tag.possessive | Tag.preposition)) !== 0;
  if (lower.endsWith('ed')) return !opened;
  if (lower.endsWith('ing') && !describing.has(lower))
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

/** Whether the word is a pronoun by which somebody speaks or is spoken of; its tags, looked at first, tell most that aren't. */
export function isPersonal({ tags, lower }: Word): boolean {
  return (tags & (Tag.pronoun | Tag.possessive)) !== 0 && (nominative.has(lower) || objective.has(lower));
}

/** Pronouns that are subjects. */
export const nominative = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'who',
  'everyone',
  'everybody',
  'someone',
  'somebody',
  'nobody',
  'anyone',
]);
/** Pronouns that are objects. */
export const objective = new Set(['him', 'her', 'them', 'me', 'us', 'himself', 'herself', 'themselves']);
/** Words for several people or things. */
export const several = new Set([
  'they',
  'them',
  'we',
  'us',
  'these',
  'those',
  'their',
  'our',
  'many',
  'several',
  'few',
  'some',
  'both',
  'others',
]);

/** `[About] forty crews said so`: no preposition, where the number opens a clause. */
export function isApproximated(units: readonly Unit[], number: number): boolean {
  const word = units[number]?.word;
  if (!word || !(word.tags & Tag.number)) return false;
  const from = number - 1;
  if (!/^(?:about|around|over|under|than|to|least|most|nearly)$/.test(units[from]?.word.lower ?? '')) return false;
  const start = /^(?:than|to|least|most)$/.test(units[from]?.word.lower ?? '') ? from - 1 : from;
  const before = units[start - 1];
  return !before || before.word.shape === 'mark' || (before.word.tags & (Tag.conjunction | Tag.subordinator)) !== 0;
}
