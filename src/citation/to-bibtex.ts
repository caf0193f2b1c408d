import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Reference } from '../model/reference.ts';

/** References as BibTeX, their ids as keys. */
export function toBibtex(references: Reference[]): string {
  const { format } = plugins.config.get('@bibtex');
  Object.assign(format, { useIdAsLabel: true, checkLabel: false });
  const text = references.map((reference) => plugins.output.format('bibtex', [reference as CslItem]).trim()).join('\n');
  return references.length === 0 ? '' : `${text.split('\n').filter(isNew).join('\n')}\n`;
}

/** References hold what the plugin's type allows: both follow CSL. */
type CslItem = Parameters<typeof plugins.output.format>[1][number];

/** The plugin says an address twice, for styles that know no field for it; escaped the second time. */
function isNew(line: string, at: number, lines: string[]): boolean {
  return !(line.startsWith('\thowpublished = ') && lines[at - 1]?.startsWith('\turl = '));
}
