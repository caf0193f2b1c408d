import { statSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { addFile } from '../../corpus/add-file.ts';
import { isFolder } from '../../corpus/list-shelf.ts';
import { openGlossary } from '../../corpus/open-glossary.ts';
import { glossaryCsv } from '../../export/glossary/glossary-csv.ts';
import { glossaryJson } from '../../export/glossary/glossary-json.ts';
import { glossaryTei } from '../../export/glossary/glossary-tei.ts';
import type { Entity } from '../../model/entity.ts';
import { isError } from '../../model/fault.ts';
import { picturePath } from '../../model/picture-path.ts';
import { describeSystemFault } from '../../site/output/system-fault.ts';
import type { Flags } from '../flags.ts';
import { printFaults } from '../print-faults.ts';
import { say } from '../say.ts';

/**
 * `export`: writes the glossary of an edition into one file, in the format that its ending names. 0 when it is written, 1
 * when the glossary has an error or the file may not be written, 2 for another ending.
 */
export async function exportGlossary({ content, force }: Flags, [file = '']: string[]): Promise<number> {
  const write = formats.find(({ ending }) => file.toLowerCase().endsWith(ending))?.write;
  if (write === undefined) return say(`Unexpected \`${file}\`, expected a file ending in ${endings}`, 2);
  const folder = posix.join(content, 'glossary');
  if (!isFolder(folder)) return say(`Unexpected absence of \`${folder}\`, expected the glossary of an edition`, 1);
  const { entities, faults } = openGlossary(folder);
  process.stderr.write(printFaults(faults));
  if (faults.some(isError)) return say('Nothing is written: an entry with an error would be missing.', 1);
  if (!force && statSync(file, { throwIfNoEntry: false }))
    return say(`Unexpected file \`${file}\`, expected none: --force replaces it`, 1);
  return save(file, write(entities.filter(isEntity).map((entity) => withRootedPicture(entity, content))), force);
}

const formats = [
  { ending: '.csv', write: glossaryCsv },
  { ending: '.json', write: glossaryJson },
  { ending: '.tei.xml', write: glossaryTei },
] as const;

const endings = formats.map(({ ending }) => ending).join(', ');

function save(file: string, text: string, force: boolean): number {
  try {
    addFile(file, text, { within: dirname(file), mayReplace: force });
    return say(`The glossary is written to ${file}.`, 0);
  } catch (error) {
    const refusal = describeSystemFault(error, 'write the glossary');
    if (refusal === undefined) throw error;
    return say(refusal, 1);
  }
}

/** Entries of a folder are whole; those of a list that comes with a text have no longer text. */
function isEntity(entry: ReturnType<typeof openGlossary>['entities'][number]): entry is Entity {
  return 'body' in entry;
}

/** The picture as any file of the edition can name it: from the content folder. */
function withRootedPicture(entity: Entity, content: string): Entity {
  const { image, origin } = entity;
  const path = image && origin && picturePath(image.src, posix.relative(content, origin.path));
  return path === undefined || image === undefined ? entity : { ...entity, image: { ...image, src: `/${path}` } };
}
