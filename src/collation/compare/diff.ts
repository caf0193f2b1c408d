import type { DiffPiece } from '../../model/verdict.ts';
import type { ParsedQuote, QuotedWord } from '../quoted/parse-quoted.ts';
import { spelling } from '../words.ts';
import type { Step } from './align.ts';
import { type Place, signsBefore, spellingAt, withSmallFirst } from './judge.ts';
import { areSameSigns, signsBetween } from './signs.ts';

/**
 * The comparison that an alignment comes to, in pieces of text. Words of the same letters with other signs behind them,
 * or in another case, are different.
 * @param first The source's word that the alignment counts from.
 */
export function toDiff(
  steps: readonly Step[],
  quote: ParsedQuote,
  { at, first }: { at: Place; first: number },
): DiffPiece[] {
  const words = quote.runs.flat();
  const open = new Set(openPlaces(quote));
  const pieces: DiffPiece[] = [];
  let mine = 0;
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'missing') mine = step.mine + 1;
    if (step.kind === 'added') add(pieces, 'added', wordsOf(quote, words, step.mine));
    else if (step.kind === 'missing')
      add(pieces, open.has(mine) ? 'omitted' : 'missing', sourceWords(first + step.theirs, at));
    else if (isSameWord(step, steps[index + 1], { quote, words, at, first, open }))
      add(pieces, 'same', wordsOf(quote, words, step.mine));
    else {
      add(pieces, 'added', wordsOf(quote, words, step.mine));
      add(pieces, 'missing', sourceWords(first + step.theirs, at));
    }
  }
  return pieces.map(({ kind, text }) => ({ kind, text: text.replace(/\s+/g, ' ').trim() }));
}

/** After how many words a quotation marks a gap. */
export function openPlaces({ runs }: ParsedQuote): number[] {
  let count = 0;
  return runs.slice(0, -1).map((run) => {
    count += run.length;
    return count;
  });
}

/** Whether both have a word in the same letters, and the same signs between it and the next, if both have that too. */
function isSameWord(step: Step & { kind: 'same' }, next: Step | undefined, means: Means): boolean {
  const { quote, words, at, first, open } = means;
  const word = words[step.mine] as QuotedWord;
  const mine = spelling(quote.text.slice(word.start, word.end));
  const theirs = spellingAt(first + step.theirs, at);
  const mayDiffer = step.mine === 0 || open.has(step.mine);
  if (mine !== theirs && !(mayDiffer && withSmallFirst(mine) === withSmallFirst(theirs))) return false;
  if (next?.kind !== 'same' || open.has(next.mine)) return true;
  const signs = signsBetween(quote.text, { start: word.end, end: words[next.mine]?.start ?? word.end }, []);
  return areSameSigns(signs, signsBefore(first + next.theirs, at));
}

/** A word of the quotation with the signs behind it, up to the next. */
function wordsOf({ text }: ParsedQuote, words: QuotedWord[], index: number): string {
  return text.slice(index === 0 ? 0 : words[index]?.start, words[index + 1]?.start ?? text.length);
}

/** A word of the source, likewise. */
function sourceWords(index: number, { source, words }: Place): string {
  const end = words.ends[index] as number;
  return source.text.slice(words.starts[index], Math.min(words.starts[index + 1] ?? end, end + 8));
}

function add(pieces: DiffPiece[], kind: DiffPiece['kind'], text: string): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) last.text += / $|^\s/.test(last.text.slice(-1) + text) ? text : ` ${text}`;
  else pieces.push({ kind, text });
}

interface Means {
  quote: ParsedQuote;
  words: QuotedWord[];
  at: Place;
  first: number;
  open: ReadonlySet<number>;
}
