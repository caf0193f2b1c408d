import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../support/content-folder.ts';
import { harbourEntries, unsureParagraph } from '../../support/harbour-desk.ts';
import { lectern, startServer } from '../../support/site.ts';

const head = '---\ntitle: The talks\ndate: 2024-03-07\n---\n\n';

function folderOf(text: string): string {
  return contentFolder({ ...harbourEntries, 'articles/talks.md': `${head}${text}\n` });
}

describe('review', () => {
  test('prints an address on this machine that cannot be guessed, serves until it is ended, and writes nothing by itself', async () => {
    const content = folderOf(unsureParagraph('“The quay is safe,”'));
    const before = readFileSync(join(content, 'articles/talks.md'), 'utf8');
    const { address, printed, end } = await startServer(['review', '--content', content, '--port', '0', 'talks']);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
    expect(printed).toContain('1 item to decide at ');
    expect(await (await fetch(address)).text()).toContain('<title>Review</title>');
    expect(await end()).toBe(0);
    expect(readFileSync(join(content, 'articles/talks.md'), 'utf8')).toBe(before);
  });

  test('says so where nothing is doubtful', async () => {
    const { stdout, status } = await lectern(['review', '--content', folderOf('“It is safe,” Mina Okafor said.')]);
    expect([stdout, status]).toEqual(['Nothing to review: nothing is doubtful, and nothing to suggest.\n', 0]);
  });

  test('refuses an article that there isn’t', async () => {
    const { stderr, status } = await lectern(['review', '--content', folderOf('The tide.'), 'walks']);
    expect([stderr.split('\n').at(-2), status]).toEqual([
      'Unexpected `walks`, expected the slug of an article that is published',
      1,
    ]);
  });
});
