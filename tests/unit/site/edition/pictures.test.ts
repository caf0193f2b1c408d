import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { picturesFrom, readPictures } from '../../../../src/site/edition/pictures.ts';
import { makeUrls } from '../../../../src/site/edition/urls.ts';
import { contentFolder } from '../../../support/content-folder.ts';

const quay = readFileSync(fileURLToPath(new URL('../../../fixtures/reading/images/quay.png', import.meta.url)));
const urls = makeUrls('/base/');

test('pictures have the size that their files say, and an address that a browser takes', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80"/>';
  const folder = contentFolder({ 'images/the quay.png': quay, 'images/a.svg': svg });
  const { pictures, faults } = await readPictures(folder, ['images/the quay.png', 'images/a.svg'], urls);
  expect(faults).toEqual([]);
  expect([...pictures]).toEqual([
    ['images/the quay.png', { href: '/base/images/the%20quay.png', width: 640, height: 400 }],
    ['images/a.svg', { href: '/base/images/a.svg', width: 120, height: 80 }],
  ]);
});

test('a file that only is called a picture is a fault', async () => {
  const folder = contentFolder({ 'images/quay.png': 'Words.' });
  const { pictures, faults } = await readPictures(folder, ['images/quay.png'], urls);
  expect(pictures.size).toBe(0);
  expect(faults).toMatchObject([{ rule: 'data-file', file: `${folder}/images/quay.png` }]);
});

test('a picture is found by its bare name in any folder where that is how texts name it', () => {
  const pictures = new Map([['media/The Quay.png', { href: '/media/The%20Quay.png', width: 6, height: 4 }]]);
  const edition = picturesFrom({ pictures, folder: 'content' }, 'content/notes/a.md');
  expect(edition.pictureAt('the%20quay.png', true)?.href).toBe('/media/The%20Quay.png');
  expect(edition.pictureAt('the%20quay.png', false)).toBeUndefined();
  const vault = picturesFrom({ pictures, folder: 'content', anywhere: true }, 'content/notes/a.md');
  expect(vault.pictureAt('the%20quay.png', false)?.href).toBe('/media/The%20Quay.png');
  expect(vault.pictureAt('other/the%20quay.png', false)).toBeUndefined();
});
