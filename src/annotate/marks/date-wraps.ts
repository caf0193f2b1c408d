import type { DateMention } from '../../model/annotation.ts';
import { elementWrap, type Wrap } from './wrap.ts';

/** Puts `<time>` round each date; ranges get none. */
export function dateWraps(dates: readonly DateMention[]): Wrap[] {
  return dates
    .filter(({ iso }) => !iso.includes('/'))
    .map(({ start, end, iso }) => ({ start, end, make: elementWrap('time', { dateTime: iso }) }));
}
