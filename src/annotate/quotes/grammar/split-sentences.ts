import type { Span } from '../../../model/annotation.ts';
import { inSmallLetters, type Word } from '../../text/lexicon.ts';
import { lowerAt, passagesOf } from '../../text/passages.ts';
import type { Prose } from '../../text/prose.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';
import { Tag } from '../../text/word-tags.ts';
import type { Naming, Referent } from '../referents/referent.ts';
import type { Stretch } from '../stretches/pair-marks.ts';
import type { Cues } from './cues.ts';

/** What a sentence is made of: a word, a whole name, or a whole stretch in marks. */
export interface Unit extends Span {
  word: Word;
  stretch?: Stretch;
  referent?: Referent;
}

export interface Sentence extends Span {
  units: Unit[];
  /** Index of its block in `prose.blocks`. */
  block: number;
}

/** A text with its stretches and namings, each in order. */
export interface Marked {
  prose: Prose;
  stretches: readonly Stretch[];
  namings: readonly Naming[];
  cues: Cues;
  /** Offsets at which a sentence begins whatever stands before: the words behind a speaker's label. */
  starts?: ReadonlySet<number>;
  /** Whether the point behind a word ends no sentence, by the rules of a language. */
  isShortened?: ((before: Word) => boolean) | undefined;
}

/** The sentences around the stretches: a quotation of five sentences is one unit of the sentence that holds it. */
export function splitSentences({ prose, stretches, namings, cues, starts, isShortened }: Marked): Sentence[] {
  const units = unitsOf(withoutTitleCase(prose), stretches, namings);
  const sentences: Sentence[] = [];
  const known = { text: prose.text, cues, isShortened };
  let from = 0;
  prose.blocks.forEach((block, index) => {
    let start = from;
    while (from < units.length && (units[from]?.start ?? 0) < block.end) {
      from += 1;
      const last = from >= units.length || (units[from]?.start ?? 0) >= block.end;
      const isStart = starts?.has(units[from]?.start ?? -1);
      if (last || isStart || from - start >= longest || isEnd(units, from - 1, known)) {
        sentences.push({
          units: units.slice(start, from),
          block: index,
          start: units[start]?.start ?? 0,
          end: units[from - 1]?.end ?? 0,
        });
        start = from;
      }
    }
  });
  return sentences;
}

/** The most units of a sentence; longer ones are cut, which keeps hostile texts linear. */
const longest = 400;

/** The text's tokens, those of title-case headlines in lower case, as names are found already. */
export function withoutTitleCase(prose: Prose): readonly Token[] {
  const tokens = tokensOf(prose);
  const headlines = passagesOf(prose).filter(({ isTitleCase }) => isTitleCase);
  if (headlines.length === 0) return tokens;
  const read = [...tokens];
  for (const { from, to } of headlines)
    for (let at = from + 1; at < to; at += 1) {
      const token = tokens[at] as Token;
      if (!finals.has((tokens[at - 1] as Token).word.text)) read[at] = { ...token, word: inSmallLetters(token.word) };
    }
  return read;
}

const quotation: Word = { id: -1, text: '“”', lower: '“”', shape: 'mark', tags: 0, parts: [] };
const naming: Word = { id: -1, text: 'Name', lower: 'name', shape: 'capital', tags: 0, parts: [] };

/** The units of a row of tokens; stretches and namings are those of the row, in order. */
export function unitsOf(tokens: readonly Token[], stretches: readonly Stretch[], namings: readonly Naming[]): Unit[] {
  const units: Unit[] = [];
  let nextStretch = 0;
  let nextNaming = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const stretch = stretches[nextStretch];
    if (stretch && token.start >= stretch.start) {
      units.push({ start: stretch.start, end: stretch.end, word: quotation, stretch });
      while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? 0) < stretch.end) at += 1;
      nextStretch += 1;
      continue;
    }
    while ((namings[nextNaming]?.start ?? Number.POSITIVE_INFINITY) < token.start) nextNaming += 1;
    const name = namings[nextNaming];
    const isInside = stretch && name && stretch.start > name.start && stretch.end < name.end;
    if (name && name.start === token.start && (isInside || name.end <= (stretch?.start ?? Number.POSITIVE_INFINITY))) {
      units.push({ start: name.start, end: name.end, word: naming, referent: name.referent });
      while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? 0) < name.end) at += 1;
      nextNaming += 1;
      if (isInside) nextStretch += 1;
      continue;
    }
    units.push(token);
  }
  return units;
}

/** Punctuation with which no sentence begins. */
const continuing = new Set([',', ';', ':', ')', ']', '.', '?', '!', '…', '...']);
const finals = new Set(['.', '?', '!', '…', '...']);

/** Whether a sentence ends with `units[at]`. */
function isEnd(units: readonly Unit[], at: number, { text, cues, isShortened }: Known): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (!unit || !next) return true;
  if (unit.stretch) {
    const final = lastInside(text, unit.stretch);
    if (next.stretch) return /[.?!…]/.test(final);
    if (!/[.?!…]/.test(final) || next.word.shape === 'lower' || next.word.shape === 'mark') return false;
    return final === '.' ? !isTag(units, at + 1, cues) : !isCued(units, at + 1, cues);
  }
  if (unit.word.shape !== 'mark' || next.word.shape === 'lower' || continuing.has(next.word.text)) return false;
  if (finals.has(unit.word.text))
    return unit.word.text !== '.' || at === 0 || !isShortened?.((units[at - 1] as Unit).word);
  return (unit.word.text === ')' || unit.word.text === ']') && finals.has(units[at - 1]?.word.text ?? '');
}

type Known = Pick<Marked, 'cues' | 'isShortened'> & { text: string };

function lastInside(text: string, stretch: Stretch): string {
  for (let at = stretch.end - 1; at > stretch.start; at -= 1) {
    const char = text[at] ?? '';
    if (!/["'“”’‘»」\s)]/.test(char)) return char;
  }
  return '';
}

/** Whether a sentence is nothing but an attribution: `“We waited.” [Okafor said.]`. */
function isTag(units: readonly Unit[], from: number, cues: Cues): boolean {
  const [who, verb, end] = units.slice(from, from + 3);
  if (!who || !verb || who.stretch || (end && !finals.has(end.word.text))) return false;
  if (!who.referent && !(who.word.tags & Tag.pronoun)) return false;
  const cue = cues.verbOf(verb.word);
  return cue?.form === 'past' && cue.kinds.has('say');
}

/** Whether a verb of speech comes within a few words, as in `“Why?” Smith asked`. */
function isCued(units: readonly Unit[], from: number, cues: Cues): boolean {
  const most = units[from + 1]?.word.text === ',' ? 18 : 9;
  for (let at = from; at < Math.min(from + most, units.length); at += 1) {
    const unit = units[at];
    if (!unit || unit.stretch) return false;
    if (finals.has(unit.word.text) && units[at + 1]?.word.text !== ',') return false;
    if (at === from && unit.word.tags & (Tag.preposition | Tag.subordinator | Tag.conjunction)) return false;
    const verb = cues.verbOf(unit.word);
    if (verb?.kinds.has('say') && verb.form === 'past') {
      return at > from ? lowerAt(units, at + 1) !== 'that' : true;
    }
    if (verb?.form === 'past') return at > from && /^[.,]$/.test(units[at + 1]?.word.text ?? '');
    if (cues.phrasalOf(unit.word)?.second === units[at + 1]?.word.lower) return at > from;
    if (unit.word.tags & (Tag.verb | Tag.auxiliary)) return false;
  }
  return false;
}
