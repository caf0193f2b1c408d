import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openEdition } from '../../../src/site/edition/edition.ts';
import { readSettings } from '../../../src/site/edition/settings.ts';
import { contentFolder } from '../../support/content-folder.ts';

test('the first edition that README.md shows has nothing to correct', async () => {
  const files = shownFiles(readFileSync('README.md', 'utf8'));
  expect(Object.keys(files)).toEqual(['articles/first-report.md', 'glossary/people/mina-okafor.md']);
  const content = contentFolder(files);
  const { faults, articles, entities } = await openEdition({ ...readSettings({}), content, force: true });
  expect(faults).toEqual([]);
  expect([articles.length, entities.length]).toEqual([1, 1]);
});

/** The article, whose path is told before it, and the files that name theirs in a comment. */
function shownFiles(readme: string): Record<string, string> {
  const blocks = readme.matchAll(/^( *)```markdown\n(.*?)^ *```/gms);
  return Object.fromEntries(
    [...blocks].map(([, indent = '', body = '']) => {
      const text = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
      return [/^# my-edition\/(\S+)/m.exec(text)?.[1] ?? 'articles/first-report.md', text];
    }),
  );
}
