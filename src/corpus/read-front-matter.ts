import { splitFrontMatter } from './front-matter.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';

/** A Markdown file with its front matter as data; no fields where the two `---` hold nothing. */
export function readFrontMatter(file: string): Reading<MarkdownFile> {
  const read = readText(file);
  if ('fault' in read) return { found: [], faults: [read.fault] };
  const { text, bom } = read;
  const split = splitFrontMatter(text);
  if ('problem' in split) return { found: [], faults: [{ rule: 'front-matter', file, ...split.problem }] };
  const { yaml, body, bodyLine } = split;
  const { found, faults } = readYaml({ file, text: yaml, rule: 'front-matter', firstLine: 2 });
  const filled = found.map((source) => ({ ...source, value: source.value ?? {} }));
  return { found: filled.map((source) => ({ source, text, bom, body, bodyLine })), faults };
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
