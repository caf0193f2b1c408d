import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openShelf } from '../../../../src/corpus/open-shelf.ts';
import { contrast } from '../../../../src/model/contrast.ts';
import { colorDefaults } from '../../../../src/model/look.ts';
import { contentFolder } from '../../../support/content-folder.ts';

const article = { 'articles/harbour.md': '# The harbour\n\nIt is shut.' };
const faultsOf = async (files: Record<string, string>) =>
  (await openShelf(contentFolder({ ...article, ...files }))).faults.map(({ rule, reason, line }) => ({
    rule,
    reason,
    line,
  }));

describe('the look of an edition', () => {
  test('that names a picture or a font that isn’t there is at fault in the line that names it', async () => {
    const site =
      'title: Harbour\nlogo: images/none.svg\nfonts:\n  text: { family: Literata, files: [{ src: fonts/none.woff2 }] }\n';
    expect(await faultsOf({ 'site.yaml': site })).toMatchObject([
      { rule: 'missing-file', line: 2, reason: expect.stringContaining('`images/none.svg`') },
      { rule: 'missing-file', line: 4, reason: expect.stringContaining('`fonts/none.woff2`') },
    ]);
  });

  test('with words that are too pale for their ground is at fault, whichever of the two it chooses', async () => {
    expect(await faultsOf({ 'site.yaml': 'title: Harbour\ncolors: { accent: "#ffaa00" }\n' })).toMatchObject([
      {
        rule: 'low-contrast',
        line: 2,
        reason: expect.stringMatching(
          /contrast of 1\.\d between `accent` #ffaa00 and `paper` #fcf9f2 on a light screen/,
        ),
      },
      { rule: 'low-contrast', reason: expect.stringContaining('`raised`') },
    ]);
    const dark = 'title: Harbour\ncolors: { paper: { light: "#ffffff", dark: "#888888" } }\n';
    expect((await faultsOf({ 'site.yaml': dark })).map(({ rule }) => rule)).toContain('low-contrast');
  });

  test('with colours that can be read, a font and a style sheet of its own has no fault', async () => {
    const site =
      'title: Harbour\ncolors: { accent: { light: "#005f73", dark: "#7fd1de" } }\nfonts: { text: { family: Literata, files: [{ src: /fonts/l.woff2 }] } }\n';
    const shelf = await openShelf(
      contentFolder({ ...article, 'site.yaml': site, 'fonts/l.woff2': 'x', 'styles/own.css': 'h1 { color: teal; }' }),
    );
    expect(shelf.faults).toEqual([]);
    expect(shelf.fonts).toEqual(['fonts/l.woff2']);
    expect(shelf.ownStyle).toContain('teal');
  });

  test('tells a colour that is none', async () => {
    expect(await faultsOf({ 'site.yaml': 'title: Harbour\ncolors: { accent: red }\n' })).toMatchObject([
      { rule: 'wrong-value', line: 2, reason: expect.stringContaining('#7d2a1c') },
    ]);
  });
});

test('the colours without a choice are those of the style sheet', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, { light, dark }] of Object.entries(colorDefaults))
    expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
});

test('black and white stand apart by 21, a colour from itself by 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#7d2a1c', '#7d2a1c')).toBe(1);
});

test('a component that isn’t there is a fault, and so is one that can’t be replaced', async () => {
  const missing = 'title: T\noverrides: { Footer: components/Foot.astro }\n';
  expect(await faultsOf({ 'site.yaml': missing, 'components/Footer.astro': '<footer />' })).toMatchObject([
    { rule: 'missing-file', line: 2, reason: expect.stringContaining('`components/Foot.astro`') },
  ]);
  const misspelt = 'title: T\noverrides: { Foter: components/Footer.astro }\n';
  expect(await faultsOf({ 'site.yaml': misspelt, 'components/Footer.astro': '<footer />' })).toMatchObject([
    { rule: 'unknown-field', line: 2, reason: expect.stringContaining('expected `Footer`') },
  ]);
});
