import type { DateMention } from '../../model/annotation.ts';
import { elementWrap, type Wrap } from './wrap.ts';

/** `<time>` round each date; stretches of days have none. */
export function dateWraps(dates: readonly DateMention[]): Wrap[] {
  return dates
    .filter(({ iso }) => !iso.includes('/'))
    .map(({ start, end, iso }) => ({ start, end, make: elementWrap('time', { dateTime: iso }) }));
}
