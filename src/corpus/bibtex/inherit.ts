import type { BibEntry, Complaint, FieldValue } from './entry.ts';
import { isMany, isPart, isPeriodical } from './kinds.ts';

/**
 * The entries with what they inherit filled in: from `xdata` as it stands, from `crossref` as biber does, so that a
 * whole's title becomes the part's `booktitle`. One that points to nothing is complained of.
 * @see The manual of biblatex, appendix B
 */
export function inheritFields(entries: BibEntry[]): { entries: BibEntry[]; complaints: Complaint[] } {
  const byKey = new Map(entries.toReversed().map((entry) => [entry.key, entry]));
  const complaints: Complaint[] = [];
  const done = new Map<BibEntry, BibEntry>();
  for (const entry of entries) fill(entry, [entry]);
  return { entries: entries.map((entry) => done.get(entry) ?? entry), complaints };

  /** `path` leads from the first asked for to this entry, so that no circle is followed. */
  function fill(entry: BibEntry, path: BibEntry[]): BibEntry {
    const known = done.get(entry);
    if (known) return known;
    const fields = new Map(entry.fields);
    const parents = ['xdata', 'crossref'].flatMap((link) => parentsOf(entry, link).map((parent) => ({ link, parent })));
    for (const { link, parent } of parents) {
      if (path.includes(parent) || path.length > 20) continue;
      const whole = fill(parent, [...path, parent]);
      for (const [name, value] of whole.fields) {
        const names = link === 'xdata' ? [name] : inheritedAs(name, whole.kind, entry.kind);
        for (const own of names) if (!fields.has(own)) fields.set(own, value);
      }
    }
    const filled = { ...entry, fields };
    done.set(entry, filled);
    return filled;
  }

  function parentsOf(entry: BibEntry, link: string): BibEntry[] {
    const value = entry.fields.get(link);
    const keys = value?.text.split(',').map((key) => key.trim()) ?? [];
    return keys.flatMap((key) => {
      const parent = byKey.get(key);
      if (!parent && value) complaints.push(lostParent(entry, { link, key, value }));
      return parent ?? [];
    });
  }
}

function lostParent(
  entry: BibEntry,
  { link, key, value }: { link: string; key: string; value: FieldValue },
): Complaint {
  const reason = `Unexpected \`${key}\` as \`${link}\` of entry \`${entry.key}\`, expected the key of another entry`;
  return { line: value.line, reason };
}

const never = new Set(
  (
    'ids crossref xref xdata entryset entrysubtype execute label options presort related relatedoptions relatedstring ' +
    'relatedtype shorthand shorthandintro sortkey sorttitle indextitle indexsorttitle shorttitle keywords annotation ' +
    'abstract note addendum pages pagetotal'
  ).split(' '),
);
const titles = ['title', 'subtitle', 'titleaddon'];

/** The names under which a part inherits a whole's field; none where it doesn't. */
function inheritedAs(name: string, whole: string, part: string): string[] {
  if (never.has(name)) return [];
  const isTitle = titles.includes(name);
  if (isPeriodical(whole)) return isTitle && name !== 'titleaddon' ? [`journal${name}`] : isTitle ? [] : [name];
  if (isMany(whole) && !isMany(part)) return isTitle ? [`main${name}`] : withAuthor(name, part);
  if (isPart(part) && !isPart(whole)) return isTitle ? [`book${name}`] : withAuthor(name, part);
  return isTitle && isPart(whole) !== isPart(part) ? [] : [name];
}

/** A book's author is the author of what stands in it too, unless that has one of its own. */
function withAuthor(name: string, part: string): string[] {
  return name === 'author' && isPart(part) ? ['bookauthor', 'author'] : [name];
}
