import type { DateMention, Quote, QuoteSpeaker, Span } from '../../../model/annotation.ts';
import { interjections } from '../../languages/en/closed-classes.ts';
import { joiningWords } from '../../languages/en/speech/joining-words.ts';
import type { Block, Prose } from '../../text/prose.ts';
import { lastStartingBefore } from '../../text/spans.ts';
import { isGivenName, tagsOf } from '../../text/word-tags.ts';
import type { Naming } from '../referents/referent.ts';

/** A block quotation: its blocks, `to` exclusive, its words, and the credit line that names its speaker. */
export interface BlockQuotation {
  from: number;
  to: number;
  words: Span;
  credit?: Span;
  /** The dash before the credit. */
  dash?: Span;
  /** Whether only a person’s name makes it a credit: where it stands in parentheses, or a line hands over to them. */
  tie?: 'person';
}

/** The block quotations of a text, in order; a quotation inside another belongs to it. */
export function blockQuotations(prose: Prose): BlockQuotation[] {
  const { blocks } = prose;
  const found: BlockQuotation[] = [];
  for (let from = 0; from < blocks.length; from += 1) {
    const number = blocks[from]?.quotation;
    if (number === undefined) continue;
    let to = from + 1;
    while (blocks[to]?.quotation === number) to += 1;
    found.push(withCredit(prose, { from, to }));
    from = to - 1;
  }
  return found;
}

/**
 * Adds the credit of a block quotation, `> words` and then `— Name, office`: the last line of its last paragraph, or
 * the next paragraph.
 */
function withCredit({ text, blocks }: Prose, { from, to }: Pick<BlockQuotation, 'from' | 'to'>): BlockQuotation {
  const start = blocks[from]?.start ?? 0;
  const last = blocks[to - 1] as Block;
  const words = { start, end: last.end };
  const inside = creditIn(text, last);
  if (inside && inside.start > start) {
    const end = text.slice(0, inside.line).trimEnd().length;
    return end > start ? { from, to, words: { start, end }, credit: inside } : { from, to, words };
  }
  const next = blocks[to];
  const behind = next && next.kind === 'paragraph' && next.quotation === undefined ? creditIn(text, next) : undefined;
  return behind && behind.line === next?.start ? { from, to, words, credit: behind } : { from, to, words };
}

/** The longest line that is taken for a credit, in UTF-16 code units. */
export const longestCredit = 160;

/** The last line of a block without its dash, undefined where it has none; `line` is the offset of the line. */
function creditIn(text: string, { start, end }: Span): (Span & { line: number }) | undefined {
  const tail = Math.max(start, end - longestCredit);
  const line = Math.max(text.lastIndexOf('\n', end - 1) + 1, start);
  if (line < tail) return undefined;
  const dash = /^\s*(?:[—–―]|--+)\s*/.exec(text.slice(line, end));
  const from = line + (dash?.[0].length ?? 0);
  return dash && from < end ? { start: from, end, line } : undefined;
}

/** The namings and dates of a text, in order, among which a credit's speaker and day are looked up. */
export interface Credited {
  named: readonly Naming[];
  dates: readonly DateMention[];
}

/**
 * The quotation with the speaker of its credit line; undefined without a credit, and where a dash behind words in marks
 * leads to no name.
 */
export function credited(
  text: string,
  { words, credit, dash, tie }: BlockQuotation,
  { named, dates }: Credited,
): Quote | undefined {
  if (!credit) return undefined;
  const comma = text.slice(credit.start, credit.end).search(/[,;(]/);
  const end = comma < 0 ? credit.end : credit.start + comma;
  const all = within(named, { start: credit.start, end });
  const people = all.filter(({ referent: { kind } }) => kind === 'person');
  const namings = joined(text, people.length > 0 || tie === 'person' ? people : all);
  const isTied = dash !== undefined || tie === 'person';
  const unnamed = (isTied ? givenNameIn : unknownIn)(text, { start: credit.start, end });
  const speakers = namings.length > 0 ? namings.map(toSpeaker) : unnamed;
  const [first] = speakers;
  if (!first) return undefined;
  const date = within(dates, credit).find(({ iso }) => !iso.includes('/'));
  return {
    ...words,
    type: 'direct',
    speaker: first.name,
    ...(first.id !== undefined && { speakerId: first.id }),
    speakerStart: first.start,
    speakerEnd: first.end,
    ...(dash && { cueStart: dash.start, cueEnd: dash.end }),
    ...(speakers.length > 1 && { speakers }),
    ...(date && { saidOn: date.iso }),
    rule: 'block-credit',
    certainty: namings.length > 0 ? 'certain' : 'likely',
  };
}

function toSpeaker({ start, end, referent: { name, id } }: Naming): QuoteSpeaker {
  return { name, ...(id !== undefined && { id }), start, end };
}

/** A person’s name behind titles, where its given name is known: `Warden [Lars Holm]`. */
function givenNameIn(text: string, { start, end }: Span): QuoteSpeaker[] {
  const words = [...text.slice(start, end).matchAll(/[^\s:.]+\.?/g)];
  const first = words.findIndex(([word]) => isGivenName(tagsOf(word.toLowerCase(), 'capital')));
  const name = words.slice(first);
  const areTitles = words.slice(0, first).every(([word]) => /^\p{Lu}/u.test(word));
  if (first < 0 || !areTitles || name.length < 2 || name.length > 4 || !name.every(([word]) => /^\p{Lu}/u.test(word)))
    return [];
  const from = start + (name[0]?.index ?? 0);
  return [{ name: text.slice(from, end).trim().replace(/[.:]$/, ''), start: from, end }];
}

/**
 * The words of a credit as a name, or as two names where both are capitalized: `Mina Okafor and Lars Holm`. What opens a
 * sentence of speech is none, `— Yes, said Ada Lund`, nor is a single letter.
 */
function unknownIn(text: string, { start, end }: Span): QuoteSpeaker[] {
  const whole = text.slice(start, end).trim().replace(/[.:]$/, '');
  const words = whole.split(/\s+/);
  if (interjections.has((words[0] as string).toLowerCase()) || !/\p{L}[^\p{L}]{0,3}\p{L}/u.test(whole)) return [];
  const joint = words.findIndex((word) => joiningWords.has(word));
  const names = [words.slice(0, joint), words.slice(joint + 1)];
  const areNames = joint > 0 && names.every((one) => one.length > 1 && one.every((word) => /^\p{Lu}/u.test(word)));
  const found = areNames ? names.map((one) => one.join(' ')) : [whole];
  return found.flatMap((name) => {
    const at = text.indexOf(name.split(' ')[0] ?? '', start);
    return name === '' ? [] : [{ name, start: at, end: Math.min(at + name.length, end) }];
  });
}

/** Those of `spans` that lie in a stretch; `spans` must be sorted and must not overlap. */
function within<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let at = lastStartingBefore(spans, start) + 1; (spans[at]?.end ?? Number.POSITIVE_INFINITY) <= end; at += 1)
    found.push(spans[at] as T);
  return found;
}

/** The first naming with those that are coordinated with it. */
function joined(text: string, namings: readonly Naming[]): Naming[] {
  const found = namings.slice(0, 1);
  for (const next of namings.slice(1)) {
    const between = text.slice(found.at(-1)?.end, next.start).trim().toLowerCase();
    if (!joiningWords.has(between)) break;
    found.push(next);
  }
  return found;
}
