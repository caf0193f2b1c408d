import type { Span } from '../../../model/annotation.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import type { QuoteRule } from '../quote-rules.ts';
import type { Frames } from './frames.ts';
import { lowerOf, phraseAt, type SpeakerPhrase } from './speaker-phrase.ts';
import { openingPhrase, spanAt, subjectAfter, subjectBefore, type VerbGroup, verbAt } from './verb-groups.ts';

/** A speaker’s phrase, with the rule and cue of the frame that matched. */
export interface Framed {
  rule: QuoteRule;
  phrase: SpeakerPhrase;
  cue?: Span;
  /** Whether the verb is plural. */
  isPlural?: boolean;
  /** Whether the frame tells speech without marks too. */
  isBare?: boolean;
  /** The units of the frame, `to` exclusive. */
  from: number;
  to: number;
}

/**
 * The frame behind words that end before unit `end`: `„…“, sagte Okafor`, `„…“, so Okafor`, `„…“, laut Okafor`,
 * `„…“, Okafor zufolge`, `„…“, wie Okafor sagte`.
 */
export function frameAfter(units: readonly Unit[], end: number, frames: Frames): Framed | undefined {
  let at = end;
  while (/^(?:[,–—-]|--)$/.test(units[at]?.word.text ?? '')) at += 1;
  return (
    sourceAt(units, at, frames) ??
    verbFrameAt(units, at, frames) ??
    markedAt(units, at, frames) ??
    sourceBehind(units, at, frames) ??
    (at > end ? subjectFirst(units, at, frames) : undefined)
  );
}

/** A verb of speech and the subject behind it, or nobody but a source: `hieß es in [dem Bericht]`. */
function verbFrameAt(units: readonly Unit[], from: number, frames: Frames): Framed | undefined {
  let at = from;
  while (at < from + 2 && frames.objects.has(lowerOf(units[at]))) at += 1;
  const group = verbAt(units, at, frames);
  if (!group) return splitVerbAt(units, at, frames);
  const phrase =
    impersonalSource(units, group, frames) ?? subjectAfter(units, group, frames) ?? dropped(units, group, frames);
  return phrase && framed('frame-after', group, phrase);
}

/** An auxiliary and its participle around the subject: `hat [Okafor] gesagt`. */
function splitVerbAt(units: readonly Unit[], at: number, frames: Frames): Framed | undefined {
  if (!frames.auxiliaries.has(lowerOf(units[at]))) return undefined;
  const phrase = phraseAt(units, at + 1, frames);
  const said = phrase && participleIn(units, { from: phrase.to, to: phrase.to + 16 }, frames);
  if (!phrase || said === undefined) return undefined;
  return { rule: 'frame-after', phrase, cue: spanAt(units, said), from: at, to: said + 1, isBare: true };
}

/** `„…“, so Okafor`, `„…“, wie Okafor sagte`. */
function markedAt(units: readonly Unit[], at: number, frames: Frames): Framed | undefined {
  const lower = lowerOf(units[at]);
  if (frames.markers.has(lower)) {
    const phrase = phraseAt(units, at + 1, frames);
    return phrase && { rule: 'frame-after', phrase, cue: spanAt(units, at), from: at, to: phrase.to, isBare: true };
  }
  const words = phraseOf(units, at, frames.asSaid);
  if (!words) return undefined;
  const behind = at + words.length;
  const inverted = verbFrameAt(units, behind, frames);
  if (inverted) return { ...inverted, from: at };
  const phrase = phraseAt(units, behind, frames);
  if (!phrase) return undefined;
  for (let verb = phrase.to; verb < phrase.to + 10; verb += 1) {
    const group = verbAt(units, verb, frames);
    if (group) return { ...framed('frame-after', group, phrase), from: at };
    if (!units[verb] || units[verb]?.word.shape === 'mark') break;
  }
  return undefined;
}

/** A subject and its verb behind the words: `« … », [Okafor a déclaré]`. */
function subjectFirst(units: readonly Unit[], at: number, frames: Frames): Framed | undefined {
  const phrase = phraseAt(units, at, frames);
  const group = phrase && verbAt(units, phrase.to, frames);
  return group && !group.pronoun ? { ...framed('frame-after', group, phrase as SpeakerPhrase), from: at } : undefined;
}

function framed(rule: QuoteRule, group: VerbGroup, phrase: SpeakerPhrase): Framed {
  const { cue, isPlural, isBare } = group;
  return { rule, phrase, cue, isPlural, isBare, from: group.from, to: Math.max(group.to, phrase.to) };
}

/** The source of an impersonal verb: `hieß es in [dem Bericht]`. */
function impersonalSource(units: readonly Unit[], group: VerbGroup, frames: Frames): SpeakerPhrase | undefined {
  const { verbs, subject, links } = frames.impersonal;
  if (!verbs.has(group.lower)) return undefined;
  let at = group.to;
  while (lowerOf(units[at]) === subject || frames.fillers.has(lowerOf(units[at]))) at += 1;
  return links.has(lowerOf(units[at])) ? phraseAt(units, at + 1, frames) : undefined;
}

/** The subject that a verb goes without: `dijo.` */
function dropped(units: readonly Unit[], group: VerbGroup, { dropsPronouns, that }: Frames): SpeakerPhrase | undefined {
  if (!dropsPronouns || group.isPlural || !endsClause(units, group.to, that)) return undefined;
  const { start, end } = spanAt(units, group.from);
  return { from: group.from, to: group.to, start, end, isPronoun: true, isImplied: true };
}

/** Whether no subject can follow: the clause ends, or what is said begins. */
function endsClause(units: readonly Unit[], at: number, that: Frames['that']): boolean {
  const next = units[at];
  return !next || that.has(lowerOf(next)) || (!next.stretch && next.word.shape === 'mark');
}

/** The frame before a stretch, up to the unit `end`: a verb of speech and its subject, or a name and a colon. */
export function frameBefore(units: readonly Unit[], end: number, frames: Frames): Framed | undefined {
  const hasColon = units[end - 1]?.word.text === ':';
  const start = clauseStart(units, end);
  const stop = hasColon ? end - 1 : end;
  for (let at = stop - 1; at >= start; at -= 1) {
    const frame = verbBefore(units, { start, at, end: stop }, frames);
    if (frame) return frame;
  }
  return hasColon ? colonFrame(units, { start, colon: stop }, frames) : undefined;
}

function verbBefore(
  units: readonly Unit[],
  { start, at, end }: { start: number; at: number; end: number },
  frames: Frames,
): Framed | undefined {
  const group = verbAt(units, at, frames) ?? openGroup(units, { at, end }, frames);
  if (!group || group.to > end) return undefined;
  const isAside = units[at - 1]?.word.text === ',' && phraseAt(units, group.to, frames) !== undefined;
  const before = group.pronoun || isAside ? undefined : subjectBefore(units, { start, verb: at }, frames);
  const after = before ? undefined : (impersonalSource(units, group, frames) ?? subjectAfter(units, group, frames));
  const opensClause = at - start < 3 || frames.joining.has(lowerOf(units[at - 1]));
  const implied = opensClause ? dropped(units, group, frames) : undefined;
  const phrase = before ?? (after && after.to <= end ? after : undefined) ?? implied;
  return phrase && { ...framed('frame-before', group, phrase), from: Math.min(group.from, phrase.from) };
}

/** An auxiliary whose participle stands at the end of its clause: `[hat] in Oslo gesagt`. */
function openGroup(
  units: readonly Unit[],
  { at, end }: { at: number; end: number },
  frames: Frames,
): VerbGroup | undefined {
  const lower = lowerOf(units[at]);
  if (!frames.nounsHaveCapitals || !frames.auxiliaries.has(lower)) return undefined;
  const said = participleIn(units, { from: at, to: end }, frames);
  if (said === undefined) return undefined;
  return { from: at, to: at + 1, cue: spanAt(units, said), lower, isPlural: false, isBare: true };
}

/** Somebody and a colon, `Okafor: „…“`, whatever is told of them before it: `Okafor ist erleichtert: „…“`. */
function colonFrame(
  units: readonly Unit[],
  { start, colon }: { start: number; colon: number },
  frames: Frames,
): Framed | undefined {
  const isMarked = frames.markers.has(lowerOf(units[start]));
  const phrase = isMarked ? phraseAt(units, start + 1, frames) : openingPhrase(units, start, frames);
  if (!phrase || phrase.is === 'writing') return undefined;
  if (phrase.to !== colon && phrase.named?.referent.kind !== 'person') return undefined;
  return { rule: 'frame-colon', phrase, from: phrase.from, to: colon };
}

/** A frame that closes the sentence behind words that go on after the stretch: `„…“ sei, sagte Okafor.` */
export function closingFrame(units: readonly Unit[], from: number, frames: Frames): Framed | undefined {
  for (let at = from; at < units.length; at += 1) {
    if (units[at]?.stretch) return undefined;
    if (units[at]?.word.text !== ',') continue;
    const frame = frameAfter(units, at, frames);
    if (frame) return frame;
  }
  return undefined;
}

/** A source anywhere in the sentence: `Laut Okafor war es „…“`. */
export function frameOfSource(units: readonly Unit[], frames: Frames): Framed | undefined {
  for (let at = 0; at < units.length; at += 1) {
    const found = sourceAt(units, at, frames) ?? sourceBehind(units, at, frames);
    if (found) return found;
  }
  return undefined;
}

/** The source behind a preposition, `laut [Okafor]`, or a verb of speech behind one, `según explicó [Okafor]`. */
export function sourceAt(units: readonly Unit[], at: number, frames: Frames): Framed | undefined {
  const words = phraseOf(units, at, frames.sources);
  if (!words) return undefined;
  const behind = at + words.length;
  const phrase = phraseAt(units, behind, frames);
  if (!phrase) {
    const inverted = verbFrameAt(units, behind, frames);
    return inverted && !inverted.phrase.isPronoun ? { ...inverted, rule: 'frame-source', from: at } : undefined;
  }
  const cue = { start: units[at]?.start ?? 0, end: units[behind - 1]?.end ?? 0 };
  return { rule: 'frame-source', phrase, cue, from: at, to: phrase.to, isBare: true };
}

/** The phrase of a list that begins at a unit. */
function phraseOf(units: readonly Unit[], at: number, list: Frames['sources']): readonly string[] | undefined {
  return list.find((one) => one.every((word, nth) => lowerOf(units[at + nth]) === word));
}

/** The source before a postposition: `[Okafor] zufolge`. */
export function sourceBehind(units: readonly Unit[], at: number, frames: Frames): Framed | undefined {
  if (frames.postpositions.size === 0) return undefined;
  const phrase = phraseAt(units, at, frames);
  if (!phrase || !frames.postpositions.has(lowerOf(units[phrase.to]))) return undefined;
  const { to } = phrase;
  return { rule: 'frame-source', phrase, cue: spanAt(units, to), from: at, to: to + 1, isBare: true };
}

/** The first unit of the clause that ends at `end`: behind the stretch before, if there is one. */
function clauseStart(units: readonly Unit[], end: number): number {
  let at = end;
  while (at > 0 && !units[at - 1]?.stretch) at -= 1;
  while (at < end && units[at]?.word.shape === 'mark') at += 1;
  return at;
}

function participleIn(units: readonly Unit[], { from, to }: { from: number; to: number }, { participles }: Frames) {
  for (let at = from; at < Math.min(units.length, to); at += 1) if (participles.has(lowerOf(units[at]))) return at;
  return undefined;
}
