import type { Span } from '../../../model/annotation.ts';
import type { Frames } from '../../languages/frame-words.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import type { QuoteRule } from '../quote-rules.ts';
import { phraseAt, type SpeakerPhrase } from './speaker-phrase.ts';

/** A speaker's phrase, with the rule and cue of the frame that matched. */
export interface Framed {
  rule: QuoteRule;
  phrase: SpeakerPhrase;
  cue?: Span;
  /** Whether the verb is plural. */
  isPlural?: boolean;
}

/** The frame behind a stretch: `„…“, sagte Okafor`, `„…“, so Okafor`, `„…“, laut Okafor`, `„…“, Okafor zufolge`. */
export function frameAfter(units: readonly Unit[], stretch: number, frames: Frames): Framed | undefined {
  let at = stretch + 1;
  while (/^[,–—-]$/.test(units[at]?.word.text ?? '')) at += 1;
  const lower = wordAt(units, at);
  const source = sourceAt(units, at, frames);
  if (source) return source;
  if (isVerbAt(units, at, frames) || frames.markers.has(lower)) {
    const phrase = phraseAt(units, at + 1, frames);
    return phrase && { rule: 'frame-after', phrase, cue: spanAt(units, at), isPlural: frames.pluralVerbs.has(lower) };
  }
  if (frames.auxiliaries.has(lower)) {
    const phrase = phraseAt(units, at + 1, frames);
    const said = phrase && participleIn(units, { from: phrase.to, to: phrase.to + 16 }, frames);
    return said === undefined
      ? undefined
      : { rule: 'frame-after', phrase: phrase as SpeakerPhrase, cue: spanAt(units, said) };
  }
  return sourceBehind(units, at, frames);
}

/** The frame before a stretch, up to the unit `end`: a verb of speech and its subject, or a name and a colon. */
export function frameBefore(units: readonly Unit[], end: number, frames: Frames): Framed | undefined {
  const hasColon = wordAt(units, end - 1) === ':';
  const start = clauseStart(units, end);
  for (let at = (hasColon ? end - 1 : end) - 1; at >= start; at -= 1) {
    const lower = wordAt(units, at);
    const isVerb =
      isVerbAt(units, at, frames) ||
      (frames.auxiliaries.has(lower) && participleIn(units, { from: at, to: end }, frames) !== undefined);
    const phrase = isVerb ? subjectOf(units, { start, verb: at }, frames) : undefined;
    if (phrase)
      return { rule: 'frame-before', phrase, cue: spanAt(units, at), isPlural: frames.pluralVerbs.has(lower) };
  }
  const phrase = hasColon ? phraseAt(units, start, frames) : undefined;
  return phrase?.to === end - 1 ? { rule: 'frame-colon', phrase } : undefined;
}

/** A source anywhere in the sentence: `Laut Okafor war es „…“`. */
export function frameOfSource(units: readonly Unit[], frames: Frames): Framed | undefined {
  for (let at = 0; at < units.length; at += 1) {
    const found = sourceAt(units, at, frames) ?? sourceBehind(units, at, frames);
    if (found) return found;
  }
  return undefined;
}

/** The unit where a reported clause begins: `sagte, dass [es spät sei]`; undefined where none does. */
export function reportedFrom(units: readonly Unit[], frames: Frames): number | undefined {
  const at = units.findIndex((unit, i) => frames.that.has(unit.word.lower) && wordAt(units, i - 1) === ',');
  return at < 0 ? undefined : at + 1;
}

/** The subject of a verb: the phrase that opens the clause, else the one behind the verb. */
function subjectOf(
  units: readonly Unit[],
  { start, verb }: { start: number; verb: number },
  frames: Frames,
): SpeakerPhrase | undefined {
  const first = phraseAt(units, start, frames);
  const isFirst =
    first && !frames.openers.has(wordAt(units, start)) && first.to <= verb && !sourceAt(units, start, frames);
  const isBeside = isFirst && (first.to === verb || wordAt(units, first.to) === ',');
  return isBeside ? first : phraseAt(units, verb + 1, frames);
}

/** The source behind a preposition: `laut [Okafor]`. */
function sourceAt(units: readonly Unit[], at: number, frames: Frames): Framed | undefined {
  const words = frames.sources.find((one) => one.every((word, i) => wordAt(units, at + i) === word));
  const phrase = words && phraseAt(units, at + words.length, frames);
  if (!words || !phrase) return undefined;
  return {
    rule: 'frame-source',
    phrase,
    cue: { start: units[at]?.start ?? 0, end: units[at + words.length - 1]?.end ?? 0 },
  };
}

/** The source before a postposition: `[Okafor] zufolge`. */
function sourceBehind(units: readonly Unit[], at: number, frames: Frames): Framed | undefined {
  const phrase = phraseAt(units, at, frames);
  if (!phrase || !frames.postpositions.has(wordAt(units, phrase.to))) return undefined;
  return { rule: 'frame-source', phrase, cue: spanAt(units, phrase.to) };
}

/** The first unit of the clause that ends at `end`: behind the stretch before, if there is one. */
function clauseStart(units: readonly Unit[], end: number): number {
  let at = end;
  while (at > 0 && !units[at - 1]?.stretch) at -= 1;
  while (at < end && units[at]?.word.shape === 'mark') at += 1;
  return at;
}

function participleIn(units: readonly Unit[], { from, to }: { from: number; to: number }, { participles }: Frames) {
  for (let at = from; at < Math.min(units.length, to); at += 1) if (participles.has(wordAt(units, at))) return at;
  return undefined;
}

function isVerbAt(units: readonly Unit[], at: number, { verbs, pluralVerbs }: Frames): boolean {
  return verbs.has(wordAt(units, at)) || pluralVerbs.has(wordAt(units, at));
}

function wordAt(units: readonly Unit[], at: number): string {
  const unit = units[at];
  return !unit || unit.stretch || unit.referent ? '' : unit.word.lower;
}

function spanAt(units: readonly Unit[], at: number): Span {
  return { start: units[at]?.start ?? 0, end: units[at]?.end ?? 0 };
}
