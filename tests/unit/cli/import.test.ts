import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openShelf } from '../../../src/corpus/open-shelf.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { lectern } from '../../support/site.ts';

const sentence = 'The Harbour Board opened its talks on the new quay on Thursday, and nobody left before midnight.';
const text = `The harbour talks\n\nBy Mina Okafor\n\n7 March 2024\n\n${sentence}\n\n${sentence}\n`;
const written = `---\ntitle: The harbour talks\ndate: 2024-03-07\nauthors:\n  - Mina Okafor\n---\n\n${sentence}\n\n${sentence}\n`;

async function importing(folder: string, ...flags: string[]) {
  const content = join(folder, 'edition');
  const outcome = await lectern(['import', join(folder, 'in'), '--content', content, ...flags]);
  const folderOfArticles = join(content, 'articles');
  const isThere = statSync(folderOfArticles, { throwIfNoEntry: false })?.isDirectory();
  const articles = isThere ? readdirSync(folderOfArticles).sort() : [];
  return { ...outcome, content, articles };
}

describe('import', () => {
  test('shows what it would write, and writes nothing', async () => {
    const { status, stdout, stderr, content } = await importing(contentFolder({ 'in/talks.txt': text }));
    expect(stdout).toContain('articles/the-harbour-talks.md');
    expect(stdout).toContain('title by the first line; authors by the byline; date by a line of its own');
    expect(stderr).toContain('1 article to write: the same command with --write does it.');
    expect([status, existsSync(content)]).toEqual([0, false]);
  });

  test('with --write makes an edition that check passes, and leaves it alone the second time', async () => {
    const folder = contentFolder({ 'in/talks.txt': text });
    const { content, articles, status } = await importing(folder, '--write');
    expect([articles, status]).toEqual([['the-harbour-talks.md'], 0]);
    expect(readFileSync(join(content, 'articles/the-harbour-talks.md'), 'utf8')).toBe(written);
    expect((await openShelf(content)).faults).toEqual([]);
    const second = await importing(folder, '--write');
    expect(second.stdout).toContain('as it is');
    expect([second.stderr.includes('Nothing to write.'), second.status]).toEqual([true, 0]);
  });

  test('makes an edition in the language that most texts say, which they then needn’t', async () => {
    const text = (lang: string) => `---\nlang: ${lang}\n---\n\n${sentence}\n`;
    const files = { 'in/de-at.md': text('de-AT'), 'in/de.md': text('de'), 'in/en.md': text('en') };
    const { content } = await importing(contentFolder(files), '--write');
    const langOf = (name: string) => /^lang: (.*)$/m.exec(readFileSync(join(content, 'articles', name), 'utf8'))?.[1];
    expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toMatch(/^language: de$/m);
    expect(['de-at.md', 'de.md', 'en.md'].map(langOf)).toEqual([undefined, undefined, 'en']);
  });

  test('gives texts of one title addresses with their years', async () => {
    const address = (year: string) =>
      `Title: Address\nDate: ${year}\n\n${sentence}\n\nIn ${year} they met ${sentence}\n`;
    const files = {
      'in/a.txt': address('1861'),
      'in/b.txt': address('1865'),
      'in/c.txt': `${address('1865')}\nAgain.`,
    };
    const { articles } = await importing(contentFolder(files), '--write');
    expect(articles).toEqual(['address-1865-2.md', 'address-1865.md', 'address.md']);
  });

  test('replaces another text of the same name only with --force', async () => {
    const folder = contentFolder({ 'in/talks.txt': text, 'edition/articles/the-harbour-talks.md': 'Mine.\n' });
    const file = join(folder, 'edition/articles/the-harbour-talks.md');
    const refused = await importing(folder, '--write');
    expect([refused.status, readFileSync(file, 'utf8')]).toEqual([1, 'Mine.\n']);
    expect(refused.stdout).toContain('another text has this name: --force puts this one in its place');
    const forced = await importing(folder, '--write', '--force');
    expect([forced.status, readFileSync(file, 'utf8')]).toEqual([0, written]);
  });

  test('gives two texts of one title names of their own, and writes one text of two files once', async () => {
    const other = text.replace('opened', 'closed');
    const folder = contentFolder({ 'in/a.txt': text, 'in/b.txt': other, 'in/c.txt': text });
    const { articles, stdout } = await importing(folder, '--write');
    expect(articles).toEqual(['the-harbour-talks-2.md', 'the-harbour-talks.md']);
    expect(stdout).toContain('twice');
  });

  test('loses to a bad file that file, and ends with 1', async () => {
    const folder = contentFolder({ 'in/a.txt': text, 'in/b.txt': '', 'in/c.mp3': 'song', 'in/.hidden.txt': text });
    const { articles, stdout, stderr, status } = await importing(folder, '--write');
    expect([articles, status]).toEqual([['the-harbour-talks.md'], 1]);
    expect(stdout).toMatch(/refused {2}\S+\/b\.txt: Unexpected file without words, expected a text\n/);
    expect(stderr).toContain('1 × .mp3 passed over, as this format isn’t read');
  });

  test('refuses a file of 50 MB without reading it', async () => {
    const folder = contentFolder({ 'in/large.html': new Uint8Array(50_000_000) });
    const { stdout, status } = await importing(folder);
    expect(stdout).toContain('Unexpected 50 MB, expected a file of 20 MB at most: part it');
    expect(status).toBe(1);
  });

  test('prints for programs what it would write', async () => {
    const folder = contentFolder({ 'in/a.txt': text, 'in/b.txt': '' });
    const { stdout } = await importing(folder, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        {
          from: join(folder, 'in/a.txt'),
          to: join(folder, 'edition/articles/the-harbour-talks.md'),
          title: 'The harbour talks',
          date: '2024-03-07',
          authors: ['Mina Okafor'],
          wordsKept: 34,
          wordsLeft: 0,
          doubts: [],
        },
        { from: join(folder, 'in/b.txt'), to: null, doubts: ['Unexpected file without words, expected a text'] },
      ],
    });
  });

  test('puts the pictures of a saved page into the edition', async () => {
    const html = `<title>Talks</title><h1>Talks</h1><p>${sentence}</p><p><img src="talks_files/crane.png" alt="A crane"></p><p>${sentence.replace('opened', 'closed')}</p>`;
    const folder = contentFolder({
      'in/talks.html': html,
      'in/talks_files/crane.png': 'png',
      'in/talks_files/ad.html': html,
    });
    const { content, articles } = await importing(folder, '--write');
    expect(articles).toEqual(['talks.md']);
    expect(readFileSync(join(content, 'images/talks-crane.png'), 'utf8')).toBe('png');
  });

  test('tells a place that must not be written to in a sentence, and leaves nothing half-written', async () => {
    const folder = contentFolder({ 'in/talks.txt': text, 'edition/articles': 'a file' });
    const { status, stderr, content } = await importing(folder, '--write');
    expect(stderr).toMatch(/Unexpected file of the same name at .*, expected to write into the content folder/);
    expect([status, readdirSync(content).sort()]).toEqual([1, ['.schemas', 'articles', 'site.yaml']]);
  });

  test('asks for files, and names one that isn’t there', async () => {
    expect((await lectern(['import'])).status).toBe(2);
    const { status, stderr } = await lectern(['import', '/nowhere/talks.txt']);
    expect([status, stderr]).toEqual([2, 'Unexpected absence of `/nowhere/talks.txt`, expected a file or folder\n']);
  });
});
