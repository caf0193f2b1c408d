import { readdirSync, statSync } from 'node:fs';
import { basename, posix, resolve } from 'node:path';
import { addFile } from '../corpus/add-file.ts';
import { newEdition, titleOfFolder } from '../intake/file/new-edition.ts';
import { describeSystemFault } from '../site/output/system-fault.ts';
import type { Flags } from './flags.ts';

/**
 * `init`: writes an edition that builds into a folder that is absent or empty. 0 when done, 1 when the system refuses
 * it, 2 when the folder holds something.
 */
export async function init(flags: Flags, [folder = flags.content]: string[]): Promise<number> {
  const refusal = refuse(folder);
  if (refusal) {
    process.stderr.write(`${refusal}\n`);
    return 2;
  }
  const files = Object.entries(newEdition(titleOfFolder(basename(resolve(folder)))));
  try {
    for (const [path, text] of files) addFile(posix.join(folder, path), text, { within: folder });
  } catch (error) {
    const sentence = describeSystemFault(error, 'write into the folder');
    if (sentence === undefined) throw error;
    process.stderr.write(`${sentence}\n`);
    return 1;
  }
  const written = files.map(([path]) => posix.join(folder, path));
  if (flags.json) console.log(JSON.stringify({ written }));
  else
    console.log(
      `${written.map((path) => `  ${path}\n`).join('')}An edition to write on: npm start -- --content ${folder}`,
    );
  return 0;
}

/** Why nothing may be written into a folder; undefined where it may. */
function refuse(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return `Unexpected file \`${folder}\`, expected the name of a folder`;
  const held = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return held.length === 0
    ? undefined
    : `Unexpected folder \`${folder}\` that holds \`${held[0]}\`, expected an empty one or none`;
}
