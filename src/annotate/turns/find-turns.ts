import type { Span } from '../../model/annotation.ts';
import { asideLabels, letterhead, talkNouns } from '../languages/en/turn-words.ts';
import type { Circumstances, Prose } from '../text/prose.ts';
import { areSpeakers, type Labelled } from './are-speakers.ts';
import { letterTurns } from './letter-turns.ts';
import { type Line, linesOf } from './lines.ts';
import { type Named, People, type Voice } from './people.ts';
import { readLabel } from './read-label.ts';
import { splitLabel } from './split-label.ts';
import type { Turn } from './turn.ts';
import { voicesOf } from './voices-of.ts';

const letterLine = new RegExp(letterhead.source, 'mu');

/**
 * The turns of a transcript, in order: what the labelled speakers of a debate, hearing, briefing or interview say, whole
 * paragraphs each. Nothing is a turn unless the labels of a text together show that people speak. One pass over its lines.
 */
export function findTurns(prose: Prose, named: Named, circumstances: Circumstances = {}): Turn[] {
  const { genre } = circumstances;
  if (genre !== undefined && genre !== 'transcript') return [];
  const lines = linesOf(prose);
  const splits = lines.map((line) => splitLabel(prose.text.slice(line.start, line.end)));
  if (splits.every((split) => split === undefined) && !letterLine.test(prose.text)) return [];
  const people = new People(prose, named);
  const labelledOnce = () =>
    lines.flatMap((line, at) => labelledLine(prose.text, { line, at, split: splits[at], people }));
  for (const { label } of labelledOnce())
    if (label.kind === 'person') people.meet(prose.text.slice(label.name.start, label.name.end));
  const labelled = areSpeakers(labelledOnce(), { text: prose.text, lines, isTold: genre === 'transcript' });
  if (labelled.length === 0) return letterTurns(prose, lines, people);
  const voices = voicesOf(prose, labelled, { people, circumstances, named });
  const turns: Turn[] = [];
  const isExchange = labelled.some(({ label }) => label.key !== labelled[0]?.label.key);
  let isSpread = false;
  labelled.forEach((one, at) => {
    const next = labelled[at + 1]?.line ?? lines.length;
    const goesOn = isExchange && (at < labelled.length - 1 || isSpread);
    const { turn, added } = toTurn(prose.text, lines, { ...one, voice: voices[at], next, goesOn });
    isSpread ||= added > 1;
    if (turn.pieces.length > 0) turns.push(turn);
  });
  return turns;
}

function labelledLine(
  text: string,
  { line, at, split, people }: { line: Line; at: number; split: ReturnType<typeof splitLabel>; people: People },
): Labelled[] {
  if (!split || line.kind === 'heading' || line.kind === 'code') return [];
  const span = { start: line.start + split.start, end: line.start + split.end };
  const label = readLabel(text, span, { by: split.by, people });
  if (!label) return [];
  return [{ label, block: line.block, from: line.start + split.from, end: line.end, timed: split.timed, line: at }];
}

interface Going extends Labelled {
  voice: Voice | undefined;
  /** The line of the next label. */
  next: number;
  /** Whether the lines up to there may belong to it. */
  goesOn: boolean;
}

/** The turn of a labelled line, and how many lines behind that line belong to it. */
function toTurn(text: string, lines: readonly Line[], going: Going): { turn: Turn; added: number } {
  const { label, voice, line, next, goesOn, from, end, block } = going;
  const isEmpty = text.slice(from, end).trim() === '';
  const pieces: Span[] = isEmpty ? [] : [{ start: from, end }];
  const most = goesOn ? next : Math.min(next, line + (isEmpty ? 2 : 1));
  let to = block;
  let added = 0;
  let isApart = isEmpty;
  for (const other of lines.slice(line + 1, most)) {
    if (endsTurn(text, other, voice)) break;
    if (isStageDirection(text.slice(other.start, other.end))) {
      isApart = true;
      continue;
    }
    const last = pieces.at(-1);
    if (last && !isApart) last.end = other.end;
    else pieces.push({ start: other.start, end: other.end });
    isApart = false;
    to = other.block;
    added += 1;
  }
  const isNamed = label.kind !== 'question' && label.kind !== 'answer';
  return { turn: { label, voice, isNamed, pieces, blocks: { from: block, to: to + 1 } }, added };
}

/** Whether a line is no longer the speaker’s: a heading, a rule, an editor’s note, or a line that tells of them. */
function endsTurn(text: string, { start, end, kind, parted }: Line, voice: Voice | undefined): boolean {
  if (parted || (kind !== 'paragraph' && kind !== 'item' && kind !== 'cell')) return true;
  const words = text.slice(start, end);
  const opening = words.split(/\s+/, 4).map((word) => word.toLowerCase().replace(/\W{1,9}$/, ''));
  if (/^[\p{L}’']+:/u.test(words) && asideLabels.has(opening[0] ?? '')) return true;
  const [first = '', second = '', third = ''] = opening;
  if (
    (first === 'this' || first === 'the') &&
    (talkNouns.has(second) || talkNouns.has(third)) &&
    end - start < longestNote
  )
    return true;
  const surname = voice?.name.split(/\s+/).at(-1) ?? '';
  return surname !== '' && words.slice(0, nearStart).startsWith(surname);
}

const longestNote = 300;
const nearStart = 80;

/** `(Applause.)`, `[Crosstalk]`, `*laughs*` on a line of its own. */
function isStageDirection(line: string): boolean {
  return /^\s*(?:\([^()]*\)|\[[^[\]]*\])\.?\s*$/.test(line);
}
