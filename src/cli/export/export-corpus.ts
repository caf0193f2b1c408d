import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { addFile } from '../../corpus/add-file.ts';
import { corpusTables, numberColumns, type Table } from '../../export/corpus/corpus-tables.ts';
import { meilisearchFeed, openSearchFeed } from '../../export/corpus/search-feeds.ts';
import { toExported } from '../../site/files/to-exported.ts';
import { describeSystemFault } from '../../site/output/system-fault.ts';
import { recordsForServer } from '../../site/search/write-search-index.ts';
import type { Flags } from '../flags.ts';
import { openContent } from '../open-content.ts';
import { say } from '../say.ts';
import { toSettings } from '../to-settings.ts';
import { writeSqlite } from './write-sqlite.ts';

/**
 * `export --sqlite`, `--parquet`, `--opensearch`, `--meilisearch`: writes the annotated corpus for a database or a search
 * engine. 0 when it is written, 1 when the content has an error or a file may not be written.
 */
export async function exportCorpus(flags: Flags, { shape, path }: NonNullable<Flags['corpus']>): Promise<number> {
  if (shape === 'sqlite' && existsSync(path) && !flags.force)
    return say(`Unexpected file \`${path}\`, expected none: --force replaces it`, 1);
  const settings = toSettings(flags);
  const edition = await openContent(settings);
  if (edition === undefined) return 1;
  const exported = toExported(edition, new URL(settings.site ?? 'http://localhost'));
  const { articles, entities, references } = edition;
  const tables = corpusTables({ exported, articles, entities, references });
  try {
    const searched = edition.site.search === 'server' ? recordsForServer(edition) : undefined;
    if (shape === 'sqlite') await writeSqlite(path, tables, searched);
    else writeFiles(path, filesOf[shape](tables), flags.force);
  } catch (error) {
    return say(refusalOf(error, path), 1);
  }
  const counts = tables.map(({ name, rows }) => `${rows.length} ${name}`).slice(1);
  return say(`The corpus is written to ${path}: ${counts.join(', ')}.`, 0);
}

/** For a folder: the files that are written into it, by name. */
const filesOf = {
  parquet: (tables: Table[]) =>
    Object.fromEntries(tables.map((table) => [`${table.name}.parquet`, new Uint8Array(toParquet(table))])),
  opensearch: openSearchFeed,
  meilisearch: meilisearchFeed,
} satisfies Record<string, (tables: Table[]) => Record<string, string | Uint8Array>>;

function toParquet({ columns, rows }: Table): ArrayBuffer {
  return parquetWriteBuffer({
    columnData: columns.map((name) => ({
      name,
      data: rows.map((row) => row[name] ?? null),
      type: numberColumns.has(name) ? 'INT32' : 'STRING',
      nullable: true,
    })),
  });
}

/** Writes all files or none: what is there already is told before the first is written. */
function writeFiles(folder: string, files: Record<string, string | Uint8Array>, mayReplace: boolean): void {
  const there = Object.keys(files).find((name) => existsSync(join(folder, name)));
  if (there && !mayReplace) throw Object.assign(new Error(there), { code: 'EEXIST', path: join(folder, there) });
  for (const [name, content] of Object.entries(files))
    addFile(join(folder, name), content, { within: folder, mayReplace });
}

function refusalOf(error: unknown, path: string): string {
  const { code, path: file, errcode } = error as NodeJS.ErrnoException & { errcode?: number };
  if (code === 'EEXIST') return `Unexpected file \`${file}\`, expected none: --force replaces it`;
  if (code === 'ERR_UNKNOWN_BUILTIN_MODULE')
    return `Unexpected Node ${process.versions.node}, expected 22.13 or newer for --sqlite`;
  if (errcode === cannotOpen) return `Unexpected path \`${path}\`, expected a file in a folder that can be written`;
  const refusal = describeSystemFault(error, 'write the corpus');
  if (refusal === undefined) throw error;
  return refusal;
}

/** SQLITE_CANTOPEN. @see https://www.sqlite.org/rescode.html */
const cannotOpen = 14;
