import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Place, pairOf, withEntry } from './entry-text.ts';

/**
 * The text of a glossary file with one more of an entry's other names, and nothing else changed. Undefined where it can't be
 * put there surely.
 */
export function withAlias(text: string, place: Place, alias: string): string | undefined {
  return withEntry(text, place, {
    edit: (yaml, entry) => {
      const put = insertion(yaml, entry, alias);
      return put && { start: put.at, end: put.at, words: put.words };
    },
    after: (fields) => ({ ...fields, aliases: [...((fields.aliases as unknown[] | null) ?? []), alias] }),
  });
}

function insertion(yaml: string, entry: YAMLMap, alias: string): Insertion | undefined {
  const pair = pairOf(entry, 'aliases');
  if (!pair) return newField(yaml, entry, alias);
  if (isSeq(pair.value)) return pair.value.flow ? inFlow(pair.value, alias) : inLines(yaml, pair.value, alias);
  const isEmpty = pair.value === null || (isScalar(pair.value) && pair.value.value === null && !pair.value.source);
  const colon = yaml.indexOf(':', pair.key.range?.[1] ?? 0);
  return isEmpty && !entry.flow ? { at: colon + 1, words: ` [${scalar(alias)}]` } : undefined;
}

function inFlow({ items, range }: YAMLSeq, alias: string): Insertion | undefined {
  const last = items.at(-1);
  if (!last) return range ? { at: range[0] + 1, words: scalar(alias) } : undefined;
  const end = rangeOf(last)?.[1];
  return end === undefined ? undefined : { at: end, words: `, ${scalar(alias)}` };
}

function inLines(yaml: string, { items }: YAMLSeq, alias: string): Insertion | undefined {
  const [first, last] = [rangeOf(items[0])?.[0], rangeOf(items.at(-1))];
  if (first === undefined || !last) return undefined;
  const before = lineBefore(yaml, first);
  if (!/^ *- +$/.test(before)) return undefined;
  // The range of words that take several lines ends behind the last of these.
  const end = yaml.slice(0, last[1]).trimEnd().length;
  return onNextLine(yaml, end, `${before}${scalar(alias)}`);
}

/** A field `aliases` behind the name. */
function newField(yaml: string, entry: YAMLMap, alias: string): Insertion | undefined {
  const name = pairOf(entry, 'name');
  const range = rangeOf(name?.value);
  const start = name?.key.range?.[0];
  if (!range || start === undefined) return undefined;
  if (entry.flow) return { at: range[1], words: `, "aliases": [${JSON.stringify(alias)}]` };
  if (/[\r\n]/.test(yaml.slice(range[0], range[1]).trimEnd())) return undefined;
  const indent = lineBefore(yaml, start).length;
  return onNextLine(yaml, range[1], `${' '.repeat(indent)}aliases: [${scalar(alias)}]`);
}

/** What stands before an offset on its line. */
function lineBefore(yaml: string, offset: number): string {
  return yaml.slice(Math.max(yaml.lastIndexOf('\n', offset - 1), yaml.lastIndexOf('\r', offset - 1)) + 1, offset);
}

/** A line behind the one that an offset lies in, with the same end. */
function onNextLine(yaml: string, offset: number, line: string): Insertion {
  const rest = /^[^\r\n]*/.exec(yaml.slice(offset))?.[0].length ?? 0;
  const end = /\r\n|\n/.exec(yaml)?.[0] ?? '\n';
  return { at: offset + rest, words: `${end}${line}` };
}

/** A name as YAML has it within brackets and on lines of lists: in quotes, unless it is made of plain words. */
function scalar(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{M}\p{N} .’-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|[yn])$/i.test(text);
  return isPlain && !text.endsWith(' ') ? text : JSON.stringify(text);
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range ?? undefined) : undefined;
}

interface Insertion {
  at: number;
  words: string;
}
