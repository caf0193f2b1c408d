import type { Span } from '../../../model/annotation.ts';
import { genderOf, isGivenName, tagsOf } from '../../text/word-tags.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import type { Gender, Referent } from '../referents/referent.ts';
import type { Frames, Speaking } from './frames.ts';

/** A phrase that names a speaker: units up to `to`, exclusive. */
export interface SpeakerPhrase extends Span {
  from: number;
  to: number;
  /** The name in it, without titles; absent where it only describes. */
  named?: Span & { referent: Referent };
  /** What the noun of a description is. */
  is?: Speaking;
  gender?: Gender;
  isPronoun?: true;
  /** Whether the pronoun isn’t there, as a verb may go without: `dijo`. */
  isImplied?: true;
}

/**
 * The phrase that begins at a unit and names somebody who can speak: `Ministerin Okafor`, `der Sprecher des Hafens`,
 * `sie`; undefined where none does.
 */
export function phraseAt(units: readonly Unit[], from: number, frames: Frames): SpeakerPhrase | undefined {
  const first = units[from];
  if (!first || first.stretch) return undefined;
  const lower = lowerOf(first);
  if (frames.pronouns.has(lower)) {
    const gender = frames.pronouns.get(lower);
    return { ...spanOf(units, from, from + 1), ...(gender && { gender }), isPronoun: true };
  }
  let at = frames.determiners.has(lower) ? from + 1 : from;
  while (at < from + 5 && isAdjective(units[at], frames) && !speakingAt(units, at, frames)) at += 1;
  return namedAt(units, { from, head: at }, frames) ?? describedAt(units, { from, head: at }, frames);
}

interface Head {
  from: number;
  /** The first unit behind article and adjectives. */
  head: number;
}

/** A name with its titles and roles: `die Ministerin Dr. [Okafor]`. */
function namedAt(units: readonly Unit[], { from, head }: Head, frames: Frames): SpeakerPhrase | undefined {
  let at = head;
  let gender: Gender | undefined;
  while (at < head + 6 && (isTitle(units, at, frames) || isNounOfPerson(units, at, frames))) {
    gender ??= frames.genderOf(lowerOf(units[at]));
    at += 1;
  }
  const name = units[at];
  if (!name?.referent || name.referent.kind === 'event' || name.referent.kind === 'term') return undefined;
  return {
    ...spanOf(units, from, at + 1),
    ...nameOf(name, gender ?? articleGender(units, { from, head: at }, frames), frames),
  };
}

/** A noun that can speak, with what belongs to it, and the name behind that: `der Sprecher des Hafens, [Lars Holm]`. */
function describedAt(units: readonly Unit[], { from, head }: Head, frames: Frames): SpeakerPhrase | undefined {
  const is = speakingAt(units, head, frames);
  if (!is || is === 'title') return undefined;
  let noun = head;
  while (noun < head + 3 && speakingAt(units, noun + 1, frames) === 'role') noun += 1;
  const gender = frames.genderOf(lowerOf(units[noun])) ?? articleGender(units, { from, head: noun }, frames);
  const end = attached(units, adjectivesEnd(units, noun + 1, frames), frames);
  const behind = units[end]?.word.text === ',' ? end + 1 : end;
  const name = is === 'role' ? units[behind] : undefined;
  if (name?.referent && (name.referent.kind ?? 'person') === 'person' && closes(units, behind + 1, behind > end))
    return { ...spanOf(units, from, behind + 1), ...nameOf(name, gender, frames) };
  return { ...spanOf(units, from, end), is, ...(gender && { gender }) };
}

/** The gender that the article before a role shows: `la maire`. */
function articleGender(units: readonly Unit[], { from, head }: Head, { articles }: Frames): Gender | undefined {
  return head > from ? articles.get(lowerOf(units[from])) : undefined;
}

/** Whether a name set off by a comma ends there, so that it says who is described. */
function closes(units: readonly Unit[], at: number, isSetOff: boolean): boolean {
  const next = units[at];
  return !isSetOff || !next || next.stretch !== undefined || /^[,.;:()–—-]$/.test(next.word.text);
}

function nameOf({ start, end, referent }: Unit, titled: Gender | undefined, frames: Frames) {
  const of = referent as Referent;
  const gender = titled ?? of.gender ?? givenGender(of.name, frames);
  return { named: { start, end, referent: of }, ...(gender && { gender }) };
}

/** The gender of the given name that a name begins with. */
function givenGender(name: string, { given }: Frames): Gender | undefined {
  const [first = ''] = name.toLowerCase().split(/[\s-]/);
  const tags = tagsOf(first, 'capital');
  return given.get(first) ?? (isGivenName(tags) ? genderOf(tags) : undefined);
}

/** Whether a noun stands right before a person’s name, where nouns have capitals: `der [Friese] Lars Holm`. */
function isNounOfPerson(units: readonly Unit[], at: number, { nounsHaveCapitals, openers }: Frames): boolean {
  const unit = units[at];
  if (!nounsHaveCapitals || unit?.word.shape !== 'capital' || unit.referent || openers.has(unit.word.lower))
    return false;
  return units[at + 1]?.referent?.kind === 'person';
}

function isTitle(units: readonly Unit[], at: number, frames: Frames): boolean {
  const is = speakingAt(units, at, frames);
  if (is === 'title' || is === 'role') return true;
  return units[at]?.word.text === '.' && speakingAt(units, at - 1, frames) === 'title';
}

/** What the noun at a unit is that can speak; in a language where nouns have capitals, only one that has. */
export function speakingAt(units: readonly Unit[], at: number, frames: Frames): Speaking | undefined {
  const unit = units[at];
  if (!unit || unit.stretch || unit.referent) return undefined;
  const is = frames.speakingOf(unit.word.lower);
  return frames.nounsHaveCapitals && unit.word.shape === 'lower' && is !== 'title' ? undefined : is;
}

/** The unit behind the attributes of a description: `der Sprecher [des Hafens] [von Lissabon]`. */
function attached(units: readonly Unit[], to: number, frames: Frames): number {
  let end = to;
  for (let count = 0; count < 3 && frames.attaching.has(lowerOf(units[end])); count += 1) {
    let at = end + 1;
    while (at < end + 4 && isBeforeNoun(units[at], frames)) at += 1;
    if (!isNoun(units[at], frames)) break;
    end = nounEnd(units, at, frames);
  }
  return end;
}

function isBeforeNoun(unit: Unit | undefined, frames: Frames): boolean {
  return frames.determiners.has(lowerOf(unit)) || (frames.nounsHaveCapitals && isAdjective(unit, frames));
}

function nounEnd(units: readonly Unit[], at: number, frames: Frames): number {
  if (!frames.nounsHaveCapitals) return adjectivesEnd(units, at + 1, frames);
  let end = at + 1;
  while (end < at + 3 && isNoun(units[end], frames) && units[end]?.referent?.kind !== 'person') end += 1;
  return end;
}

/** The unit behind the adjectives that follow a noun, in languages where they do: `le conseil [municipal]`. */
function adjectivesEnd(units: readonly Unit[], at: number, frames: Frames): number {
  let end = at;
  if (!frames.nounsHaveCapitals) while (end < at + 2 && isAdjective(units[end], frames)) end += 1;
  return end;
}

function isNoun(unit: Unit | undefined, { nounsHaveCapitals, fillers, openers }: Frames): boolean {
  if (!unit || unit.stretch) return false;
  if (unit.referent) return true;
  const { shape, lower } = unit.word;
  if (shape === 'capital' || shape === 'upper') return true;
  return !nounsHaveCapitals && shape === 'lower' && !fillers.has(lower) && !openers.has(lower);
}

/** An adjective by its ending, with two letters or more before it. */
function isAdjective(unit: Unit | undefined, { adjectiveEndings, verbs, pluralVerbs, openers }: Frames): boolean {
  if (!unit || unit.stretch || unit.referent) return false;
  const { text, lower } = unit.word;
  if (verbs.has(lower) || pluralVerbs.has(lower) || openers.has(lower)) return false;
  return adjectiveEndings.some((ending) => text.endsWith(ending) && smallLetters.test(text.slice(0, -ending.length)));
}

const smallLetters = /^\p{Ll}{2,}$/u;

/** The word of a unit in lower case; empty for a name or a stretch. */
export function lowerOf(unit: Unit | undefined): string {
  return !unit || unit.stretch || unit.referent ? '' : unit.word.lower;
}

function spanOf(units: readonly Unit[], from: number, to: number) {
  return { from, to, start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 };
}
