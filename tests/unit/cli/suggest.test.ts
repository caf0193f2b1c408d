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
    expect(checked.stdout).toContain('Drafts, published nowhere: 1 entry. Take `draft: true` out of what is ready;');
  });

  test('ends with 1 where a name is no proposal’s', async () => {
    const { stderr, status } = await suggesting(folderOf(), '--write', 'Okafor');
    expect(stderr).toContain('Unexpected `Okafor`, expected the name or id of a proposal');
    expect(status).toBe(1);
  });

  test('with --publish lists the drafts, publishes those that are named, and with --all the rest', async () => {
    const content = folderOf({
      'glossary/people/ines-palk.md':
        '---\n# Proposed.\nname: Ines Palk\naliases: [I. Palk]\ndraft: true # for now\n---\nText.\n',
      'glossary/more.yaml':
        '- id: kestrel\n  kind: term\n  name: Kestrel\n  draft: true\n- id: gannet\n  kind: term\n  name: Gannet\n  draft: true\n',
    });
    const read = (path: string) => readFileSync(join(content, 'glossary', path), 'utf8');
    const listed = await suggesting(content, '--publish');
    expect(listed.stdout).toContain('Ines Palk (ines-palk)  glossary/people/ines-palk.md\n');
    expect([listed.stderr.includes('3 drafts.'), read('people/ines-palk.md').includes('draft: true')]).toEqual([
      true,
      true,
    ]);
    const named = await suggesting(content, '--publish', 'I. Palk', 'Ada Lund');
    expect(named.stderr).toContain('Unexpected `Ada Lund`, expected the name or id of an entry that is a draft');
    expect([named.stderr.includes('1 entry published'), named.status]).toEqual([true, 1]);
    expect(read('people/ines-palk.md')).toBe('---\n# Proposed.\nname: Ines Palk\naliases: [I. Palk]\n---\nText.\n');
    const all = await suggesting(content, '--publish', '--all');
    expect([all.stderr.includes('2 entries published'), all.status]).toEqual([true, 0]);
    expect(read('more.yaml')).toBe(
      '- id: kestrel\n  kind: term\n  name: Kestrel\n- id: gannet\n  kind: term\n  name: Gannet\n',
    );
    expect((await suggesting(content, '--publish')).stderr).toContain('Nothing to publish');
  });

  test('tells where `draft` has no line of its own, and leaves that file as it is', async () => {
    const list = '[{ "id": "kestrel", "kind": "term", "name": "Kestrel", "draft": true }]\n';
    const content = folderOf({ 'glossary/more.json': list });
    const { stderr, status } = await suggesting(content, '--publish', 'kestrel');
    expect([stderr.includes('more.json: `draft` of kestrel stands on no line of its own'), status]).toEqual([true, 1]);
    expect(readFileSync(join(content, 'glossary/more.json'), 'utf8')).toBe(list);
  });

  test('leaves out what refused.yaml lists, and tells where that is wrong', async () => {
    const { stdout, status } = await suggesting(folderOf({ 'refused.yaml': '- Ines Palk\n- Jonas Lund\n' }));
    expect([stdout, status]).toEqual(['', 0]);
    const wrong = await suggesting(folderOf({ 'refused.yaml': '- { kind: person }\n' }));
    expect([wrong.stderr.includes('refused.yaml:1'), wrong.status]).toEqual([true, 1]);
  });
});
