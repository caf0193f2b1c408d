import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, type Files } from '../../support/content-folder.ts';
import { lectern } from '../../support/site.ts';

const head = '---\ntitle: The harbour talks\ndate: 2024-03-07\n---\n\n';
const talks = `${head}The board heard finance minister **Ines Palk** on Tuesday.\n\n“No,” Palk told\nJonas Lund.\n`;
const lund = '---\nname: Ada Lund\n---\n';

function folderOf(files: Files = {}): string {
  return contentFolder({ 'articles/talks.md': talks, 'glossary/people/ada-lund.md': lund, ...files });
}

const suggesting = (content: string, ...words: string[]) => lectern(['suggest', '--content', content, ...words]);

describe('suggest', () => {
  test('shows what is lacking with offices, lines and questions, and writes nothing', async () => {
    const content = folderOf();
    const { stdout, stderr, status } = await suggesting(content);
    expect(stdout).toContain('  1  person         Ines Palk  2 × in 1 article\n');
    expect(stdout).toContain('finance minister, 2024-03-07\n');
    expect(stdout).toContain('articles/talks.md:6  The board heard finance minister Ines Palk on Tuesday.\n');
    expect(stdout).toContain('Is this Ada Lund (ada-lund), or somebody else of that surname?');
    expect(stderr).toContain('2 proposals.');
    expect([status, existsSync(join(content, 'glossary/people/ines-palk.md'))]).toEqual([0, false]);
  });

  test('prints one object for programs, each name with its line in the file', async () => {
    const { stdout, status } = await suggesting(folderOf(), '--json');
    const { proposals } = JSON.parse(stdout);
    expect(proposals[1]).toMatchObject({ name: 'Jonas Lund', count: 1, articles: 1, near: ['ada-lund'] });
    expect(proposals[1].evidence).toMatchObject([{ file: expect.stringMatching(/articles\/talks\.md$/), line: 9 }]);
    expect(status).toBe(0);
  });

  test('with --write makes drafts of those that are named, and proposes them no more', async () => {
    const content = folderOf();
    const { stderr, status } = await suggesting(content, '--write', 'Palk');
    expect([stderr.includes('1 draft written'), status]).toEqual([true, 0]);
    expect(readFileSync(join(content, 'glossary/people/ines-palk.md'), 'utf8')).toMatch(
      /^---\n(?:# .*\n)+name: Ines Palk\nfamily: Palk\nroles:\n {2}- title: finance minister\n {4}from: 2024-03-07\n {4}to: 2024-03-07\ndraft: true\n---\n$/,
    );
    const second = await suggesting(content, '--json');
    expect(JSON.parse(second.stdout).proposals.map(({ name }: { name: string }) => name)).toEqual(['Jonas Lund']);
    const checked = await lectern(['check', '--content', content]);
    expect(checked.stdout).toContain('Drafts, published nowhere: 1 entry. Take `draft: true` out of what is ready.');
  });

  test('ends with 1 where a name is no proposal’s', async () => {
    const { stderr, status } = await suggesting(folderOf(), '--write', 'Okafor');
    expect(stderr).toContain('Unexpected `Okafor`, expected the name or id of a proposal');
    expect(status).toBe(1);
  });

  test('leaves out what refused.yaml lists, and tells where that is wrong', async () => {
    const { stdout, status } = await suggesting(folderOf({ 'refused.yaml': '- Ines Palk\n- Jonas Lund\n' }));
    expect([stdout, status]).toEqual(['', 0]);
    const wrong = await suggesting(folderOf({ 'refused.yaml': '- { kind: person }\n' }));
    expect([wrong.stderr.includes('refused.yaml:1'), wrong.status]).toEqual([true, 1]);
  });
});
