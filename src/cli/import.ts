import { statSync } from 'node:fs';
import { posix } from 'node:path';
import { isFolder } from '../corpus/list-shelf.ts';
import { openGlossary } from '../corpus/open-glossary.ts';
import { openSite } from '../corpus/read-site.ts';
import { isGlossary } from '../intake/glossary/read-entries.ts';
import { webPictures } from '../intake/markdown/web-pictures.ts';
import { count } from './count.ts';
import type { Flags } from './flags.ts';
import { hasSite } from './import/add-site.ts';
import { describeImport, importAsJson } from './import/describe.ts';
import { fetchPictures } from './import/fetch-pictures.ts';
import { importGlossaries } from './import/glossaries.ts';
import { listSources } from './import/list-sources.ts';
import { type Planned, planArticles } from './import/plan-articles.ts';
import { bytesOf, type Edition, readFiles } from './import/read-files.ts';
import { settleLanguage } from './import/settle-language.ts';
import { type Place, writeArticles } from './import/write-articles.ts';
import { say } from './say.ts';

/**
 * `import`: shows which articles, or entries of a glossary, would be made of files from elsewhere; with `--write`, writes
 * them. 0 when all that was named was read and can be written, 1 when something is refused or has the name of another.
 */
export async function importTexts(flags: Flags, operands: string[]): Promise<number> {
  const absent = operands.find((path) => !statSync(path, { throwIfNoEntry: false }));
  if (absent !== undefined) return say(`Unexpected absence of \`${absent}\`, expected a file or folder`, 2);
  const glossaries = operands.filter((path) => !isFolder(path) && isGlossary(path, () => bytesOf(path)));
  if (glossaries.length > 0 && glossaries.length < operands.length)
    return say(
      'Unexpected texts beside glossaries (.csv, .json, lists in TEI, thesauri), expected one or the other: import them in two runs',
      2,
    );
  if (glossaries.length > 0) return importGlossaries(flags, glossaries);
  const { files, passed, pictures } = listSources(operands);
  const edition = editionIn(flags.content);
  const { read, refused } = await readFiles(files, { ...edition, pictures });
  const language = edition.language || settleLanguage(read);
  const planned = planArticles(read, flags.content);
  const shown = flags.json
    ? `${JSON.stringify(importAsJson(planned, refused), null, 2)}\n`
    : describeImport(planned, refused, flags.content);
  process.stdout.write(shown);
  for (const [ending, count] of passed) say(`${count} × ${ending} passed over, as this format isn’t read`);
  if (files.length === 0) return say('Unexpected absence of files that can be read, expected one at least', 1);
  const due = planned.filter((one) => isDue(one, flags));
  const unfetched = flags.pictures && flags.write ? await fetchAll(due) : [];
  for (const sentence of unfetched) say(sentence);
  const isHeldUp =
    refused.length + unfetched.length > 0 || (!flags.force && planned.some(({ state }) => state === 'taken'));
  return Math.max(isHeldUp ? 1 : 0, finish(due, { pictures, language }, flags));
}

/** Whether a draft is to be written: it is new, may replace another, or gets pictures. */
function isDue({ state, draft }: Planned, { force, pictures }: Flags): boolean {
  if (state === 'same') return pictures && webPictures(draft.body).length > 0;
  return state === 'new' || (state === 'taken' && force);
}

async function fetchAll(due: readonly Planned[]): Promise<string[]> {
  const failed: string[] = [];
  for (const one of due) failed.push(...(await fetchPictures(one)));
  return failed;
}

/** The glossary of the edition that texts are read for, and its language: none where it isn't there. */
function editionIn(content: string): Omit<Edition, 'pictures'> {
  const glossary = posix.join(content, 'glossary');
  const ids = new Set(isFolder(glossary) ? openGlossary(glossary).entities.map(({ id }) => id) : []);
  const language = hasSite(content) ? openSite(content).language : '';
  return { language, hasEntry: (id) => ids.has(id) };
}

/** Writes what is due, or tells how to. @returns The exit status. */
function finish(due: readonly Planned[], made: Omit<Place, 'content'>, { content, write }: Flags): number {
  if (due.length === 0) return say('Nothing to write.', 0);
  if (!write) return say(`${count(due.length, 'article')} to write: the same command with --write does it.`, 0);
  const { written, stopped } = writeArticles(due, { content, ...made });
  if (stopped) say(stopped);
  if (written === 0) return 1;
  return say(
    `${count(written, 'article')} written to ${content}; npx lectern check --content ${content} tells what to look at.`,
    stopped ? 1 : 0,
  );
}
