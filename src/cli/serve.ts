import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { serveSite } from '../site/build/serve.ts';
import { answerSearch, type KnownLanguage, languagesIn } from '../site/search/answer-search.ts';
import type { Flags } from './flags.ts';
import { untilInterrupted } from './interrupted.ts';
import { refusedPort } from './refused-port.ts';
import { say } from './say.ts';
import { toSettings } from './to-settings.ts';

/**
 * `serve --db FILE`: serves a built site, and answers its search from a database of the same edition, until it is
 * interrupted. 1 where the database is none or another's, or the port can't be had.
 */
export async function serve(flags: Flags): Promise<number> {
  const { out, base } = toSettings(flags);
  const file = flags.db ?? '';
  if (!existsSync(file)) return say(`Unexpected absence of \`${file}\`, expected a database: ${howToWrite}`, 1);
  let database: DatabaseSync | undefined;
  try {
    database = await openDatabase(file);
    const refusal = refusalOf(languagesIn(database), { file, out });
    if (refusal) return say(refusal, 1);
    const answer = answerSearch(database);
    const served = await serveSite(out, base, { port: flags.port, host: flags.host, answer }).catch(
      refusedPort(flags.port),
    );
    if ('refusal' in served) return say(served.refusal.trimEnd(), 1);
    console.log(`Reading at ${served.address} (Ctrl-C ends it)`);
    await untilInterrupted();
    served.server.closeAllConnections();
    served.server.close();
    return 0;
  } catch (error) {
    const refusal = refusalOfSqlite(error, file);
    if (!refusal) throw error;
    return say(refusal, 1);
  } finally {
    database?.close();
  }
}

/** Opens a database to be read alone. @throws Node's error where Node has none, or SQLite's where the file is none. */
async function openDatabase(file: string): Promise<DatabaseSync> {
  const { DatabaseSync } = await import('node:sqlite');
  return new DatabaseSync(file, { readOnly: true });
}

/** Why a site can't be served from a database, in words. */
function refusalOf(languages: KnownLanguage[], { file, out }: { file: string; out: string }): string | undefined {
  if (languages.length === 0)
    return `Unexpected database \`${file}\` without records to search, expected them: write \`search: server\` into site.yaml, and ${howToWrite}`;
  for (const { bundle, stamp } of languages) {
    const known = stampIn(join(out, bundle, 'records.json'));
    if (known === undefined)
      return `Unexpected absence of ${join(out, bundle, 'records.json')}, expected a site that was built with \`search: server\` in site.yaml: run \`npx lectern build\``;
    if (known !== stamp)
      return `Unexpected site in ${out}, which was made of other texts than \`${file}\`, expected one edition: run \`npx lectern build\`, and ${howToWrite}`;
  }
  return undefined;
}

function stampIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).stamp;
  } catch {
    return undefined;
  }
}

function refusalOfSqlite(error: unknown, file: string): string | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_UNKNOWN_BUILTIN_MODULE')
    return `Unexpected Node ${process.versions.node}, expected 22.13 or newer for --db`;
  if (code === 'ERR_SQLITE_ERROR')
    return `Unexpected file \`${file}\`, expected a database of SQLite (${message}): ${howToWrite}`;
  return undefined;
}

const howToWrite = 'run `npx lectern export --sqlite FILE`';
