import type { DateMention } from '../../../model/annotation.ts';
import { otherTimes } from '../../languages/en/speech/circumstance-words.ts';
import { lowerAt } from '../../text/passages.ts';
import type { ReadSentence } from '../grammar/noun-phrases.ts';
import type { Region, SayingContext } from './attribution.ts';

/** The day on which it was said, `YYYY[-MM[-DD]]`: the first date beside the cue, else one that opens the sentence. */
export function dayOfSaying({ read, regions }: SayingContext, dates: readonly DateMention[]): string | undefined {
  for (const region of regions) {
    const found = dateIn(read, region, dates);
    if (found) return found.iso;
  }
  return undefined;
}

/** The first day in a region; stretches of days tell none. */
function dateIn(read: ReadSentence, { from, to }: Region, dates: readonly DateMention[]): DateMention | undefined {
  const start = read.units[from]?.start ?? 0;
  const end = read.units[to - 1]?.end ?? 0;
  for (let i = firstFrom(dates, start); i < dates.length && (dates[i]?.end ?? 0) <= end; i += 1) {
    const date = dates[i] as DateMention;
    if (!date.iso.includes('/') && !isOtherTime(read, date)) return date;
  }
  return undefined;
}

/** `since Monday`, `before 2019`: not when it was said. */
function isOtherTime({ units }: ReadSentence, { start }: DateMention): boolean {
  const at = units.findIndex((unit) => unit.end > start);
  return otherTimes.has(lowerAt(units, at - 1));
}

/** Index of the first date at or after `start`, by halving. */
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
