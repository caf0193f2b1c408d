import type { Span } from '../../../model/annotation.ts';
import { passagesOf } from '../../text/passages.ts';
import type { Block, Prose } from '../../text/prose.ts';
import { byPlace, lastStartingBefore, within } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import { type Unit, unitsOf } from '../grammar/split-sentences.ts';
import type { Naming } from '../referents/referent.ts';
import type { Stretch } from '../stretches/pair-marks.ts';
import type { Frames } from './frames.ts';
import { frameAfter } from './match-frames.ts';

/**
 * The stretches, with the speech of lines that open with a dash: `— [Non], dit Okafor.`, `—[No] —dijo Okafor—. [Me voy.]`
 * Only lines in which a verb of speech follows count, as a dash opens lists and datelines too.
 */
export function withDialogue(stretches: readonly Stretch[], { prose, namings, frames }: Dialogue): readonly Stretch[] {
  const marked = new Set(stretches.map(({ block }) => block));
  const lines = passagesOf(prose).flatMap(({ tokens, from, to }, block) => {
    if (marked.has(block) || !isDash(tokens[from])) return [];
    const line = unitsOf(tokens.slice(from, to), [], within(namings, prose.blocks[block] as Block));
    return speechIn(line, frames).map((piece) => ({ ...toStretch(piece, tokens), block }));
  });
  return lines.length === 0 ? stretches : [...stretches, ...lines].sort(byPlace);
}

interface Dialogue {
  prose: Prose;
  namings: readonly Naming[];
  frames: Frames;
}

/** The words of the speaker in a line, without those of the writer. */
function speechIn(line: readonly Unit[], frames: Frames): Span[] {
  for (let at = 1; at < line.length; at += 1) {
    const isAside = opensAside(line, at);
    const mark = line[at]?.word.text ?? '';
    if (!isAside && !/^[,?!…]$/.test(mark)) continue;
    const framed = frameAfter(line, at + 1, frames);
    if (framed?.rule !== 'frame-after' || framed.from > at + 2) continue;
    const speech = pieceOf(line, 0, isAside || mark === ',' ? at : at + 1);
    const rest = isAside ? behindAside(line, framed.to) : undefined;
    return rest === undefined ? [speech] : [speech, pieceOf(line, rest, line.length)];
  }
  return [];
}

/** Whether a dash opens words of the writer: a space stands before it and none behind it. */
function opensAside(line: readonly Unit[], at: number): boolean {
  return isDash(line[at]) && line[at - 1]?.end !== line[at]?.start && line[at]?.end === line[at + 1]?.start;
}

/** The index behind the dash that closes the writer’s words, and behind the mark after it; undefined where none does. */
function behindAside(line: readonly Unit[], from: number): number | undefined {
  const close = line.findIndex((token, at) => at >= from && isDash(token));
  if (close < 0) return undefined;
  const next = /^[.,;:]$/.test(line[close + 1]?.word.text ?? '') ? close + 2 : close + 1;
  return next < line.length ? next : undefined;
}

function pieceOf(line: readonly Unit[], from: number, to: number): Span {
  return { start: (line[from] as Unit).start, end: (line[to - 1] as Unit).end };
}

function toStretch({ start, end }: Span, tokens: readonly Token[]): Omit<Stretch, 'block'> {
  const from = lastStartingBefore(tokens, start) + 1;
  return { start, end, from, to: lastStartingBefore(tokens, end) + 1, mark: 'double', closed: true };
}

function isDash(token: Pick<Token, 'word'> | undefined): boolean {
  return /^[—―]$/.test(token?.word.text ?? '');
}
