import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, posix, resolve } from 'node:path';
import { addFile } from '../corpus/add-file.ts';
import { titleOfFolder } from '../intake/file/new-edition.ts';
import { newProject } from '../intake/file/new-project.ts';
import { isLanguageTag } from '../model/language-tag.ts';
import { describeSystemFault } from '../site/output/system-fault.ts';
import { isInstalled, programFile } from '../site/program/program-folder.ts';
import type { Flags } from './flags.ts';
import { say } from './say.ts';
import { writeSchemas } from './write-schemas.ts';

/**
 * `init`: writes a project that builds into a folder that is absent or empty. What no flag says is asked for, on a
 * terminal. 0 when done, 1 when the system refuses it, 2 when the folder holds something.
 */
export async function init(flags: Flags, [folder = flags.content]: string[]): Promise<number> {
  const name = basename(resolve(folder));
  const refusal = refuse(folder, Object.keys(newProject(factsOf(name, {}))));
  if (refusal) return say(refusal, 2);
  const files = Object.entries(newProject(factsOf(name, await asked(flags, titleOfFolder(name)))));
  try {
    for (const [path, text] of files) addFile(posix.join(folder, path), text, { within: folder });
    writeSchemas(posix.join(folder, 'content'));
  } catch (error) {
    const sentence = describeSystemFault(error, 'write into the folder');
    if (sentence === undefined) throw error;
    return say(sentence, 1);
  }
  const written = files.map(([path]) => posix.join(folder, path));
  if (flags.json) console.log(JSON.stringify({ written }));
  else console.log(`${written.map((path) => `  ${path}\n`).join('')}${next(folder)}`);
  return 0;
}

function factsOf(folder: string, { title = titleOfFolder(folder), language = 'en' }: Partial<Answers>) {
  const { version } = JSON.parse(readFileSync(programFile('package.json'), 'utf8')) as { version: string };
  return { title, language, folder, version };
}

/** What the flags leave open, asked for on a terminal. */
async function asked({ title, language, json }: Flags, suggested: string): Promise<Partial<Answers>> {
  const isOpen = title === undefined || language === undefined;
  if (!isOpen || json || !process.stdin.isTTY || !process.stderr.isTTY) return withoutAbsent({ title, language });
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ask = async (question: string, usual: string) =>
    (await terminal.question(`${question} [${usual}]: `)).trim() || usual;
  try {
    const named = title ?? (await ask('Title of the edition', suggested));
    let tag = language ?? (await ask('Language of its pages, such as en or de', 'en'));
    while (!isLanguageTag(tag)) tag = await ask(`Unexpected \`${tag}\`, expected a language tag such as de`, 'en');
    return { title: named, language: tag };
  } finally {
    terminal.close();
  }
}

function withoutAbsent({ title, language }: { title: string | undefined; language: string | undefined }) {
  return { ...(title !== undefined && { title }), ...(language !== undefined && { language }) };
}

/** What to do now: a checkout shows editions itself, as the package that a project asks for may not be published yet. */
function next(folder: string): string {
  const quoted = /^[\p{L}\p{N}./_-]+$/u.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
  const command = isInstalled() ? `cd ${quoted} && npm install && npm start` : `npm start -- --content ${quoted}`;
  return `An edition to write on: ${command}`;
}

/** Why the files must not be written into a folder; undefined where they may. Other hidden files, such as those of git, are no matter. */
function refuse(folder: string, paths: readonly string[]): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return `Unexpected file \`${folder}\`, expected the name of a folder`;
  const held =
    readdirSync(folder).find((name) => !name.startsWith('.')) ??
    paths.find((path) => existsSync(posix.join(folder, path)));
  return held === undefined
    ? undefined
    : `Unexpected folder \`${folder}\` that holds \`${held}\`, expected an empty one or none`;
}

interface Answers {
  title: string;
  language: string;
}
