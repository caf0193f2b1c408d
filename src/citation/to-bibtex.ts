import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Reference } from '../model/reference.ts';
import { issuedOn } from './issued-on.ts';
import { withOthers } from './others.ts';

/** References as BibTeX, their ids as keys. */
export function toBibtex(references: Reference[]): string {
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });
  const text = references
    .map((reference) => withSeen(format([withOthers(withType(reference), 'others')]), reference))
    .join('\n');
  return references.length === 0 ? '' : `${text.split('\n').filter(isNew).join('\n')}\n`;
}

/** The plugin looks types up in a plain object, which has more names than were put into it. */
function withType(reference: Reference): Reference {
  return reference.type in {} ? { ...reference, type: 'document' } : reference;
}

/** The plugin braces a name of one word, which keeps "others" from being what BibTeX means by it. */
function format(references: Reference[]): string {
  return plugins.output
    .format('bibtex', references as CslItem[])
    .trim()
    .replaceAll(' and {others}', ' and others');
}

/** An entry with the day on which its address was seen and that of an archived copy, for which the plugin has no fields. */
function withSeen(entry: string, { accessed, archived }: Reference): string {
  const seen = accessed && issuedOn({ id: '', type: '', issued: accessed });
  const fields = [
    seen && `urldate = {${seen}}`,
    archived && `archived = {${archived.replace(/[{}\\]/g, encodeURIComponent)}}`,
  ];
  const lines = fields.flatMap((field) => (field ? `\t${field},\n` : []));
  return entry.replace(/\}$/, () => `${lines.join('')}}`);
}

/** References hold what the plugin's type allows: both follow CSL. */
type CslItem = Parameters<typeof plugins.output.format>[1][number];

/** The plugin says an address twice, for styles that know no field for it; escaped the second time. */
function isNew(line: string, at: number, lines: string[]): boolean {
  return !(line.startsWith('\thowpublished = ') && lines[at - 1]?.startsWith('\turl = '));
}
