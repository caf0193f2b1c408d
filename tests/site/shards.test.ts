import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEdition } from '../bench/generated-edition.ts';
import { contentOfEdition, filesOf, lectern } from '../support/site.ts';

const home = mkdtempSync(join(tmpdir(), 'lectern-shards-'));
const content = join(home, 'generated');

beforeAll(() => writeEdition(content, 40));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const [shards, whole, merged] = ['shards', 'whole', 'merged'].map((part) => join(home, part)) as [
  string,
  string,
  string,
];

describe('four shards of a generated edition of 40 articles, merged,', () => {
  beforeAll(async () => {
    // Where a shard is made, the content lies in another folder.
    const elsewhere = join(home, 'elsewhere', 'content');
    cpSync(content, elsewhere, { recursive: true });
    for (const index of [3, 1, 4, 2]) await shardOf(elsewhere, index, join(shards, `${index}`));
    await build('--content', content, '--out', whole);
  });

  test('are byte for byte one build', async () => {
    await build('--content', content, '--out', merged, '--merge', ...foldersIn(shards));
    expect(differences(whole, merged)).toEqual([]);
  });

  test('are the same where one has made the pages of its articles, which are taken over', async () => {
    await build('--content', content, '--shard', '2/4', '--merge', ...foldersIn(shards));
    const pages = filesOf(join(shards, '2/pages'));
    expect(pages.some((file) => file.startsWith('articles/'))).toBe(true);
    expect(pages.every((file) => /article-\d+[./]/.test(file))).toBe(true);
    const out = `${merged}-again`;
    const { stderr } = await build('--content', content, '--out', out, '--merge', ...foldersIn(shards));
    expect(differences(whole, out)).toEqual([]);
    expect(stderr).toContain(`${pages.length} files are taken over from the shards.`);
  });
});

test('four shards of the edition of this checkout, merged, are byte for byte one build', async () => {
  const [own, out] = [join(home, 'own-shards'), join(home, 'own')];
  for (const index of [1, 2, 3, 4]) await shardOf(contentOfEdition, index, join(own, `${index}`));
  await build('--content', contentOfEdition, '--out', `${out}-whole`);
  await build('--content', contentOfEdition, '--out', out, '--merge', ...foldersIn(own));
  expect(differences(`${out}-whole`, out)).toEqual([]);
});

describe('a merge refuses', () => {
  const [one, two, third] = ['one', 'two', 'of-three'].map((name) => join(home, 'refused', name)) as [
    string,
    string,
    string,
  ];

  beforeAll(async () => {
    await shardOf(content, 1, one, 2);
    await shardOf(content, 2, two, 2);
  });

  test('a missing shard', () => refused([one], 'Unexpected absence of shard 2/2, expected each of them'));

  test('a shard that is there twice', () =>
    refused([one, two, two], `Unexpected second shard 2/2 in ${two}, expected it once`));

  test('shards of different numbers', async () => {
    await shardOf(content, 2, third, 3);
    await refused([one, third], 'Unexpected shard 2/3 in');
  });

  test('a folder that holds no whole shard', async () => {
    await refused([one, content], `Unexpected ${content}, expected the folder of a whole shard`);
    const cut = copyOf(two, 'cut');
    writeFileSync(join(cut, 'annotations.jsonl'), readFileSync(join(cut, 'annotations.jsonl')).subarray(0, 5000));
    await refused([one, cut], `Unexpected annotations in ${cut}, expected them as they were written`);
  });

  test('a shard of another version of Lectern', async () => {
    const other = copyOf(two, 'other-version');
    const manifest = JSON.parse(readFileSync(join(other, 'shard.json'), 'utf8'));
    manifest.made.program = 'another';
    writeFileSync(join(other, 'shard.json'), JSON.stringify(manifest));
    await refused([one, other], 'Unexpected version of Lectern of shard 2/2');
  });

  test.each([
    ['settings', 'site.yaml', '\nlanguage: de\n', 'Unexpected language, words or base path of shard 1/2'],
    [
      'glossary',
      'glossary/more.yaml',
      '- id: gull-island\n  kind: place\n  name: Gull Island\n',
      'Unexpected glossary of shard 1/2',
    ],
    ['text of an article', 'articles/article-7.md', '\nNothing else was heard.\n', 'the article `article-7`'],
    [
      'an article more',
      'articles/new.md',
      '---\ntitle: Tides\n---\n\nHigh.\n',
      'Unexpected absence of the article `new`',
    ],
  ])('shards where the content has another %s', async (_, file, text, sentence) => {
    const changed = join(home, `changed-${file.replace(/\W/g, '-')}`);
    cpSync(content, changed, { recursive: true });
    if (file === 'site.yaml') writeFileSync(join(changed, file), `title: The Bench${text}`);
    else appendFileSync(join(changed, file), text);
    await refused([one, two], sentence, changed);
  });
});

test('a shard replaces neither other files nor another shard', async () => {
  const folder = join(home, 'taken');
  await shardOf(content, 1, folder, 2);
  const other = await lectern(['build', '--content', content, '--shard', '2/2', '--out', folder]);
  expect(other).toMatchObject({ status: 1, stderr: expect.stringContaining('Unexpected shard 1/2 in') });
  writeFileSync(join(folder, 'notes.txt'), 'Mine.');
  const strange = await lectern(['build', '--content', content, '--shard', '1/2', '--out', folder]);
  expect(strange).toMatchObject({ status: 1, stderr: expect.stringContaining('Unexpected `notes.txt`') });
  expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('Mine.');
});

async function shardOf(folder: string, index: number, out: string, count = 4): Promise<void> {
  await build('--content', folder, '--shard', `${index}/${count}`, '--out', out);
}

async function refused(shards: string[], sentence: string, folder = content): Promise<void> {
  const out = join(home, 'never');
  const { status, stderr } = await lectern(['build', '--content', folder, '--out', out, '--merge', ...shards]);
  expect(stderr).toContain(sentence);
  expect(status).toBe(1);
  expect(existsSync(out)).toBe(false);
}

async function build(...words: string[]) {
  const outcome = await lectern(['build', ...words]);
  expect(outcome.status, outcome.stdout + outcome.stderr).toBe(0);
  return outcome;
}

function copyOf(folder: string, name: string): string {
  const copy = join(home, name);
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

/** The files that only one folder has, or that differ. */
function differences(one: string, other: string): string[] {
  const files = new Set([...filesOf(one), ...filesOf(other)]);
  return [...files].filter((file) => !existsSync(join(one, file)) || !existsSync(join(other, file)) || !isSame(file));

  function isSame(file: string): boolean {
    return readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
  }
}
