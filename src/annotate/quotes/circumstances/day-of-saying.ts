import type { DateMention } from '../../../model/annotation.ts';
import { otherTimes } from '../../languages/en/speech/circumstance-words.ts';
import { lowerAt } from '../../text/passages.ts';
import type { ReadSentence } from '../grammar/noun-phrases.ts';
import type { Region, SayingContext } from './attribution.ts';

/**
 * The day of an utterance as `YYYY[-MM[-DD]]`: the first date in the regions, those beside the cue before those that
 * open the sentence.
 */
export function dayOfSaying({ read, regions }: SayingContext, dates: readonly DateMention[]): string | undefined {
  for (const region of regions) {
    const found = dateIn(read, region, dates);
    if (found) return found.iso;
  }
  return undefined;
}

/** The first date in a region; a range of days doesn't count. */
function dateIn(read: ReadSentence, { from, to }: Region, dates: readonly DateMention[]): DateMention | undefined {
  const start = read.units[from]?.start ?? 0;
  const end = read.units[to - 1]?.end ?? 0;
  for (let i = firstFrom(dates, start); i < dates.length && (dates[i]?.end ?? 0) <= end; i += 1) {
    const date = dates[i] as DateMention;
    if (!date.iso.includes('/') && !isOtherTime(read, date)) return date;
  }
  return undefined;
}

/** Whether a date is that of something else: `since Monday`, `before 2019`. */
function isOtherTime({ units }: ReadSentence, { start }: DateMention): boolean {
  const at = units.findIndex((unit) => unit.end > start);
  return otherTimes.has(lowerAt(units, at - 1));
}

/** Index of the first date at or after `start`, by binary search. */
function firstFrom(dates: readonly DateMention[], start: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
