import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../support/content-folder.ts';
import { lectern } from '../support/site.ts';

test('why a mark is unsure is said in the language of the edition', async () => {
  const content = contentFolder({
    'site.yaml': 'title: Ein Hafen\nlanguage: de\n',
    'articles/hafen.md': `---
title: Der Hafen am Morgen
date: 2024-03-07
---

Am Morgen lag alles an Quillfeather. „Die Leuchttürme waren dunkel“, rief jemand.
`,
    'glossary/people/ada-quillfeather.md': '---\nname: Ada Quillfeather\n---\n',
  });
  const folder = join(content, 'out');
  await lectern(['build', '--content', content, '--out', folder]);
  const page = (...path: string[]) => readFileSync(join(folder, ...path, 'index.html'), 'utf8');
  expect(page('articles', 'hafen')).toContain('Nicht sicher: der Artikel nennt den vollen Namen nicht;');
  expect(page('quotes')).toContain('(nicht sicher: der Text nennt nicht, wer spricht)');
}, 120_000);
