import type { Fault } from '../model/fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { Reading } from './reading.ts';
import { placesIn, type Source } from './source.ts';
import { withQuotedLines } from './vault/quoted-lines.ts';

/**
 * A Markdown file with its front matter as data; no fields where the two `---` hold nothing. Where the front matter, or
 * the file, can't be read, the rest is `partial`.
 */
export function readFrontMatter(file: string, reader: Reader = 'strict'): Reading<MarkdownFile> {
  const read = readText(file);
  if ('fault' in read) return { found: [], faults: [read.fault], partial: [withoutFields(file, '')] };
  const { text, bom } = read;
  const split = splitFrontMatter(text);
  if ('problem' in split && reader !== 'strict' && split.problem.isWithout)
    return { found: [{ ...withoutFields(file, text), bom }], faults: [] };
  if ('problem' in split) {
    const { line, reason } = split.problem;
    const faults: Fault[] = [{ rule: 'front-matter', file, ...(line && { line }), reason }];
    return { found: [], faults, partial: [withoutFields(file, text)] };
  }
  const { yaml, body, bodyLine } = split;
  const { found, faults } = readYaml({
    file,
    text: reader === 'vault' ? withQuotedLines(yaml) : yaml,
    rule: 'front-matter',
    firstLine: 2,
  });
  const rest = { text, bom, body, bodyLine };
  const filled = found.map((source) => ({ ...source, value: source.value ?? {} }));
  const partial = found.length === 0 ? [{ ...withoutFields(file, text), ...rest }] : [];
  return { found: filled.map((source) => ({ source, ...rest })), faults, partial };
}

/**
 * How front matter is read. `strict`: it has to be there, and holds known fields alone; `lenient`: neither; `vault`: as
 * other houses write it.
 */
export type Reader = 'strict' | 'lenient' | 'vault';

function withoutFields(file: string, text: string): MarkdownFile {
  return { source: { file, value: {}, place: placesIn('') }, text, bom: false, body: text, bodyLine: 1 };
}

interface MarkdownFile {
  source: Source;
  /** The whole file but for a byte order mark. */
  text: string;
  bom: boolean;
  /** What follows the front matter. */
  body: string;
  /** The body's first line in the file, from 1. */
  bodyLine: number;
}
