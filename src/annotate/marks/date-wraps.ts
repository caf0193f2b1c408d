import type { Element } from 'hast';
import type { DateMention } from '../../model/annotation.ts';
import { elementWrap, type Wrap } from './wrap.ts';

/** Puts `<time>` round each date; ranges get none. `properties` are those of each beside its day. */
export function dateWraps(dates: readonly DateMention[], properties: Element['properties'] = {}): Wrap[] {
  return dates
    .filter(({ iso }) => !iso.includes('/'))
    .map(({ start, end, iso }) => ({ start, end, make: elementWrap('time', { dateTime: iso, ...properties }) }));
}
