import { stringify } from 'yaml';
import type { Draft, DraftFields } from '../draft.ts';

/** The file of an article: its front matter, in the order in which the docs tell the fields, and the text. */
export function articleFile({ fields, body }: Pick<Draft, 'fields' | 'body'>): string {
  const stated = order.flatMap((name) => (isEmpty(fields[name]) ? [] : [[name, fields[name]] as const]));
  const front = stringify(Object.fromEntries(stated), { lineWidth: 0, flowCollectionPadding: false });
  return `---\n${front}---\n\n${body.trim()}\n`;
}

const order = [
  ...([
    'title',
    'date',
    'authors',
    'publication',
    'source',
    'lang',
    'summary',
    'tags',
    'collection',
    'aliases',
    'permalink',
    'draft',
    'formerly',
  ] as const),
] satisfies (keyof DraftFields)[];

function isEmpty(value: DraftFields[keyof DraftFields]): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
