import { isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { splitFrontMatter } from '../front-matter.ts';
import { yamlOptions } from '../source.ts';

/**
 * The text of a glossary file with one more of an entry's other names, and nothing else changed: in the front matter of
 * the entry's own Markdown file, or in the item with its id of a list. Undefined where it can't be put there surely.
 */
export function withAlias(text: string, place: Place, alias: string): string | undefined {
  const yaml = place.isList ? text : frontMatterOf(text);
  if (yaml === undefined) return undefined;
  const from = place.isList ? 0 : text.indexOf(yaml, 3);
  const entry = entryIn(yaml, place);
  const put = entry && insertion(yaml, entry, alias);
  if (!put) return undefined;
  const written = yaml.slice(0, put.at) + put.words + yaml.slice(put.at);
  return isAdded({ yaml, written }, place, alias)
    ? text.slice(0, from) + written + text.slice(from + yaml.length)
    : undefined;
}

function frontMatterOf(text: string): string | undefined {
  const split = splitFrontMatter(text);
  return 'problem' in split ? undefined : split.yaml;
}

function entryIn(yaml: string, { isList, id }: Place): YAMLMap | undefined {
  const { contents, errors } = parseDocument(yaml, yamlOptions);
  if (errors.length > 0) return undefined;
  if (!isList) return isMap(contents) ? contents : undefined;
  const entries = isSeq(contents) ? (contents as YAMLSeq).items.filter((one): one is YAMLMap => isMap(one)) : [];
  return entries.find((one) => one.get('id') === id);
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

/** Whether the file says what it said, with the name behind the others. */
function isAdded({ yaml, written }: Record<'yaml' | 'written', string>, place: Place, alias: string): boolean {
  const [before, after] = [yaml, written].map((one) => parseDocument(one, yamlOptions).toJS() as unknown);
  const entry = place.isList ? (before as { id?: unknown }[]).find(({ id }) => id === place.id) : before;
  const fields = entry as { aliases?: unknown[] | null };
  const others = fields.aliases ?? [];
  const wanted = { ...fields, aliases: [...others, alias] };
  const whole = place.isList ? (before as unknown[]).map((one) => (one === entry ? wanted : one)) : wanted;
  return inOrder(whole) === inOrder(after);
}

/** As text in which the order of fields makes no difference. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

function pairOf(map: YAMLMap, name: string): Pair<Scalar, unknown> | undefined {
  return (map.items as Pair<Scalar, unknown>[]).find(({ key }) => isScalar(key) && key.value === name);
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range ?? undefined) : undefined;
}

interface Place {
  isList: boolean;
  id: string;
}

interface Insertion {
  at: number;
  words: string;
}
