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

test('an edition in which all is well has no finding and no note', async () => {
  expect(await foundIn(soundEdition)).toEqual([]);
});

describe('of forty planted faults', () => {
  test('there are forty', () => expect(plantedFaults).toHaveLength(40));

  test.each(plantedFaults.map((fault, index) => ({ ...fault, name: `${index + 1}. ${fault.rule} in ${fault.file}` })))(
    '$name is found, and nothing else',
    async ({ rule, file, plant }) => {
      const found = await foundIn(plant(soundEdition));
      expect(found.map(({ what }) => what)).toEqual([`${rule} ${file}`]);
    },
  );
});

test('all but those that stop a build or make names doubtful are found together', async () => {
  const together = plantedFaults.filter(
    ({ rule }) =>
      !['dead-link', 'unknown-citation', 'circular-place', 'duplicate-id', 'duplicate-entry'].includes(rule),
  );
  const found = await foundIn(together.reduce((files, { plant }) => plant(files), soundEdition));
  const missing = together.filter(({ rule, file }) => !found.some(({ what }) => what === `${rule} ${file}`));
  expect(missing.map(({ rule, file }) => `${rule} ${file}`)).toEqual([]);
});
