import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/**
 * The fields that a Markdown file begins with, and its text: YAML between `---` (Jekyll, Obsidian and most others), TOML
 * between `+++` (Hugo), JSON, or the `%` lines of Pandoc. `fault` says why fields that are there can't be read.
 */
export function splitFront(text: string): Front {
  const fenced = /^(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (fenced) return splitFenced(text, fenced[1] === '+++' ? parseToml : readYaml, fenced[0].length);
  if (/^\{\s*"/.test(text)) return splitJson(text);
  return text.startsWith('% ') ? splitPandoc(text) : { fields: {}, body: text };
}

/** YAML; where it isn’t by its letter, field by field, the words of a field standing as they are if need be. */
function readYaml(source: string): unknown {
  try {
    return parseYaml(source, yamlOptions);
  } catch (error) {
    const chunks = partedAtFields(source);
    const fields = chunks.flatMap(readField);
    if (fields.length === 0) throw error;
    return Object.fromEntries(fields);
  }
}

const yamlOptions = { stringKeys: true, prettyErrors: false, logLevel: 'error' } as const;

/** The lines of each field: one begins where a line begins with a name. */
function partedAtFields(source: string): string[] {
  const chunks: string[] = [];
  for (const line of source.split('\n')) {
    if (/^[\w-]+[ \t]*:/.test(line) || chunks.length === 0) chunks.push(line);
    else chunks[chunks.length - 1] += `\n${line}`;
  }
  return chunks;
}

function readField(chunk: string): [string, unknown][] {
  const [, name, words = ''] = /^([\w-]+)[ \t]*:([\s\S]*)$/.exec(chunk) ?? [];
  if (name === undefined) return [];
  try {
    return Object.entries(parseYaml(chunk, yamlOptions));
  } catch {
    return [
      [
        name,
        words
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/^["']|["']$/g, ''),
      ],
    ];
  }
}

function splitFenced(text: string, parse: (source: string) => unknown, start: number): Front {
  const fence = text.slice(0, 3);
  const end = text.indexOf(`\n${fence}`, start - 1);
  if (end < 0) return { fields: {}, body: text, fault: `no line \`${fence}\` ends the front matter` };
  const behind = text.indexOf('\n', end + 1);
  const body = behind < 0 ? '' : text.slice(behind + 1);
  try {
    const value = parse(text.slice(start, end + 1));
    return { fields: isFields(value) ? value : {}, body };
  } catch (error) {
    return {
      fields: {},
      body,
      fault: `its front matter can’t be read (${String((error as Error).message).split('\n')[0]})`,
    };
  }
}

function splitJson(text: string): Front {
  const end = text.search(/^\}/m);
  try {
    return { fields: JSON.parse(text.slice(0, end + 1)), body: text.slice(end + 1) };
  } catch {
    return { fields: {}, body: text };
  }
}

/** @see https://pandoc.org/MANUAL.html#extension-pandoc_title_block */
function splitPandoc(text: string): Front {
  const lines = text.split(/\r?\n/);
  const count = lines.findIndex((line) => !/^%|^ /.test(line));
  const [title, authors, date] = lines
    .slice(0, count)
    .filter((line) => line.startsWith('%'))
    .map((line) => line.slice(1).trim());
  const fields = { title, ...(authors && { authors: authors.split(/\s?;\s?/) }), ...(date && { date }) };
  return { fields, body: lines.slice(count).join('\n') };
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface Front {
  fields: Record<string, unknown>;
  body: string;
  fault?: string;
}
