import { firstPersonWords, secondPersonWords } from '../languages/en/genre-words.ts';
import { conversationWords } from '../languages/en/turn-words.ts';
import type { LabelledLine } from './label.ts';
import type { Line } from './lines.ts';
import { isInCapitals } from './name-words.ts';

/** A labelled line and its index among the lines of the text. */
export interface Labelled extends LabelledLine {
  line: number;
}

/**
 * The labelled lines that are turns: none unless they show together that people speak. A lead-in (`Note:`), a list of
 * profiles or a cast looks like one line of a transcript, but hardly like several. Where the editor says that the text is a
 * transcript, names, offices and whatever is repeated are enough.
 */
export function areSpeakers(
  labelled: readonly Labelled[],
  { text, lines, isTold }: { text: string; lines: readonly Line[]; isTold: boolean },
): Labelled[] {
  const worded = labelled.filter((one) => !isAddress(wordsOf(text, lines, one)));
  const bare = worded.filter((one) => !isInMarks(wordsOf(text, lines, one)));
  if (bare.length < worded.length / 2) return [];
  const counts = new Map<string, number>();
  for (const { label } of bare) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  const isRepeated = ({ label }: Labelled) => (counts.get(label.key) ?? 0) > 1;
  const likely = bare.filter((one) => one.label.strength !== 'weak' || isRepeated(one));
  if (isTold) return likely;
  const shown = likely.map((one) => ({ ...one, words: wordsOf(text, lines, one) }));
  if (!isTranscript(text, lines, { shown, isRepeated })) return [];
  const form = formOf(text, likely);
  return bare.filter((one) => likely.includes(one) || one.label.kind === 'role' || form(one));
}

/** Whether a label is written as all others are: in capitals, or with the time. */
function formOf(text: string, likely: readonly Labelled[]): (one: Labelled) => boolean {
  const isBig = ({ label }: Labelled) => isInCapitals(text.slice(label.name.start, label.name.end));
  const [areBig, areTimed] = [likely.every(isBig), likely.every(({ timed }) => timed)];
  return (one) => (areBig && isBig(one)) || (areTimed && one.timed);
}

/** The labelled lines that may be turns, with what is said in each. */
interface Shown {
  shown: readonly (Labelled & { words: string })[];
  isRepeated: (one: Labelled) => boolean;
}

function isTranscript(text: string, lines: readonly Line[], { shown, isRepeated }: Shown): boolean {
  const several = shown.length;
  const share = (test: (one: Shown['shown'][number]) => boolean) => shown.filter(test).length / several;
  if (several < 2 || share(({ words }) => isSentence(words)) < 0.7) return false;
  if (share((one) => tellsOfItself(text, one)) > 0.3) return false;
  const spoken = share(({ words }) => isSpoken(words));
  const sure = shown.filter(({ label }) => label.strength === 'sure').length;
  const fair = shown.filter(({ label }) => label.strength !== 'weak').length;
  const keys = new Set(shown.map(({ label }) => label.key));
  if (sure >= 2 && spoken > 0) return true;
  const areBig = share(({ label }) => isInCapitals(text.slice(label.name.start, label.name.end))) === 1;
  if (sure >= 1 && areBig && keys.size > 1 && several >= 0.5 * lines.length) return true;
  if (fair >= 2 && spoken >= 0.5 && (keys.size > 1 || several > 2)) return true;
  const isTimed = share(({ timed }) => timed) >= 0.8;
  const isExchange = keys.size > 1 && shown.every(isRepeated) && shown.some(({ words }) => words.includes('?'));
  return spoken >= 0.5 && several >= 4 && (isTimed || (isExchange && shown.every((one) => isLikeName(text, one))));
}

/** Whether a label looks like a name even where nothing is known of it: two words, or initials. */
function isLikeName(text: string, { label }: Labelled): boolean {
  const words = text.slice(label.name.start, label.name.end);
  return label.strength !== 'weak' || /\s/.test(words) || /^\p{Lu}{1,3}$/u.test(words);
}

/** What is said in a labelled line; where the label stands alone, the line below it. */
function wordsOf(text: string, lines: readonly Line[], { from, end, line }: Labelled): string {
  const words = text.slice(from, end).trim();
  const next = lines[line + 1];
  return words === '' && next ? text.slice(next.start, next.end) : words;
}

function isInMarks(words: string): boolean {
  return /^["“„«]/.test(words) && /["”“»][.,]?$/.test(words);
}

/** Whether a link follows: `Slides: https://…`. */
function isAddress(words: string): boolean {
  return /^<?(?:https?:|www\.)/.test(words);
}

/** Whether the words begin and end as sentences do. */
function isSentence(words: string): boolean {
  return /^[\p{Lu}\p{N}"“‘'’([…—–.-]/u.test(words) && /[.?!…"”’)\]—–-]$/.test(words);
}

/** Whether the words are spoken to somebody: they ask, or have an `I`, `you` or `thank`. */
function isSpoken(words: string): boolean {
  if (words.includes('?')) return true;
  return words
    .slice(0, longestLook)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => firstPersonWords.has(word) || secondPersonWords.has(word) || conversationWords.has(word));
}

const longestLook = 1000;

/** Whether the line tells of the person whom its label names, as a profile does. */
function tellsOfItself(text: string, { label, words }: Labelled & { words: string }): boolean {
  const surname = text.slice(label.name.start, label.name.end).split(/\s+/).at(-1) ?? '';
  return label.kind === 'person' && surname.length > 2 && words.includes(surname);
}
