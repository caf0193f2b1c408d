import { stringify } from 'yaml';
import type { Entry } from '../../model/entity.ts';
import { wholeLines } from '../../model/whole-lines.ts';

/** The file of an entry: its front matter, in the order in which the docs tell the fields, and the longer text. */
export function entryFile(fields: Entry, body: string): string {
  const { family, ...others } = fields;
  const values: Partial<Record<keyof Entry, unknown>> = {
    ...others,
    ...(family && { family: family.length === 1 ? family[0] : family }),
  };
  const stated = order.flatMap((name) => (isEmpty(values[name]) ? [] : [[name, values[name]] as const]));
  const front = stringify(Object.fromEntries(stated), { lineWidth: 0, flowCollectionPadding: false });
  const text = wholeLines(body);
  return `---\n${front}---\n${text && `\n${text}\n`}`;
}

const order = [
  ...(['name', 'family', 'aliases', 'symbol', 'date', 'end', 'in', 'url', 'summary', 'sameAs'] as const),
  ...(['roles', 'image', 'formerly', 'draft'] as const),
] satisfies (keyof Entry)[];

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}
