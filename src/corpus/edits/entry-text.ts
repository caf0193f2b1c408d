import { isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { splitFrontMatter } from '../front-matter.ts';
import { yamlOptions } from '../source.ts';

/**
 * The text of a glossary file in which one entry's fields are changed, and nothing else: in the front matter of the entry's
 * own Markdown file, or in the item with its id of a list. Undefined where it can't be done surely: where the file would
 * say anything but what `after` makes of the entry's fields.
 */
export function withEntry(text: string, place: Place, { edit, after }: EntryEdit): string | undefined {
  const yaml = place.isList ? text : frontMatterOf(text);
  if (yaml === undefined) return undefined;
  const from = place.isList ? 0 : text.indexOf(yaml, 3);
  const entry = entryIn(yaml, place);
  const put = entry && edit(yaml, entry);
  if (!put) return undefined;
  const written = yaml.slice(0, put.start) + put.words + yaml.slice(put.end);
  const isDone = inOrder(valueAfter(yaml, place, after)) === inOrder(fieldsOf(written));
  return isDone ? text.slice(0, from) + written + text.slice(from + yaml.length) : undefined;
}

/** A field of an entry, by its name. */
export function pairOf(map: YAMLMap, name: string): Pair<Scalar, unknown> | undefined {
  return (map.items as Pair<Scalar, unknown>[]).find(({ key }) => isScalar(key) && key.value === name);
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

/** What the file says when the entry has other fields. */
function valueAfter(yaml: string, { isList, id }: Place, after: EntryEdit['after']): unknown {
  const before = fieldsOf(yaml);
  if (!isList) return after(before as Fields);
  const all = before as Fields[];
  const entry = all.find((one) => one.id === id);
  return all.map((one) => (one === entry ? after(one) : one));
}

function fieldsOf(yaml: string): unknown {
  return parseDocument(yaml, yamlOptions).toJS();
}

/** As text in which the order of fields makes no difference. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** Which entry of a file: the one that a Markdown file holds, or the one with the id of a list. */
export interface Place {
  isList: boolean;
  id: string;
}

/** Words in the place of others. Offsets are UTF-16 code units. */
export interface Replacement {
  start: number;
  end: number;
  words: string;
}

interface EntryEdit {
  /** What is to be changed in the YAML; undefined where it can't be told. */
  edit(yaml: string, entry: YAMLMap): Replacement | undefined;
  /** The entry's fields as they shall be. */
  after(fields: Fields): Fields;
}

type Fields = Record<string, unknown>;
