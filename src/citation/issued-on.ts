import { isPartialDate } from '../model/partial-date.ts';
import type { Reference } from '../model/reference.ts';

/**
 * The day a reference was issued, `YYYY[-MM[-DD]]`, the first of an interval; undefined where it is said in words or
 * not at all, or lies before the year 1.
 */
export function issuedOn({ issued }: Reference): string | undefined {
  const parts = issued?.['date-parts']?.[0] ?? [];
  const day = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  return (parts[0] ?? 0) > 0 && isPartialDate(day) ? day : undefined;
}
