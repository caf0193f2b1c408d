import { posix } from 'node:path';
import { builtInStyles, isBuiltIn } from '../model/citation-style.ts';
import type { Fault } from '../model/fault.ts';
import { nearest } from '../model/nearest.ts';
import { checkStyle } from './check-style.ts';
import { readData } from './read-data.ts';
import { readText } from './read-text.ts';

/**
 * The XML of the citation style that the site asks for, where it is a file of the content folder.
 * @param siteFile The file that asks for it.
 */
export function readStyle(
  wanted: string | undefined,
  files: string[],
  siteFile: string | undefined,
): { style?: StyleFile; faults: Fault[] } {
  if (wanted === undefined || isBuiltIn(wanted)) return { faults: [] };
  const file = files.find((one) => [wanted, `${wanted}.csl`].includes(posix.basename(one)));
  if (!file) return { faults: siteFile ? [absence(wanted, files, siteFile)] : [] };
  const read = readText(file);
  if ('fault' in read) return { faults: [read.fault] };
  const fault = checkStyle(read.text);
  return fault ? { faults: [{ rule: 'data-file', file, ...fault }] } : { style: { file, csl: read.text }, faults: [] };
}

/** A citation style of the content folder's own. */
export interface StyleFile {
  file: string;
  /** Its XML. */
  csl: string;
}

function absence(wanted: string, files: string[], siteFile: string): Fault {
  const names = [...builtInStyles, ...files.map((file) => posix.basename(file))];
  const meant = nearest(wanted, names);
  const place = readData(siteFile).found[0]?.place(['citationStyle']);
  const expected = meant ? `\`${meant}\`` : `a .csl file beside it, or one of ${builtInStyles.join(', ')}`;
  return {
    rule: 'wrong-value',
    file: siteFile,
    ...place,
    reason: `Unexpected style \`${wanted}\`, expected ${expected}`,
  };
}
