import type { Reference } from '../model/reference.ts';

/** What archives of the web are called, by their hosts. */
const names: Record<string, string> = {
  'web.archive.org': 'Internet Archive',
  'archive.org': 'Internet Archive',
  'perma.cc': 'Perma.cc',
  'archive.today': 'archive.today',
  'archive.ph': 'archive.today',
  'archive.is': 'archive.today',
  'webarchive.nationalarchives.gov.uk': 'UK Government Web Archive',
};

/** What the archive at an address is called: by its host where it isn't known. */
export function archiveName(address: string): string {
  const host = new URL(address).hostname.replace(/^www\./, '');
  return Object.hasOwn(names, host) ? (names[host] as string) : host;
}

/** A reference as CSL has it: the address of an archived copy is `archive_location`, and `archive` says whose it is. */
export function toCsl({ archived, ...reference }: Reference): Reference {
  if (archived === undefined) return reference;
  return { ...reference, archive: reference.archive ?? archiveName(archived), archive_location: archived };
}
