import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { provided } from '../support/provided.ts';

test('why a mark is unsure is said in the language of the edition', () => {
  const { german } = provided(inject('sites'));
  const page = (...path: string[]) => readFileSync(join(german, ...path, 'index.html'), 'utf8');
  expect(page('articles', 'hafen')).toContain('Nicht sicher: der Artikel nennt den vollen Namen nicht;');
  expect(page('quotes')).toContain('(nicht sicher: der Text nennt nicht, wer spricht)');
});
