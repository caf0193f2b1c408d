import type { Reference } from '../model/reference.ts';

/** The day a reference was issued, `YYYY[-MM[-DD]]`; undefined where it is said in words or not at all. */
export function issuedOn({ issued }: Reference): string | undefined {
  const parts = issued?.['date-parts']?.[0];
  return parts?.length
    ? parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
    : undefined;
}
