import { expect, test } from 'vitest';
import { faultsOf, shelfOf } from '../../support/shelf.ts';

const csl = '<style xmlns="http://purl.org/net/xbiblio/csl"><citation><layout/></citation></style>';
const site = (style: string) => `title: T\ncitationStyle: ${style}\n`;

test('a style is found by its file’s name, with the ending or without', async () => {
  expect((await shelfOf({ 'site.yaml': site('harbour'), 'harbour.csl': csl })).style).toBe(csl);
  expect((await shelfOf({ 'site.yaml': site('harbour.csl'), 'harbour.csl': csl })).style).toBe(csl);
});

test('a style of Lectern’s own needs no file, and a file that nobody asks for does nothing', async () => {
  const shelf = await shelfOf({ 'site.yaml': site('apa'), 'harbour.csl': csl });
  expect([shelf.style, shelf.faults]).toEqual([undefined, []]);
});

test('a style that isn’t there is a fault of the line that asks for it', async () => {
  expect(await faultsOf({ 'site.yaml': site('ap') })).toEqual([
    'site.yaml:2:16 wrong-value Unexpected style `ap`, expected `apa`',
  ]);
});

test('a style without rules of its own names the one it points to', async () => {
  const dependent =
    '<style><info><link href="http://www.zotero.org/styles/nature" rel="independent-parent"/></info></style>';
  expect(await faultsOf({ 'site.yaml': site('harbour'), 'harbour.csl': dependent })).toEqual([
    'harbour.csl data-file Unexpected style without rules of its own, expected the one it points to, `nature.csl`',
  ]);
  expect(await faultsOf({ 'site.yaml': site('harbour'), 'harbour.csl': 'style: none' })).toEqual([
    'harbour.csl data-file Unexpected text, expected a style of the Citation Style Language',
  ]);
});
