import { describe, expect, test } from 'vitest';
import { openEdition } from '../../../src/site/edition/edition.ts';
import { noticedIn } from '../../../src/site/report/noticed-in.ts';
import { contentFolder, type Files } from '../../support/content-folder.ts';
import { plantedFaults, soundEdition } from '../../support/planted-faults.ts';

/** All that `check` finds, notes included. */
async function foundIn(files: Files) {
  const content = contentFolder(files);
  const edition = await openEdition({ content, out: 'dist', base: '/', site: undefined, force: false, dev: false });
  return [...edition.faults, ...noticedIn(edition, content)].map(({ rule, file, line }) => ({
    what: `${rule} ${file.slice(content.length + 1)}`,
    line,
  }));
}

/** Rules that tell of a file, or of what it lacks. */
const ofWholeFiles = new Set([
  'ownerless-source',
  'duplicate-id',
  'missing-licence',
  'absent-article',
  'lost-permalink',
  'unnamed-entry',
  'missing-summary',
  'duplicate-entry',
]);

/** Rules whose faults stop a build, make names doubtful, or write the same file anew. */
const apart = new Set([
  'dead-link',
  'unknown-citation',
  'circular-place',
  'duplicate-id',
  'duplicate-entry',
  'settled-name',
  'lost-permalink',
]);

/** The numbers of the lines that a fault brought into a file. */
function linesPlanted(file: string, planted: Files): number[] {
  const sound = new Set(String(soundEdition[file] ?? '').split('\n'));
  return String(planted[file])
    .split('\n')
    .flatMap((line, index) => (sound.has(line) ? [] : index + 1));
}

test('an edition in which all is well has no finding and no note', async () => {
  expect(await foundIn(soundEdition)).toEqual([]);
});

describe('of the planted faults', () => {
  test('there are more than forty', () => expect(plantedFaults.length).toBeGreaterThan(40));

  test.each(plantedFaults.map((fault, index) => ({ ...fault, name: `${index + 1}. ${fault.rule} in ${fault.file}` })))(
    '$name is found, and nothing else',
    async ({ rule, file, plant }) => {
      const planted = plant(soundEdition);
      const found = await foundIn(planted);
      expect(found.map(({ what }) => what)).toEqual([`${rule} ${file}`]);
      if (!ofWholeFiles.has(rule)) expect(linesPlanted(file, planted)).toContain(found[0]?.line);
    },
  );
});

test('all but those that stop a build or make names doubtful are found together', async () => {
  const together = plantedFaults.filter(({ rule }) => !apart.has(rule));
  const found = await foundIn(together.reduce((files, { plant }) => plant(files), soundEdition));
  const missing = together.filter(({ rule, file }) => !found.some(({ what }) => what === `${rule} ${file}`));
  expect(missing.map(({ rule, file }) => `${rule} ${file}`)).toEqual([]);
});
