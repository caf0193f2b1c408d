import { writtenOut } from '../model/partial-date.ts';
import type { Reference } from '../model/reference.ts';

/** A piece of a reference as it is set: plain, in italics, or linked. */
export interface Run {
  text: string;
  style?: 'italic';
  href?: string;
}

/** A reference written out in one line: authors, title, where it appeared, when, and its address. */
export function formatReference(reference: Reference, language = 'en'): Run[] {
  const { author = [], title = reference.id, type, publisher, URL: address, DOI } = reference;
  const authors = author
    .map(({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '))
    .join(', ');
  const container = reference['container-title'];
  const href = address ?? (DOI ? `https://doi.org/${DOI}` : undefined);
  const standsAlone = container === undefined && /^(?:book|report|thesis)$/.test(type);
  const head: Run = {
    text: standsAlone ? title : `“${title}”`,
    ...(standsAlone && { style: 'italic' as const }),
    ...(href && { href }),
  };
  const tail = [
    volumeAndIssue(reference),
    standsAlone || !container ? publisher : undefined,
    dateOf(reference, language),
    pages(reference),
  ];
  return [
    ...(authors ? [{ text: `${authors}, ` }] : []),
    head,
    ...(container ? [{ text: ', ' }, { text: container, style: 'italic' as const }] : []),
    ...tail.filter((part) => part !== undefined && part !== '').map((part) => ({ text: `, ${part}` })),
    { text: '.' },
  ];
}

/** The day a reference was issued, `YYYY[-MM[-DD]]`; undefined where it is said in words or not at all. */
export function issuedOn({ issued }: Reference): string | undefined {
  const parts = issued?.['date-parts']?.[0];
  return parts?.length
    ? parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
    : undefined;
}

function dateOf(reference: Reference, language: string): string | undefined {
  const day = issuedOn(reference);
  return day ? writtenOut(day, language) : (reference.issued?.literal ?? reference.issued?.raw);
}

function volumeAndIssue({ volume, issue }: Reference): string | undefined {
  if (volume === undefined) return issue === undefined ? undefined : `no. ${issue}`;
  return issue === undefined ? `vol. ${volume}` : `vol. ${volume}, no. ${issue}`;
}

function pages({ page }: Reference): string | undefined {
  if (page === undefined) return undefined;
  return `${/[–,-]/.test(String(page)) ? 'pp.' : 'p.'} ${String(page).replace('-', '–')}`;
}
