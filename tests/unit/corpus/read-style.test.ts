import { expect, test } from 'vitest';
import { faultsOf, shelfOf } from '../../support/shelf.ts';

const csl = '<style xmlns="http://purl.org/net/xbiblio/csl"><citation><layout/></citation></style>';
const site = (style: string) => `title: T\ncitationStyle: ${style}\n`;

test('a style is found by its file’s name, with the ending or without', async () => {
  expect((await shelfOf({ 'site.yaml': site('harbour'), 'harbour.csl': csl })).style?.csl).toBe(csl);
  expect((await shelfOf({ 'site.yaml': site('harbour.csl'), 'harbour.csl': csl })).style?.csl).toBe(csl);
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

const lines = (...inside: string[]) => ['<style>', ...inside, '</style>'].join('\n');

test.each([
  [
    'a tag that isn’t closed',
    lines('<macro name="a">', '<citation><layout/></citation>'),
    '4:8 data-file Unexpected end of `<macro>`, expected `</macro>` for the tag in line 2',
  ],
  [
    'a broken tag',
    lines('<citation><layout suffix=./></citation>'),
    '2:26 data-file Unexpected XML (unquoted attribute value), expected it well-formed',
  ],
  [
    'a bare ampersand',
    lines('<info>A & B</info>', '<citation><layout/></citation>'),
    '2:9 data-file Unexpected `&`, expected `&amp;`',
  ],
  ['an entity that XML doesn’t know', lines('<info>A&nbsp;B</info>'), '2:8 data-file Unexpected `&`, expected `&amp;`'],
  [
    'a second root',
    `${csl}<style/>`,
    '1:92 data-file Unexpected XML (documents may contain only one root), expected it well-formed',
  ],
  [
    'a file cut short',
    '<style>\n<citation>',
    '2:10 data-file Unexpected end of `<citation>`, expected `</citation>` for the tag in line 2',
  ],
  [
    'a citation without a layout',
    lines('<citation/>', '<bibliography><layout/></bibliography>'),
    '2:1 data-file Unexpected `<citation>` without `<layout>`, expected one in it',
  ],
  [
    'a macro that isn’t there',
    lines('<citation><layout>', '<text macro="nope"/></layout></citation>'),
    '3:1 data-file Unexpected macro `nope`, expected one that the style has',
  ],
])('%s is a fault of the style, at its place', async (_, style, fault) => {
  expect(await faultsOf({ 'site.yaml': site('harbour'), 'harbour.csl': style })).toEqual([`harbour.csl:${fault}`]);
});

test('comments, declarations and character references are no faults of a style', async () => {
  const style = `<?xml version="1.0"?>\n<!-- <b & -->\n${csl.replace('<layout/>', '<layout suffix="&#160;&gt;"/>')}\n`;
  expect(await faultsOf({ 'site.yaml': site('harbour'), 'harbour.csl': style })).toEqual([]);
});
