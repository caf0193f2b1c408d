import type { Quote } from '../../model/annotation.ts';
import type { Genre } from '../../model/genre.ts';
import type { Prose } from '../text/prose.ts';
import type { Stretch } from './stretches/pair-marks.ts';

/** A text with its words in marks and the kind of each of its blocks. */
interface Scene {
  prose: Prose;
  stretches: readonly Stretch[];
  genres: readonly Genre[];
}

/**
 * Gives words in marks without a verb of speech to those who talk in turns: stretches that follow each other with nothing
 * between are of two people, in a tale so are paragraphs, and a paragraph that is nothing but a stretch goes on what was said
 * in the one before. All of these are likely at most.
 */
export function inTurns(quotes: readonly Quote[], { prose, stretches, genres }: Scene): Quote[] {
  const known = new Map(quotes.filter(({ type }) => type !== 'indirect').map((quote) => [quote.start, quote]));
  const lines = stretches.map((stretch, at): Line => {
    const [quote, before] = [known.get(stretch.start), stretches[at - 1]];
    const { start = 0, end = 0 } = prose.blocks[stretch.block] ?? {};
    const isNext = before?.block === stretch.block && prose.text.slice(before.end, stretch.start).trim() === '';
    const isWhole = stretch.start === start && prose.text.slice(stretch.end, end).trim() === '';
    return {
      stretch,
      quote,
      isNext,
      isWhole,
      isTold: quote !== undefined && quote.speaker !== null && telling.has(quote.rule),
    };
  });
  exchange(lines);
  lines.forEach((line, at) => {
    if (line.isWhole && !line.isTold && !line.said) followOn(prose, lines, { at, genre: genres[line.stretch.block] });
  });
  const said = new Map(lines.flatMap(({ stretch, said }) => (said ? [[stretch.start, said]] : [])));
  const added = [...said.values()].filter(({ start }) => !known.has(start));
  return [...quotes.map((quote) => (quote.type === 'indirect' ? quote : (said.get(quote.start) ?? quote))), ...added];
}

/** The rules by which the sentence itself names the speaker. */
const telling: ReadonlySet<string> = new Set([
  'editor',
  'cue-before',
  'cue-before-inverted',
  'cue-before-shared-subject',
  'cue-after',
  'cue-after-inverted',
  'cue-after-shared-subject',
  'according-to',
  'noun-cue',
  'block-credit',
  'block-lead',
]);

interface Line {
  stretch: Stretch;
  quote: Quote | undefined;
  /** Whether nothing stands between it and the stretch before. */
  isNext: boolean;
  /** Whether it is all of its paragraph. */
  isWhole: boolean;
  /** Whether the text itself says who speaks. */
  isTold: boolean;
  /** The quotation as turns have it. */
  said?: Quote;
}

/** Stretches with nothing between them: from one whose speaker is told, its neighbours are the other’s. */
function exchange(lines: Line[]): void {
  for (let from = 0; from < lines.length; from += 1) {
    let to = from + 1;
    while (lines[to]?.isNext) to += 1;
    const told = anchorIn(lines, from, to);
    const anchor = lines[from + told]?.quote;
    const other =
      told < 0 || !anchor ? undefined : lines.slice(0, from).findLast((line) => isOther(line, anchor))?.quote;
    if (to - from > 1 && anchor && other)
      for (let at = from; at < to; at += 1) {
        const line = lines[at] as Line;
        const isAnchors = (at - from - told) % 2 === 0;
        if (!line.isTold) line.said = saidLike(line, isAnchors ? anchor : other);
      }
    from = to - 1;
  }
}

/** The place in a run of a stretch whose speaker is told, or of the first where it goes on what the sentence before told; else -1. */
function anchorIn(lines: readonly Line[], from: number, to: number): number {
  const told = lines.slice(from, to).findIndex(({ isTold }) => isTold);
  const [first, before] = [lines[from], lines[from - 1]];
  const goesOn =
    first?.quote?.rule === 'same-paragraph' && before?.isTold && before.stretch.block === first.stretch.block;
  return told < 0 && goesOn ? 0 : told;
}

/** Whether a line just before is surely somebody else’s. */
function isOther({ quote, isTold }: Line, anchor: Quote): boolean {
  return isTold && quote !== undefined && !isSame(quote, anchor);
}

/** A paragraph of words in marks alone: in a tale it answers the one before, elsewhere the same person goes on. */
function followOn(prose: Prose, lines: readonly Line[], { at, genre }: { at: number; genre: Genre | undefined }): void {
  const line = lines[at] as Line;
  const [last, earlier] = [lines[at - 1], lines[at - 2]];
  const quote = last && (last.said ?? last.quote);
  if (!quote || !isNextLine(prose, last, line)) return;
  if (!/[.?!…]["'”’»“]*$/.test(prose.text.slice(line.stretch.start, line.stretch.end))) return;
  if (genre !== 'story') {
    const isAlone = earlier?.quote?.speaker !== null;
    const areLines =
      isAlone && last.isTold && [last, earlier].every((one) => one && one.stretch.start === startOf(prose, one));
    if (!line.quote && areLines) line.said = { ...saidLike(line, quote), rule: 'paragraph-before' };
    return;
  }
  if (quote.certainty === 'unsure') return;
  const before = earlier && (earlier.said ?? earlier.quote);
  const isNear = earlier !== undefined && earlier.stretch.block >= line.stretch.block - 2;
  if (before && isNear && before.certainty !== 'unsure' && !isSame(before, quote)) line.said = saidLike(line, before);
  else if (line.quote && isSame(line.quote, quote) && line.quote.rule !== 'unclosed-paragraph')
    line.said = { ...line.quote, certainty: 'unsure', reason: 'speaker-from-before' };
}

/** Whether a line is in the paragraph behind another, captions between them aside. */
function isNextLine(
  { blocks, text }: Prose,
  { stretch: { block: from } }: Line,
  { stretch: { block: to } }: Line,
): boolean {
  return (
    from < to &&
    blocks.slice(from + 1, to).every(({ kind, start, end }) => kind === 'caption' || isCaption(text.slice(start, end)))
  );
}

/** Whether a line is a few words without a point. */
function isCaption(line: string): boolean {
  return line.length <= longestCaption && !/[.?!…:;,"”’»]\s*$/.test(line);
}

const longestCaption = 60;

function startOf({ blocks }: Prose, { stretch }: Line): number | undefined {
  return blocks[stretch.block]?.start;
}

function isSame(a: Quote, b: Quote): boolean {
  return (a.speakerId ?? a.speaker) === (b.speakerId ?? b.speaker);
}

function saidLike({ stretch }: Line, said: Quote): Quote {
  const { speaker, speakerId, speakerStart, speakerEnd, speakers, certainty } = said;
  return {
    start: stretch.start,
    end: stretch.end,
    type: 'direct',
    speaker,
    ...(speakerId !== undefined && { speakerId }),
    ...(speakerStart !== undefined && { speakerStart, speakerEnd }),
    ...(speakers && { speakers }),
    rule: 'dialogue-turn',
    certainty: certainty === 'unsure' ? certainty : 'likely',
    reason: 'speaker-from-before',
  };
}
