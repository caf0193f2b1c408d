import { type OpenReading, readOpen } from '../annotate/annotate.ts';
import type { Knowledge } from '../annotate/knowledge/knowledge.ts';
import { placeInWords } from '../annotate/place-accepted.ts';
import type { Accepted } from '../model/accepted.ts';
import { overlap, type Span } from '../model/annotation.ts';
import { faultRules } from '../model/fault.ts';
import type { Candidate, DoubtfulMark, MarkDecision } from './doubtful-mark.ts';

/**
 * Writes a decision into an article's source as a directive around the mark's words, of a quotation around each of its
 * paragraphs, and nothing else. It is tried first: the new text must read as the old one, word for word and block for
 * block, with the decided mark in it and no other quotation lost. Where it doesn't, says why no directive can stand there.
 */
export function decide(text: Decidable, mark: DoubtfulMark, decision: MarkDecision): Decided {
  let decided: Written | undefined;
  for (const part of openParts(readOpen(text.source, text.knowledge, text.circumstances), mark, decision)) {
    const source = decided?.source ?? text.source;
    const next = decidePart({ ...text, source }, part, decision);
    if ('refusal' in next) return next;
    decided = { ...next, inserted: decided?.inserted ?? next.inserted };
  }
  return decided ?? { refusal: 'it is as you chose already' };
}

/** The paragraphs of a mark, each as a mark, that are not as it was decided. */
function openParts(reading: OpenReading, mark: DoubtfulMark, decision: MarkDecision): DoubtfulMark[] {
  const { paragraphs, ...one } = mark;
  if (!paragraphs) return [mark];
  return paragraphs
    .map((span) => ({ ...one, ...span }))
    .filter((part) => 'plain' in decision || !isMarked(reading, part, decision.as));
}

function decidePart(text: Decidable, mark: DoubtfulMark, decision: MarkDecision): Decided {
  const { source, knowledge, circumstances } = text;
  const before = readOpen(source, knowledge, circumstances);
  const [start, end] = [before.place(mark.start), before.place(mark.end, true)];
  const [opening, closing] = directive(mark, decision);
  const written = source.slice(0, start) + opening + source.slice(start, end) + closing + source.slice(end);
  const after = readOpen(written, knowledge, circumstances);
  const refusal = changed(before, after) ?? undecided(after, mark, decision) ?? lost({ before, after, mark }, decision);
  return refusal === undefined ? { source: written, inserted: [opening, closing] } : { refusal };
}

function directive({ kind }: DoubtfulMark, decision: MarkDecision): [opening: string, closing: string] {
  if ('plain' in decision) return [':plain[', ']'];
  const { id, name } = decision.as;
  if (!isQuote(kind)) return [':entity[', `]{#${id}}`];
  return [':quote[', `]{by=${id !== undefined && /^[\w-]+$/.test(id) ? id : `"${escaped(id ?? name)}"`}}`];
}

/** As the value of an attribute has it. */
function escaped(name: string): string {
  return name.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/**
 * Writes a decision as items of `accepted.yaml`, with no sign in the text: for what the engine proposed, and for words
 * that no directive can stand around. It is tried first, as `decide` does. A quotation has an item for each of its
 * paragraphs.
 */
export function accept(text: Decidable & { slug: string }, mark: DoubtfulMark, decision: MarkDecision): Accepting {
  const { source, knowledge, circumstances = {} } = text;
  const before = readOpen(source, knowledge, circumstances);
  const parts = openParts(before, mark, decision);
  const items = parts.map((part) => acceptedItem(text, before, { mark: part, decision }));
  const accepted = [...(circumstances.accepted ?? []), ...items];
  const after = readOpen(source, knowledge, { ...circumstances, accepted });
  const refusals = parts.flatMap(
    (part) => undecided(after, part, decision) ?? lost({ before, after, mark: part }, decision) ?? [],
  );
  return refusals[0] === undefined ? { items } : { refusal: refusals[0] };
}

/** The same without a trial: the glossary may not have the entry yet. */
export function acceptUntried(
  text: Decidable & { slug: string },
  mark: DoubtfulMark,
  decision: MarkDecision,
): Accepted {
  const { source, knowledge, circumstances } = text;
  return acceptedItem(text, readOpen(source, knowledge, circumstances), { mark, decision });
}

function acceptedItem({ slug }: { slug: string }, { text }: OpenReading, { mark, decision }: Taken): Accepted {
  const words = text.slice(mark.start, mark.end).replace(/\s+/g, ' ');
  const said = isQuote(mark.kind) ? { quote: words, ...speech(decision) } : { name: words, ...meaning(decision) };
  return { article: slug, ...said, ...placeInWords(text, mark) };
}

function speech(decision: MarkDecision): Pick<Accepted, 'by' | 'plain'> {
  return 'plain' in decision ? { plain: true } : { by: decision.as.id ?? decision.as.name };
}

function meaning(decision: MarkDecision): Pick<Accepted, 'as' | 'plain'> {
  return 'plain' in decision || decision.as.id === undefined ? { plain: true } : { as: decision.as.id };
}

/** Whether the mark is a quotation, not a name. */
export function isQuote(kind: DoubtfulMark['kind']): boolean {
  return kind.endsWith('-speaker');
}

/** Why the text would no longer be the same; undefined where it would. */
function changed(before: OpenReading, after: OpenReading): string | undefined {
  const shape = ({ blocks, opaque }: OpenReading) => JSON.stringify([blocks, opaque]);
  const errors = ({ remarks }: OpenReading) =>
    remarks.filter(({ rule }) => faultRules[rule].severity === 'error').length;
  if (before.text !== after.text || shape(before) !== shape(after))
    return 'a directive there would change how the text is read: the words lie across paragraphs or other mark-up, in code, or have a bracket without its other half';
  return errors(after) > errors(before) ? 'a directive there would be an error' : undefined;
}

/** Why the mark would not be what was decided; undefined where it would. */
function undecided(after: OpenReading, mark: DoubtfulMark, decision: MarkDecision): string | undefined {
  const marks = [...after.quotes, ...after.mentions, ...after.ambiguous].filter((one) => isSame(one, mark));
  const is = 'plain' in decision ? marks.length === 0 : isMarked(after, mark, decision.as);
  return is ? undefined : 'it would not give the mark that you chose';
}

function isMarked({ quotes, mentions }: OpenReading, mark: DoubtfulMark, { id, name }: Candidate): boolean {
  if (!isQuote(mark.kind)) return mentions.some((one) => isSame(one, mark) && one.entityId === id);
  const quote = quotes.find((one) => isSame(one, mark));
  if (quote?.certainty !== 'certain') return false;
  return id === undefined ? quote.speaker === name : quote.speakerId === id;
}

/** Why other marks would be lost; undefined where none would. */
function lost({ before, after, mark }: Change, decision: MarkDecision): string | undefined {
  const isOther = (one: Span) => !isSame(one, mark);
  const isGone = (one: Span, kept: readonly Span[]) => !kept.some((other) => isSame(other, one));
  const quotes = before.quotes.filter((one) => overlap(one, mark) && isOther(one) && isGone(one, after.quotes));
  if (quotes.length > 0) return 'it would take away another quotation, which stands in or around it';
  const mentions = before.mentions.filter((one) => overlap(one, mark) && isOther(one) && isGone(one, after.mentions));
  if ('plain' in decision || mentions.length === 0) return undefined;
  return 'it would take away the mark of a name';
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/** An article as the engine reads it. */
export interface Decidable {
  /** Its file without a byte order mark. */
  source: string;
  knowledge: Knowledge;
  circumstances: Parameters<typeof readOpen>[2];
}

/** The new source with what was put before and behind the words, or why there is none. */
export type Decided = Written | { refusal: string };

interface Written {
  source: string;
  inserted: [opening: string, closing: string];
}

/** Items of `accepted.yaml`, or why there are none. */
export type Accepting = { items: Accepted[] } | { refusal: string };

interface Taken {
  mark: DoubtfulMark;
  decision: MarkDecision;
}

interface Change {
  before: OpenReading;
  after: OpenReading;
  mark: DoubtfulMark;
}
