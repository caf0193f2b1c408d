import type { Unit } from '../grammar/split-sentences.ts';
import type { Frames } from './frames.ts';
import type { Framed } from './match-frames.ts';
import { lowerOf } from './speaker-phrase.ts';

/** What is known of words in marks: the frame that claims them, if there is one. */
interface Claimed {
  framed: Framed | undefined;
  frames: Frames;
  text: string;
  /** Whether somebody is known to have said them. */
  isSaid: boolean;
}

/** Whether words in marks are a name, a title or a term rather than speech: `der sogenannte „Hafenplan“`. */
export function isTerm(units: readonly Unit[], at: number, { framed, frames, text, isSaid }: Claimed): boolean {
  const { stretch } = units[at] as Unit;
  const before = lowerOf(units[at - 1]);
  const isCalled =
    frames.namers.has(before) || (frames.asSaid.some(([word]) => word === before) && isNamer(units, at - 2, frames));
  if (!stretch || isCalled) return true;
  const words = text.slice(stretch.start + 1, stretch.end - 1).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const isLed = framed !== undefined && /^[:,]$/.test(units[at - 1]?.word.text ?? '');
  if (words.length === 0) return true;
  if (words.length > 4 || isLed || /[.?!…]["“”»«‘’'‹›]*$/.test(text.slice(stretch.start, stretch.end))) return false;
  const isNamed = words.length > 1 && words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word));
  const isInPhrase =
    frames.determiners.has(before) || (units[at - 1]?.word.shape === 'capital' && !units[at - 1]?.referent);
  const isTold = isSaid && frames.reportForms.has(before);
  if ((words.length < 3 || isNamed) && !isTold && !isNear(framed, at)) return true;
  if (isInPhrase && (isNamed || (stretch.mark === 'single' && !isBesideFrame(framed, at)))) return true;
  return !isSaid && framed === undefined && words.length < 4;
}

function isNamer(units: readonly Unit[], at: number, { namers }: Frames): boolean {
  return namers.has(lowerOf(units[at]));
}

/** Whether no more than a few words stand between the frame and the marks. */
function isNear(framed: Framed | undefined, at: number): boolean {
  return framed !== undefined && framed.from < at + 4 && framed.to > at - 6;
}

function isBesideFrame(framed: Framed | undefined, at: number): boolean {
  return framed !== undefined && framed.from > at && framed.from < at + 3;
}
