import type { Fault } from '../../model/fault.ts';
import { shortened } from '../front-matter.ts';
import type { Reading } from '../reading.ts';
import type { Source } from '../source.ts';
import type { BibEntry } from './entry.ts';
import { inheritFields } from './inherit.ts';
import { parseEntries } from './parse-entries.ts';
import { readBibText } from './read-bib-text.ts';
import { type Item, toItem } from './to-item.ts';

/**
 * The entries of a BibTeX or BibLaTeX file as a list of CSL items. The place of a field is the line that the field it
 * comes from begins on. An entry that is broken, or holds what can't be shown, is told of; the others are read.
 */
export function readBibtex(file: string): Reading<Source> {
  const read = readBibText(file);
  if ('fault' in read) return { found: [], faults: [read.fault] };
  const parsed = parseEntries(read.text.replace(/\r\n?/g, '\n'));
  const { entries, complaints } = inheritFields(parsed.entries);
  const works = entries.filter(({ kind }) => kind !== 'set' && kind !== 'xdata');
  const items = works.map(toItem);
  const faults: Fault[] = [
    ...read.faults,
    ...parsed.complaints.map((complaint): Fault => ({ rule: 'data-file', file, ...complaint })),
    ...complaints.map((complaint): Fault => ({ rule: 'unread-reference', file, ...complaint })),
    ...entries.flatMap((entry) => (entry.kind === 'set' ? [setFault(file, entry)] : [])),
    ...works.flatMap((entry, index) => [
      ...texFaults(file, entry, items[index]),
      ...addressFaults(file, entry, items[index]),
    ]),
  ];
  if (
    entries.length === 0 &&
    faults.length === read.faults.length &&
    read.text.trim() !== '' &&
    !/@(?:comment|string|preamble)\b/i.test(read.text)
  ) {
    const reason = 'Unexpected BibTeX (no entry), expected entries such as `@book{key, title = {…}}`';
    return { found: [], faults: [...read.faults, { rule: 'data-file', file, reason }] };
  }
  const place: Source['place'] = ([index, variable]) => placeOf(works, items, { index: Number(index ?? 0), variable });
  const fieldName: Source['fieldName'] = ([index, variable]) => {
    const [item, entry] = [items[Number(index)], works[Number(index)]];
    return `\`${item?.from.get(String(variable)) ?? String(variable)}\` of entry \`${entry?.key}\``;
  };
  return { found: [{ file, value: items.map(({ value }) => value), place, fieldName }], faults };
}

function placeOf(
  works: BibEntry[],
  items: Item[],
  { index, variable }: { index: number; variable?: PropertyKey | undefined },
) {
  const field = items[index]?.from.get(String(variable));
  const [entry] = works.slice(index, index + 1);
  const own = field && entry?.fields.get(field)?.line;
  return { line: own || (entry?.line ?? 1), column: 1 };
}

function setFault(file: string, { key, line, fields }: BibEntry): Fault {
  const members =
    fields
      .get('entryset')
      ?.text.split(',')
      .map((member) => `@${member.trim()}`) ?? [];
  const reason = `Unexpected set of works \`${key}\`, expected its members to be cited: \`[${members.join('; ')}]\``;
  return { rule: 'unread-reference', file, line, reason };
}

function texFaults(file: string, entry: BibEntry, item: Item | undefined): Fault[] {
  return (item?.unknown ?? []).map(({ field, command }) => {
    const line = entry.fields.get(field)?.line ?? entry.line;
    const reason = `Unexpected TeX command \`\\${command}\` in \`${field}\` of entry \`${entry.key}\`, expected text`;
    return { rule: 'unread-reference', file, line, reason };
  });
}

function addressFaults(file: string, entry: BibEntry, item: Item | undefined): Fault[] {
  return (item?.refused ?? []).map(({ field, address }) => {
    const line = entry.fields.get(field)?.line ?? entry.line;
    const reason = `Unexpected \`${shortened(address)}\` as \`${field}\` of entry \`${entry.key}\`, expected an address such as https://example.org/page`;
    return { rule: 'unsafe-address', file, line, reason };
  });
}
