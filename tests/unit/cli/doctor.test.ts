import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../support/content-folder.ts';
import { filesOf, lectern } from '../../support/site.ts';

const article =
  '---\ntitle: At the quay\nauthor: Ada Lund # the writer\n"keywords": [quay]\nmooring: 4\n---\n\nText.\n';
const entry = '- { id: harbour-board, kind: organization, label: Harbour Board, surname: Board }\n';

/** A project with slips in it; gives its folder and what its files are. */
async function faulty() {
  const folder = join(contentFolder({}), 'Grüne Mappe');
  await lectern(['init', folder]);
  writeFileSync(join(folder, 'content/articles/at-the-quay.md'), article);
  writeFileSync(join(folder, 'content/glossary/more.yaml'), entry);
  const manifest = join(folder, 'package.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('\n    "dev": "lectern dev",', ''));
  const state = () => new Map(filesOf(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  return { folder, state };
}

describe('doctor', () => {
  test('has nothing to say of a project that `init` has just written', async () => {
    const folder = join(contentFolder({}), 'edition');
    await lectern(['init', folder]);
    const { status, stdout } = await lectern(['doctor', '--content', folder]);
    expect([status, stdout]).toEqual([0, 'Nothing is out of date.\n']);
  });

  test('shows what it would change and writes nothing', async () => {
    const { folder, state } = await faulty();
    const before = state();
    const { status, stdout } = await lectern(['doctor', '--content', folder]);
    expect(status).toBe(1);
    expect(stdout).toContain('at-the-quay.md:3  Unexpected field `author`, expected `authors`');
    expect(stdout).toContain('  + authors: Ada Lund # the writer\n  + "tags": [quay]\n');
    expect(stdout).toContain('  +     "dev": "lectern dev"\n');
    expect(stdout).toContain('--write changes 3 files as shown');
    expect(state()).toEqual(before);
  });

  test('changes those places alone with --write, and then has nothing left to say', async () => {
    const { folder, state } = await faulty();
    const before = state();
    const { status, stdout } = await lectern(['doctor', '--content', folder, '--write']);
    expect([status, stdout.trimEnd().split('\n').at(-1)]).toEqual([0, '3 files mended; nothing is left to do.']);
    const after = state();
    expect(after.get('content/articles/at-the-quay.md')).toBe(
      article.replace('author', 'authors').replace('keywords', 'tags'),
    );
    expect(after.get('content/glossary/more.yaml')).toBe(entry.replace('label', 'name').replace('surname', 'family'));
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    expect(changed).toEqual(['content/articles/at-the-quay.md', 'content/glossary/more.yaml', 'package.json']);
    expect((await lectern(['doctor', '--content', folder])).status).toBe(0);
  });

  test('leaves a field alone whose right name is taken or takes no such value, and folders that programs made', async () => {
    const folder = contentFolder({
      'articles/quay.md': '---\ntitle: Quay\nauthors: A\nauthor: B\nkeywords: quay\n---\n\nText.\n',
    });
    mkdirSync(join(folder, 'node_modules'));
    const { status, stdout } = await lectern(['doctor', '--content', folder, '--json', '--write']);
    const { findings, changes } = JSON.parse(stdout);
    expect([status, changes]).toEqual([1, []]);
    expect(findings).toMatchObject([{ file: join(folder, 'node_modules'), isMended: false }]);
  });

  test('leaves the fields of a vault to the program that it is written with', async () => {
    const folder = contentFolder({ 'Quay.md': '---\nauthor: Ada Lund\ntagz: [quay]\n---\n\nText.\n' });
    const { status, stdout } = await lectern(['doctor', '--content', folder]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('Nothing is out of date.')]);
  });

  test('shows schemas of another version, the beginning of what changes in them, and writes them anew', async () => {
    const { folder, state } = await faulty();
    const path = 'content/.schemas/site.schema.json';
    const fresh = state().get(path);
    writeFileSync(join(folder, path), '{}\n');
    const { stdout } = await lectern(['doctor', '--content', folder, '--write']);
    expect(stdout).toContain('site.schema.json  Unexpected schema of another version');
    expect(stdout).toMatch(/^ {2}- \{\}\n(?: {2}\+ .*\n){39} {2}… \d+ lines more/m);
    expect(state().get(path)).toBe(fresh);
  });

  test('says that there is no such folder', async () => {
    const { status, stderr } = await lectern(['doctor', '--content', 'nowhere']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('Unexpected absence of the folder `nowhere`')]);
  });
});
