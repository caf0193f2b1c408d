import { expect, test } from 'vitest';
import { weighPage } from '../../../../src/site/build/weigh-page.ts';
import { contentFolder } from '../../../support/content-folder.ts';

const face = (file: string) => `@font-face {\n  font-family: "Literata";\n  src: url("/reading/fonts/${file}");\n}\n`;
const files = {
  'articles/harbour/index.html':
    '<link rel="icon" href="/reading/favicon.svg"><link rel="stylesheet" href="/reading/theme-1a.css">' +
    '<link rel="stylesheet" href="/reading/_astro/Page.css"><script src="/reading/early.js"></script>' +
    '<img src="/reading/images/logo.svg"><img src="/reading/images/quay.png" loading="lazy">',
  'theme-1a.css': `${face('a.woff2')}${face('b.woff2')}html:root { --paper: url("/reading/no.png") }`,
  '_astro/Page.css': 'p { margin: 0 }',
  'early.js': 'go()',
  'favicon.svg': '<svg/>',
  'fonts/a.woff2': 'face',
  'fonts/b.woff2': 'slanting face',
  'images/logo.svg': '<svg/>',
  'images/quay.png': 'picture',
};

test('a page weighs what it loads at once, and of that the look of the edition is told apart', async () => {
  const weight = await weighPage(contentFolder(files), 'articles/harbour/index.html', '/reading/');
  expect(weight).toMatchObject({ requests: 8, own: { requests: 4, script: 0 } });
  expect(weight.all - weight.own.all).toBeGreaterThan(weight.script);
});

test('a page of an edition that looks as Lectern does brings nothing of its own', async () => {
  const plain = { 'index.html': '<link rel="icon" href="/favicon.svg">', 'favicon.svg': '<svg/>' };
  const weight = await weighPage(contentFolder(plain), 'index.html', '/');
  expect(weight).toMatchObject({ requests: 2, own: { all: 0, script: 0, requests: 0 } });
});

test('a script that the host answers itself weighs nothing', async () => {
  const weight = await weighPage(
    contentFolder({ 'index.html': '<script src="/count.js"></script>' }),
    'index.html',
    '/',
  );
  expect(weight).toMatchObject({ requests: 1 });
});
