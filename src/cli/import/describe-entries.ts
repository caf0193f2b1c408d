import { posix } from 'node:path';
import type { ColumnMatch } from '../../intake/glossary/entry-draft.ts';
import type { PlannedEntry, ReadGlossary } from './planned-entry.ts';

/** What an import of glossaries would write: first how columns are read, then a line an entry, then what is refused. */
export function describeEntries(
  read: readonly ReadGlossary[],
  planned: readonly PlannedEntry[],
  content: string,
): string {
  return read
    .map((glossary) => {
      const own = planned.filter(({ from }) => from === glossary.from);
      const lines = [
        glossary.from,
        ...glossary.columns.map(columnLine),
        ...glossary.doubts.map((doubt) => `  doubt: ${doubt}`),
        ...own.flatMap((one) => entryLines(one, content)),
        ...glossary.refused.map(({ place, refusal }) => `  refused  ${place ? `${place}: ` : ''}${refusal}`),
      ];
      return lines.map((line) => `${line.replace(/\p{Cc}+/gu, ' ')}\n`).join('');
    })
    .join('');
}

function columnLine({ column, field, reason }: ColumnMatch): string {
  return field === undefined
    ? `  column \`${column}\` is left: ${reason}`
    : `  column \`${column}\` is read as ${field}`;
}

function entryLines({ draft, to, state, kept }: PlannedEntry, content: string): string[] {
  const { name, aliases } = draft.fields;
  const others = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)).join('; ');
  const notes = [
    ...(state === 'taken' ? ['another entry has this id: --force puts this one in its place'] : []),
    ...(state === 'elsewhere' ? [`its id stands in ${kept} already: change it there`] : []),
    ...draft.doubts.map((doubt) => `doubt: ${doubt}`),
  ];
  const file = posix.relative(content, to);
  const line = `  ${signs[state].padEnd(8)}  ${file}  ${name}${others && ` (${others})`}`;
  return [line, ...notes.map((note) => `      ${draft.place}: ${note}`)];
}

const signs = { new: 'new', same: 'as it is', taken: 'differs', elsewhere: 'left', twin: 'twice' } as const;

/** The same for programs. */
export function entriesAsJson(read: readonly ReadGlossary[], planned: readonly PlannedEntry[]): object {
  const entries = planned.map(({ from, id, to, state, draft }) => {
    const { place, kind, fields, body, doubts } = draft;
    return { from, place, to, state, id, kind, ...fields, body, doubts };
  });
  return {
    glossaries: read.map(({ from, columns, doubts, refused }) => ({ from, columns, doubts, refused })),
    entries,
  };
}
