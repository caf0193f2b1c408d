import { existsSync, mkdirSync } from 'node:fs';
import { posix } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { addFile } from '../corpus/add-file.ts';
import { openSite } from '../corpus/read-site.ts';
import { wordsFile } from '../corpus/words/words-file.ts';
import { articleScaffold, entryScaffold } from '../intake/file/scaffold.ts';
import { slugOf } from '../intake/file/slugs.ts';
import type { AnyKind } from '../model/entity.ts';
import { kindsOf } from '../model/kinds.ts';
import { isLanguageTag } from '../model/language-tag.ts';
import { describeSystemFault } from '../site/output/system-fault.ts';
import type { Flags } from './flags.ts';
import { addSite } from './import/add-site.ts';
import { whatIsThere } from './import/what-is-there.ts';
import { say } from './say.ts';
import { writeSchemas } from './write-schemas.ts';

/**
 * `new`: writes an article or entry to fill in, each field explained, or the interface's words for a language, never over
 * a file; or the schemas alone. 0 when done,
 * 1 when its file or id is taken or the system refuses it, 2 when nobody says what it is called.
 */
export async function newText({ content, json }: Flags, [what = '', ...words]: string[]): Promise<number> {
  const name = what === 'schemas' ? '' : words.join(' ').trim() || (await askFor(what));
  if (name === '' && what !== 'schemas')
    return say(`Unexpected absence of a ${nameOf(what)}, expected one behind \`${what}\``, 2);
  if (what === 'words' && !isLanguageTag(name))
    return say(`Unexpected \`${name}\` behind \`words\`, expected a language tag such as pt-BR`, 2);
  const draft = what === 'schemas' ? undefined : draftOf(what, name, content);
  const kept = draft && (await fileThere(draft, content));
  if (kept) return say(`Unexpected file \`${kept}\`, expected none: \`${draft.id}\` is the name of another`, 1);
  try {
    const written = write(draft, content);
    if (json) console.log(JSON.stringify({ written }));
    else
      console.log(
        written.length > 0 ? written.map((path) => `  ${path}`).join('\n') : 'All schemas are there as they are.',
      );
    return 0;
  } catch (error) {
    const sentence = describeSystemFault(error, 'write into the content folder');
    if (sentence === undefined) throw error;
    return say(sentence, 1);
  }
}

function write(draft: Draft | undefined, content: string): string[] {
  mkdirSync(content, { recursive: true });
  if (draft === undefined) return writeSchemas(content);
  addSite(content);
  const path = posix.join(content, draft.path);
  addFile(path, draft.text, { within: content });
  writeSchemas(content);
  return [path];
}

function draftOf(what: string, name: string, content: string): Draft {
  if (what === 'words') return { id: name, path: `words/${name}.yaml`, text: wordsFile() };
  const id = slugOf(name, what);
  if (what === 'article') {
    const values = { title: name, date: today(), draft: true };
    return { id, path: `articles/${id}.md`, text: articleScaffold(values, 'The text, in Markdown.') };
  }
  const folder = kindsOf(openSite(content)).find(({ kind }) => kind === what)?.folder ?? what;
  const text = entryScaffold(
    what,
    { name, summary: '', draft: true },
    'What its page says at more length, in Markdown.',
  );
  return { id, kind: what, path: `glossary/${folder}/${id}.md`, text };
}

/** The file that has the name already: the very file, or of an entry any file that has its id. */
async function fileThere({ id, kind, path }: Draft, content: string): Promise<string | undefined> {
  const own = posix.join(content, path);
  if (existsSync(own)) return own;
  if (kind === undefined) return undefined;
  const { files, entities, former } = await whatIsThere(content);
  const holder = former.get(id) ?? id;
  return files.get(holder) ?? entities.get(holder)?.origin?.path;
}

/** Asks a person at a terminal; nobody else can answer. */
async function askFor(what: string): Promise<string> {
  if (!process.stdin.isTTY) return '';
  const dialogue = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await dialogue.question(`The ${nameOf(what)}: `)).trim();
  } finally {
    dialogue.close();
  }
}

function nameOf(what: string): string {
  return what === 'article' ? 'title' : what === 'words' ? 'language' : 'name';
}

/** The day by this machine's clock and zone. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

interface Draft {
  id: string;
  /** Absent of an article and of words. */
  kind?: AnyKind;
  /** In the content folder. */
  path: string;
  text: string;
}
