import { posix } from 'node:path';
import { builtInStyles, isBuiltIn } from '../model/citation-style.ts';
import type { Fault } from '../model/fault.ts';
import { nearest } from '../model/nearest.ts';
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
): { csl?: string; faults: Fault[] } {
  if (wanted === undefined || isBuiltIn(wanted)) return { faults: [] };
  const file = files.find((one) => [wanted, `${wanted}.csl`].includes(posix.basename(one)));
  if (!file) return { faults: siteFile ? [absence(wanted, files, siteFile)] : [] };
  const read = readText(file);
  if ('fault' in read) return { faults: [read.fault] };
  const reason = complaint(read.text);
  return reason ? { faults: [{ rule: 'data-file', file, reason }] } : { csl: read.text, faults: [] };
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

function complaint(text: string): string | undefined {
  if (!/<style\b[^>]*>[\s\S]*<\/style>/.test(text))
    return 'Unexpected text, expected a style of the Citation Style Language';
  const parent = /<link\b(?=[^>]*rel="independent-parent")[^>]*href="[^"]*\/([\w-]+)"/.exec(text)?.[1];
  if (/<citation\b/.test(text)) return undefined;
  return `Unexpected style without rules of its own, expected ${parent ? `the one it points to, \`${parent}.csl\`` : 'an independent one'}`;
}
