import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Desk } from '../../../../src/cli/review/desk.ts';
import { openReviewed } from '../../../../src/cli/review/reviewed.ts';
import { contentFolder, type Files } from '../../../support/content-folder.ts';
import { harbourEntries, unsureParagraph } from '../../../support/harbour-desk.ts';

const head = '\uFEFF---\r\ntitle: The talks\r\ndate: 2024-03-07\r\n---\r\n\r\n';
const [quay, ice] = ['“The quay is safe,”', '“The ice is gone,”'];
const talks = `${head}${unsureParagraph(quay)}\r\n\r\n\tcode\r\n\r\n${unsureParagraph(ice)}`;
const okafor = { as: { name: 'Mina Okafor', id: 'mina-okafor' } };

async function desk(more: Files = {}) {
  const content = contentFolder({ ...harbourEntries, 'articles/talks.md': talks, ...more });
  const file = join(content, 'articles/talks.md');
  const opened = async () => new Desk(await openReviewed(content), ['talks']);
  return { content, file, opened, text: () => readFileSync(file, 'utf8') };
}

function shownBy(opened: Desk, skipped: string[] = []) {
  const { shown } = opened.next({ skipped });
  if (!shown) throw new Error('Unexpected end, expected a doubtful mark');
  return shown;
}

const by = (words: string) => `:quote[${words}]{by=mina-okafor}`;

describe('the desk', () => {
  test('writes a decision at once, and leaves every other byte, the permissions and no other file', async () => {
    const { content, file, opened, text } = await desk();
    chmodSync(file, 0o640);
    const own = await opened();
    const { key, hash, words } = shownBy(own);
    expect(words).toBe(quay);
    expect(own.decide({ key, hash, decision: okafor })).toMatchObject({ done: expect.stringContaining('line 6') });
    expect(text()).toBe(talks.replace(quay, by(quay)));
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(content, 'articles'))).toEqual(['talks.md']);
    expect(own.next({ skipped: [] })).toMatchObject({ left: 1, decided: 1, shown: { words: ice } });
  });

  test('goes on where it was when it is opened again', async () => {
    const { opened } = await desk();
    const own = await opened();
    own.decide({ ...shownBy(own), decision: okafor });
    expect((await opened()).next({ skipped: [] })).toMatchObject({ left: 1, decided: 0, shown: { words: ice } });
  });

  test('writes nothing where an editor changed the file meanwhile, and shows what it holds now', async () => {
    const { file, opened, text } = await desk();
    const own = await opened();
    const shown = shownBy(own);
    const edited = talks.replace('code', 'other code');
    writeFileSync(file, edited);
    expect(own.decide({ ...shown, decision: okafor })).toMatchObject({ refused: expect.stringContaining('changed') });
    expect(text()).toBe(edited);
    own.decide({ ...shownBy(own), decision: okafor });
    expect(text()).toBe(edited.replace(quay, by(quay)));
  });

  test('writes nothing where another tab decided first', async () => {
    const { opened, text } = await desk();
    const own = await opened();
    const both = shownBy(own);
    own.decide({ ...both, decision: { plain: true } });
    expect(own.decide({ ...both, decision: okafor })).toHaveProperty('refused');
    expect(text()).toBe(talks.replace(quay, `:plain[${quay}]`));
  });

  test('undoes decisions one by one, and shows what was undone', async () => {
    const { opened, text } = await desk();
    const own = await opened();
    const first = shownBy(own);
    own.decide({ ...first, decision: okafor });
    own.decide({ ...shownBy(own), decision: okafor });
    expect(own.next({ skipped: [] })).toEqual({ left: 0, decided: 2 });
    own.undo();
    expect(own.undo()).toMatchObject({ first: first.key });
    expect([text(), own.undo()]).toEqual([talks, { refused: 'There is no decision to undo.' }]);
  });

  test('undoes nothing where the file was changed since', async () => {
    const { file, opened, text } = await desk();
    const own = await opened();
    own.decide({ ...shownBy(own), decision: okafor });
    const edited = `${text()}\r\n`;
    writeFileSync(file, edited);
    expect(own.undo()).toMatchObject({ refused: expect.stringContaining('by hand') });
    expect(text()).toBe(edited);
  });

  test('shows what was skipped at the end', async () => {
    const { opened } = await desk();
    const own = await opened();
    const { key } = shownBy(own);
    const second = shownBy(own, [key]);
    expect(second.words).toBe(ice);
    expect(shownBy(own, [key, second.key]).words).toBe(quay);
  });

  test('leaves out what check.yaml turns off', async () => {
    const { opened } = await desk({
      'check.yaml':
        'rules:\n  unsure-speaker:\n    level: "off"\n    reason: The minutes never name those who speak.\n',
    });
    expect((await opened()).next({ skipped: [] })).toEqual({ left: 0, decided: 0 });
  });

  test('tells why a decision can’t be written, and writes nothing', async () => {
    const source = talks.replace(quay, '“The ] quay is safe,”');
    const { opened, text } = await desk({ 'articles/talks.md': source });
    const own = await opened();
    expect(own.decide({ ...shownBy(own), decision: okafor })).toMatchObject({
      refused: expect.stringContaining('bracket'),
    });
    expect(text()).toBe(source);
  });
});
