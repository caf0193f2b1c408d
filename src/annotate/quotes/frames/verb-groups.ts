import type { Span } from '../../../model/annotation.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import type { Frames } from './frames.ts';
import { lowerOf, phraseAt, type SpeakerPhrase } from './speaker-phrase.ts';

/** A verb of speech: one word, or an auxiliary and a participle. Units up to `to`, exclusive. */
export interface VerbGroup {
  from: number;
  to: number;
  cue: Span;
  /** The verb, or the auxiliary of its group. */
  lower: string;
  isPlural: boolean;
  /** Whether it stands without marks before or behind what was said. */
  isBare: boolean;
  /** The pronoun inside the group: `a-t-[il] dit`. */
  pronoun?: SpeakerPhrase;
}

/** The verb of speech that begins at a unit; undefined where none does. */
export function verbAt(units: readonly Unit[], at: number, frames: Frames): VerbGroup | undefined {
  const lower = lowerOf(units[at]);
  if (lower === '' || (frames.determiners.has(lowerOf(units[at - 1])) && frames.nounsHaveCapitals)) return undefined;
  const enclitic = encliticAt(units, at + 1, frames);
  const behind = enclitic ? at + 2 : at + 1;
  const pronoun = enclitic && { pronoun: enclitic };
  if (frames.verbs.has(lower) || frames.pluralVerbs.has(lower)) {
    const isBare = frames.bareVerbs.has(lower);
    return {
      from: at,
      to: behind,
      cue: spanAt(units, at),
      lower,
      isPlural: frames.pluralVerbs.has(lower),
      isBare,
      ...pronoun,
    };
  }
  if (!frames.auxiliaries.has(lower)) return undefined;
  let said = behind;
  while (said < behind + 3 && frames.fillers.has(lowerOf(units[said]))) said += 1;
  if (!frames.participles.has(lowerOf(units[said]))) return undefined;
  return { from: at, to: said + 1, cue: spanAt(units, said), lower, isPlural: false, isBare: true, ...pronoun };
}

/** The subject behind a verb of speech: `sagte [gestern] [Ministerin Okafor]`. */
export function subjectAfter(units: readonly Unit[], group: VerbGroup, frames: Frames): SpeakerPhrase | undefined {
  if (group.pronoun) return group.pronoun;
  let at = group.to;
  for (let skipped = 0; skipped < 6; skipped += 1) {
    const phrase = phraseAt(units, at, frames);
    if (phrase && (phrase.to > at + 1 || !isObject(units, at, frames))) return phrase;
    const next = behindAside(units, at, frames);
    if (next === at) return undefined;
    at = next;
  }
  return undefined;
}

/** The unit behind an adverb, a time, a hearer or a place that stands between a verb and its subject; `at` where none does. */
function behindAside(units: readonly Unit[], at: number, frames: Frames): number {
  const unit = units[at];
  const lower = lowerOf(unit);
  if (unit?.word.text === ',' && isAsideWord(units, at + 1, frames)) return at + 1;
  if (unit?.word.text === ',' && isAsideWord(units, at - 1, frames)) return at + 1;
  if (frames.fillers.has(lower) || frames.objects.has(lower) || unit?.word.shape === 'number') return at + 1;
  const hearer = frames.hearerLinks.has(lower) ? phraseAt(units, at + 1, frames) : undefined;
  if (hearer) return hearer.to;
  if (!frames.openers.has(lower)) return at;
  const noun = frames.determiners.has(lowerOf(units[at + 1])) ? at + 2 : at + 1;
  return units[noun] && !units[noun]?.stretch && units[noun]?.word.shape !== 'mark' ? noun + 1 : at;
}

function isAsideWord(units: readonly Unit[], at: number, { fillers }: Frames): boolean {
  return fillers.has(lowerOf(units[at]));
}

function isObject(units: readonly Unit[], at: number, { objects }: Frames): boolean {
  return objects.has(lowerOf(units[at]));
}

/** The subject before a verb of speech, not before unit `start`: `[Mina Okafor], die Hafenmeisterin, sagte`. */
export function subjectBefore(
  units: readonly Unit[],
  { start, verb }: { start: number; verb: number },
  frames: Frames,
): SpeakerPhrase | undefined {
  let end = verb;
  while (end > start && (frames.fillers.has(lowerOf(units[end - 1])) || isObject(units, end - 1, frames))) end -= 1;
  if (frames.joining.has(lowerOf(units[end - 1]))) return openingPhrase(units, start, frames);
  return phraseEndingAt(units, { start, end }, frames) ?? behindAsideOf(units, { start, end }, frames);
}

/** The subject before words set off by commas: of what stands there the name, else what stands nearest to the verb. */
function behindAsideOf(
  units: readonly Unit[],
  { start, end }: { start: number; end: number },
  frames: Frames,
): SpeakerPhrase | undefined {
  if (units[end - 1]?.word.text !== ',') return undefined;
  let nearest: SpeakerPhrase | undefined;
  for (let comma = end - 1; comma > start && comma > end - 40; comma -= 1) {
    if (units[comma]?.word.text !== ',') continue;
    const phrase = phraseEndingAt(units, { start, end: comma }, frames);
    if (phrase?.named) return phrase;
    nearest ??= comma < end - 1 ? phrase : undefined;
  }
  return nearest;
}

/** The phrase that a clause opens with. */
export function openingPhrase(units: readonly Unit[], start: number, frames: Frames): SpeakerPhrase | undefined {
  return frames.openers.has(lowerOf(units[start])) ? undefined : phraseAt(units, start, frames);
}

/** The longest phrase that ends right before unit `end` and no preposition stands before. */
function phraseEndingAt(
  units: readonly Unit[],
  { start, end }: { start: number; end: number },
  frames: Frames,
): SpeakerPhrase | undefined {
  for (let from = Math.max(start, end - 14); from < end; from += 1) {
    const phrase = phraseAt(units, from, frames);
    if (phrase?.to !== end) continue;
    const before = lowerOf(units[from - 1]);
    return from > start && (frames.openers.has(before) || frames.attaching.has(before)) ? undefined : phrase;
  }
  return undefined;
}

function encliticAt(units: readonly Unit[], at: number, frames: Frames): SpeakerPhrase | undefined {
  return lowerOf(units[at]).startsWith('-') ? phraseAt(units, at, frames) : undefined;
}

export function spanAt(units: readonly Unit[], at: number): Span {
  return { start: units[at]?.start ?? 0, end: units[at]?.end ?? 0 };
}
