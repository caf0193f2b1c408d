import type { Span } from '../../../model/annotation.ts';
import type { Frames } from '../../languages/frame-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { isGivenName, Tag } from '../../text/word-tags.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import type { Gender, Referent } from '../referents/referent.ts';

/** A phrase that can name a speaker: units up to `to`, exclusive. */
export interface SpeakerPhrase extends Span {
  from: number;
  to: number;
  /** The name in it, without titles; absent where it only describes. */
  named?: Span & { referent?: Referent };
  gender?: Gender;
  isPronoun?: true;
}

/** The phrase that begins at a unit: `Ministerin Okafor`, `der Sprecher des Hafens`, `sie`; undefined where none does. */
export function phraseAt(units: readonly Unit[], from: number, frames: Frames): SpeakerPhrase | undefined {
  const first = units[from];
  if (!first || first.stretch) return undefined;
  const pronoun = genderOfPronoun(first.word.lower, frames);
  if (pronoun && !isCapitalAt(units, from + 1))
    return { ...spanOf(units, from, from + 1), gender: pronoun, isPronoun: true };
  const hasDeterminer = !first.referent && frames.determiners.has(first.word.lower);
  let at = hasDeterminer ? from + 1 : from;
  if (hasDeterminer) while (isAdjective(units[at], frames) && at < from + 5) at += 1;
  const head = at;
  while (isPart(units, at, { head, frames })) at += 1;
  if (at === head) return undefined;
  const named = nameIn(units, { from: head, to: at }, { hasDeterminer, frames });
  const gender = named?.referent?.gender ?? genderIn(units, { from: head, to: at }, frames);
  const to = named ? at : attached(units, at, frames);
  return { ...spanOf(units, from, to), ...(named && { named }), ...(gender && { gender }) };
}

/** Whether a unit goes on with the name or noun that began at `head`. */
function isPart(units: readonly Unit[], at: number, { head, frames }: { head: number; frames: Frames }): boolean {
  const unit = units[at];
  if (!unit || unit.stretch) return false;
  if (unit.referent) return at === head || !units[at - 1]?.referent;
  if (at > head && units[at - 1]?.referent) return false;
  if (unit.word.shape === 'capital' || unit.word.shape === 'upper')
    return at > head || !isOpener(unit.word.lower, frames);
  if (frames.titles.either.has(unit.word.lower)) return true;
  return at > head && frames.nameLinks.has(unit.word.lower) && isCapitalAt(units, at + 1) && isGiven(units[at - 1]);
}

/** Whether a word is capitalized only because it opens a sentence: `Am`, `Laut`. */
function isOpener(lower: string, { openers, sources, verbs, pluralVerbs }: Frames): boolean {
  const isVerb = verbs.has(lower) || pluralVerbs.has(lower);
  return isVerb || openers.has(lower) || sources.some(([first]) => first === lower);
}

/** The name in a phrase, without titles; behind an article only where a title or given name shows that it is one. */
function nameIn(
  units: readonly Unit[],
  { from, to }: { from: number; to: number },
  { hasDeterminer, frames }: { hasDeterminer: boolean; frames: Frames },
): SpeakerPhrase['named'] {
  const known = units.slice(from, to).find((unit) => unit.referent);
  if (known?.referent) return { start: known.start, end: known.end, referent: known.referent };
  let start = from;
  for (let at = from; at < to; at += 1) if (titleGender(lowerAt(units, at), frames)) start = at + 1;
  if (start === to) return undefined;
  const isShown = start > from || units.slice(from, to).some(isGiven);
  if (hasDeterminer && !isShown) return undefined;
  const given = start === from && hasDeterminer ? units.findIndex((unit, at) => at >= from && isGiven(unit)) : start;
  return { start: units[given]?.start ?? 0, end: units[to - 1]?.end ?? 0 };
}

/** The unit behind the attributes of a description: `der Sprecher [des Hafens] [von Lissabon]`. */
function attached(units: readonly Unit[], to: number, frames: Frames): number {
  let end = to;
  for (let count = 0; count < 3 && frames.attaching.has(lowerAt(units, end)); count += 1) {
    let at = end + 1;
    while (isAdjective(units[at], frames) || frames.determiners.has(lowerAt(units, at))) at += 1;
    const noun = at;
    while (isCapitalAt(units, at)) at += 1;
    if (at === noun) break;
    end = at;
  }
  return end;
}

function genderIn(
  units: readonly Unit[],
  { from, to }: { from: number; to: number },
  frames: Frames,
): Gender | undefined {
  for (let at = from; at < to; at += 1) {
    const gender = titleGender(lowerAt(units, at), frames);
    if (gender === 'male' || gender === 'female') return gender;
    const tags = tagsAt(units, at);
    const bits = isGivenName(tags) ? tags & (Tag.male | Tag.female) : 0;
    if (bits === Tag.male) return 'male';
    if (bits === Tag.female) return 'female';
  }
  return undefined;
}

/** The gender that a title shows, by the whole word or its ending, as in `Hafenmeisterin`; `either` for titles of both. */
function titleGender(lower: string, { titles }: Frames): Gender | 'either' | undefined {
  if (titles.either.has(lower)) return 'either';
  if (titles.female.some((title) => lower.endsWith(title))) return 'female';
  return titles.male.some((title) => lower.endsWith(title)) ? 'male' : undefined;
}

function genderOfPronoun(lower: string, { pronouns }: Frames): Gender | undefined {
  if (pronouns.male.has(lower)) return 'male';
  return pronouns.female.has(lower) ? 'female' : undefined;
}

/** An adjective by its ending, with two letters or more before it. */
function isAdjective(unit: Unit | undefined, { adjectiveEndings }: Frames): boolean {
  if (!unit || unit.stretch || unit.referent) return false;
  const { text } = unit.word;
  return adjectiveEndings.some((ending) => text.endsWith(ending) && smallLetters.test(text.slice(0, -ending.length)));
}

const smallLetters = /^\p{Ll}{2,}$/u;

function isGiven(unit: Unit | undefined): boolean {
  return unit !== undefined && isGivenName(unit.word.tags);
}

function isCapitalAt(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return (
    unit !== undefined &&
    !unit.stretch &&
    (unit.referent !== undefined || unit.word.shape === 'capital' || unit.word.shape === 'upper')
  );
}

function spanOf(units: readonly Unit[], from: number, to: number) {
  return { from, to, start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 };
}
