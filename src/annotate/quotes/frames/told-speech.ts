import type { Span } from '../../../model/annotation.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import type { Frames } from './frames.ts';
import { closingFrame, type Framed, frameBefore, sourceAt, sourceBehind } from './match-frames.ts';
import { lowerOf, type SpeakerPhrase } from './speaker-phrase.ts';
import { verbAt } from './verb-groups.ts';

/** A clause without marks that a frame tells to be somebody’s. */
export interface Told {
  framed: Framed;
  content: Span;
}

/**
 * What a sentence without marks reports: `Okafor sagte, dass [es spät sei].`, `[Es sei spät], sagte Okafor.`, `Laut Okafor
 * [ist es spät].` Only where a cue stands beside somebody who can speak; undefined where none does.
 */
export function toldIn(units: readonly Unit[], frames: Frames): Told | undefined {
  return (
    behindThat(units, frames) ?? beforeClosing(units, frames) ?? bySource(units, frames) ?? behindVerb(units, frames)
  );
}

/** The clause behind a conjunction: `Okafor sagte, dass […]`, `Okafor a déclaré que […]`. */
function behindThat(units: readonly Unit[], frames: Frames): Told | undefined {
  const that = units.findIndex((unit, at) => at > 0 && frames.that.has(lowerOf(unit)));
  if (that < 0) return undefined;
  const isSetOff = units[that - 1]?.word.text === ',';
  if (isSetOff !== frames.nounsHaveCapitals || isOther(units, that, frames)) return undefined;
  const end = isSetOff ? that - 1 : that;
  const framed = frameBefore(units, end, frames);
  if (!framed?.isBare || !leadsTo(units, Math.max(framed.to, framed.phrase.to), end)) return undefined;
  return told(units, framed, { from: that + 1, to: sentenceEnd(units) });
}

/** Whether the word before `que` makes another conjunction of it; behind a preposition, `informó de que`, it needn’t. */
function isOther(units: readonly Unit[], that: number, frames: Frames): boolean {
  const before = lowerOf(units[that - 1]);
  return frames.beforeOtherThat.has(before) && verbAt(units, that - 2, frames) === undefined;
}

/** Whether only a few words, such as whom it was said to, stand between a frame and the clause that it brings in. */
function leadsTo(units: readonly Unit[], from: number, end: number): boolean {
  return from >= end - 6 && !units.slice(from, end).some(({ word }) => word.shape === 'mark');
}

/** The words before a frame that closes the sentence. */
function beforeClosing(units: readonly Unit[], frames: Frames): Told | undefined {
  const framed = closingFrame(units, 3, frames);
  if (!framed?.isBare || !isWhole(framed.phrase) || !endsWith(units, framed)) return undefined;
  if (frames.asSaid.some(([first]) => first === lowerOf(units[0]))) return undefined;
  let to = framed.from;
  while (units[to - 1]?.word.shape === 'mark') to -= 1;
  return told(units, framed, { from: behindLead(units, to), to });
}

/** The unit behind a dateline, or behind a clause that leads to the words by a colon. */
function behindLead(units: readonly Unit[], to: number): number {
  const dash = units.findIndex(({ word }, at) => at < 6 && /^[–—-]$/.test(word.text));
  const colon = units.findLastIndex(({ word }, at) => at < to && word.text === ':');
  return Math.max(dash, colon) + 1;
}

/** Whether nothing but a few words follows the frame: a day, a place, whom it was said to. */
function endsWith(units: readonly Unit[], { to }: Framed): boolean {
  const rest = units.slice(to);
  return rest.length < 16 && !rest.some(({ stretch }) => stretch);
}

/** The words behind a source that opens the sentence: `Laut Okafor […]`, `Selon Okafor, […]`. */
function bySource(units: readonly Unit[], frames: Frames): Told | undefined {
  const framed = sourceAt(units, 0, frames) ?? sourceBehind(units, 0, frames);
  if (!framed || !isWhole(framed.phrase)) return undefined;
  const isSetOff = units[framed.to]?.word.text === ',';
  if (!isSetOff && !frames.nounsHaveCapitals) return undefined;
  return told(units, framed, { from: isSetOff ? framed.to + 1 : framed.to, to: sentenceEnd(units) });
}

/** A clause behind the verb, in the form that tells what another says: `Okafor sagte, [es sei spät].` */
function behindVerb(units: readonly Unit[], frames: Frames): Told | undefined {
  if (frames.reportForms.size === 0) return undefined;
  const comma = units.findIndex(({ word }) => word.text === ',' || word.text === ':');
  if (comma < 2) return undefined;
  const framed = frameBefore(units, comma, frames);
  if (!framed?.isBare || framed.to < comma - 8) return undefined;
  const to = sentenceEnd(units);
  const isReported = units.slice(comma + 1, to).some((unit) => frames.reportForms.has(lowerOf(unit)));
  return isReported ? told(units, framed, { from: comma + 1, to }) : undefined;
}

/** Whether a phrase names somebody, or is more than a bare noun: no mark without a speaker who can speak. */
function isWhole({ isPronoun, isImplied, from, to, named }: SpeakerPhrase): boolean {
  return named !== undefined || (isPronoun !== undefined && !isImplied) || to - from > 1;
}

function told(
  units: readonly Unit[],
  framed: Framed,
  { from: first, to }: { from: number; to: number },
): Told | undefined {
  let from = first;
  while (from < to && units[from]?.word.shape === 'mark') from += 1;
  if (to - from < 2) return undefined;
  return { framed, content: { start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 } };
}

/** The unit behind the last word of a sentence. */
function sentenceEnd(units: readonly Unit[]): number {
  return units.findLastIndex(({ word, stretch }) => stretch || word.shape !== 'mark') + 1;
}
