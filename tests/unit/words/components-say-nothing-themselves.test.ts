import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '@astrojs/compiler-rs';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../../src/', import.meta.url));
const files = globSync('{components,pages}/**/*.astro', { cwd: source }).sort();

/** What stays as it is in every language. */
const names = /^(Atom|CSV|JSON Lines|BibTeX|CSL-JSON|CSL|TEI|RIS|APA|MLA|Chicago|COinS|Markdown|Web Annotations)$/;

test.for(files)('%s says nothing in a language of its own', (file) => {
  expect(spokenIn(readFileSync(source + file, 'utf8'))).toEqual([]);
});

test('words in a tag and in a label are noticed', () => {
  expect(spokenIn('---\n---\n<p aria-label="Main">{x && <b>All <i>of</i> it</b>} · ¶</p>')).toEqual([
    'Main',
    'All',
    'of',
    'it',
  ]);
});

/** The words between tags and in attributes that are read out or shown, as they stand in a component. */
function spokenIn(text: string): string[] {
  const spoken: string[] = [];
  visit(parse(text).ast as unknown);
  return spoken.map((words) => words.trim()).filter((words) => /\p{L}/u.test(words) && !names.test(words));

  function visit(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, name } = node as { type?: string; value?: unknown; name?: { name?: string } };
    if (type === 'JSXText') spoken.push(String(value));
    if (type === 'JSXAttribute' && /^(aria-label|title|placeholder|alt)$/.test(name?.name ?? ''))
      spoken.push((value as { type?: string; value?: string } | null)?.value ?? '');
    Object.values(node).forEach(visit);
  }
}
