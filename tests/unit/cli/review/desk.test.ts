import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Desk } from '../../../../src/cli/review/desk.ts';
import { contentFolder, type Files } from '../../../support/content-folder.ts';
import { deskOf, harbourEntries, unsureParagraph } from '../../../support/harbour-desk.ts';

const head = '\uFEFF---\r\ntitle: The talks\r\ndate: 2024-03-07\r\n---\r\n\r\n';
const [quay, ice] = ['“The quay is safe,”', '“The ice is gone,”'];
const talks = `${head}${unsureParagraph(quay)}\r\n\r\n\tcode\r\n\r\n${unsureParagraph(ice)}`;
const okafor = { as: { name: 'Mina Okafor', id: 'mina-okafor' } };
const board = { as: { name: 'Harbour Board', id: 'harbour-board' } };

async function desk(more: Files = {}) {
  const content = contentFolder({ ...harbourEntries, 'articles/talks.md': talks, ...more });
  const file = join(content, 'articles/talks.md');
  const opened = async () => (await deskOf(content, ['talks'])).desk;
  return { content, file, opened, text: () => readFileSync(file, 'utf8') };
}

function shownBy(opened: Desk, skipped: string[] = []) {
  const { shown } = opened.next({ skipped });
  if (!shown) throw new Error('Unexpected end, expected a doubtful mark');
  return shown;
}

const by = (words: string) => `:quote[${words}]{by=harbour-board}`;

describe('the desk', () => {
  test('writes a decision at once, and leaves every other byte, the permissions and no other file', async () => {
    const { content, file, opened, text } = await desk();
    chmodSync(file, 0o640);
    const own = await opened();
    const { key, hash, words } = shownBy(own);
    expect(words).toBe(quay);
    expect(own.decide({ key, hash, decision: board })).toMatchObject({ done: expect.stringContaining('line 6') });
    expect(text()).toBe(talks.replace(quay, by(quay)));
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(content, 'articles'))).toEqual(['talks.md']);
    expect(own.next({ skipped: [] })).toMatchObject({ left: 1, decided: 1, shown: { words: ice } });
  });

  test('goes on where it was when it is opened again', async () => {
    const { opened } = await desk();
    const own = await opened();
    own.decide({ ...shownBy(own), decision: board });
    expect((await opened()).next({ skipped: [] })).toMatchObject({ left: 1, decided: 0, shown: { words: ice } });
  });

  test('writes nothing where an editor changed the file meanwhile, and shows what it holds now', async () => {
    const { file, opened, text } = await desk();
    const own = await opened();
    const shown = shownBy(own);
    const edited = talks.replace('code', 'other code');
    writeFileSync(file, edited);
    expect(own.decide({ ...shown, decision: board })).toMatchObject({ refused: expect.stringContaining('changed') });
    expect(text()).toBe(edited);
    own.decide({ ...shownBy(own), decision: board });
    expect(text()).toBe(edited.replace(quay, by(quay)));
  });

  test('writes nothing where another tab decided first', async () => {
    const { opened, text } = await desk();
    const own = await opened();
    const both = shownBy(own);
    own.decide({ ...both, decision: { plain: true } });
    expect(own.decide({ ...both, decision: board })).toHaveProperty('refused');
    expect(text()).toBe(talks.replace(quay, `:plain[${quay}]`));
  });

  test('loses nothing of what two commands and an editor write to accepted.yaml', async () => {
    const { content, opened, text } = await desk();
    const [one, other] = [await opened(), await opened()];
    const [first, second] = [shownBy(one), shownBy(other, [shownBy(other).key])];
    one.decide({ ...first, decision: okafor });
    const file = join(content, 'accepted.yaml');
    writeFileSync(file, `# Mine.\n${readFileSync(file, 'utf8')}`);
    expect(other.decide({ ...first, decision: okafor })).toMatchObject({ refused: expect.stringContaining('changed') });
    other.decide({ ...second, decision: okafor });
    const written = readFileSync(file, 'utf8');
    expect([written.startsWith('# Mine.\n'), written.includes(quay), written.includes(ice)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(written.match(/^- /gm)).toHaveLength(2);
    expect([text(), one.undo()]).toEqual([talks, { refused: expect.stringContaining('by hand') }]);
  });

  test('undoes decisions one by one, and shows what was undone', async () => {
    const { opened, text } = await desk();
    const own = await opened();
    const first = shownBy(own);
    own.decide({ ...first, decision: board });
    own.decide({ ...shownBy(own), decision: board });
    expect(own.next({ skipped: [] })).toMatchObject({ left: 0, decided: 2 });
    own.undo();
    expect(own.undo()).toMatchObject({ first: first.key });
    expect([text(), own.undo()]).toEqual([talks, { refused: 'There is no decision to undo.' }]);
  });

  test('undoes nothing where the file was changed since', async () => {
    const { file, opened, text } = await desk();
    const own = await opened();
    own.decide({ ...shownBy(own), decision: board });
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
    expect((await opened()).next({ skipped: [] })).toMatchObject({ left: 0, decided: 0 });
  });

  test('writes to accepted.yaml what no directive can stand around, and what is as the engine proposed it', async () => {
    const bracket = '“The ] quay is safe,”';
    const source = talks.replace(quay, bracket);
    const { content, opened, text } = await desk({ 'articles/talks.md': source });
    const own = await opened();
    expect(own.decide({ ...shownBy(own), decision: board })).toHaveProperty('done');
    expect(own.decide({ ...shownBy(own), decision: okafor })).toHaveProperty('done');
    expect(text()).toBe(source);
    const accepted = readFileSync(join(content, 'accepted.yaml'), 'utf8');
    expect(accepted.split('\n').filter((line) => /^ {2}(?:quote|by):/.test(line))).toEqual([
      `  quote: ${bracket}`,
      '  by: harbour-board',
      `  quote: ${ice}`,
      '  by: mina-okafor',
    ]);
    expect((await opened()).next({})).toMatchObject({ left: 0 });
    own.undo();
    own.undo();
    expect(readdirSync(content)).not.toContain('accepted.yaml');
  });

  test('tells why a decision can’t be written, and writes nothing', async () => {
    const { content, opened, text } = await desk();
    const own = await opened();
    writeFileSync(join(content, 'accepted.yaml'), 'ours: [list]\n');
    expect(own.decide({ ...shownBy(own), decision: okafor })).toMatchObject({
      refused: expect.stringContaining('accepted.yaml is no list'),
    });
    expect([text(), readFileSync(join(content, 'accepted.yaml'), 'utf8')]).toEqual([talks, 'ours: [list]\n']);
  });

  test('decides what is like the last one alike, and undoes it at once', async () => {
    const { opened, text } = await desk({ 'articles/talks.md': `${talks}\r\n\r\nThe NQC left.` });
    const own = await opened();
    const answer = own.decide({ ...shownBy(own), decision: board });
    const { alike = [] } = 'alike' in answer ? answer : {};
    expect(alike.map(({ words, line }) => [words, line])).toEqual([[ice, 10]]);
    expect(own.decideAlike({ shown: alike, decision: board })).toEqual({ done: 'Written in 1 of 1 places.' });
    expect(text()).toContain(by(ice));
    expect(own.decideAlike({ shown: alike, decision: board })).toEqual({
      done: 'Written in 0 of 1 places. 1 were changed meanwhile.',
    });
    own.undo();
    expect(text()).toBe(`${talks.replace(quay, by(quay))}\r\n\r\nThe NQC left.`);
  });

  test('lists the other pieces of words that the writer cuts in two before what is merely like them', async () => {
    const said = (what: string) =>
      unsureParagraph(`“The ${what} is dry,” the report had it, “and the rope of the ${what} is gone,”`);
    const { opened } = await desk({ 'articles/talks.md': head + ['crane', 'quay'].map(said).join('\r\n\r\n') });
    const own = await opened();
    const skipped: string[] = [];
    const shown = () => own.next({ skipped }).shown;
    while (shown()?.words !== '“The quay is dry,”' && skipped.length < 4) skipped.push(shown()?.key ?? '');
    const { key, hash } = shown() ?? { key: '', hash: '' };
    const { alike = [] } = own.decide({ key, hash, decision: okafor }) as { alike?: { words: string }[] };
    expect(alike.map(({ words }) => words)).toEqual([
      '“and the rope of the quay is gone,”',
      '“The crane is dry,”',
      '“and the rope of the crane is gone,”',
    ]);
  });

  test('shows what the filter asks for, and counts that alone', async () => {
    const { opened } = await desk({ 'articles/talks.md': `${talks}\r\n\r\nThe NQC left.` });
    const own = await opened();
    const next = own.next({ filter: { kind: 'ambiguous-name' } });
    expect(next).toMatchObject({ left: 1, place: 1, shown: { words: 'NQC' } });
    expect(next.facets.kind).toEqual([
      { value: 'unsure-speaker', count: 2 },
      { value: 'ambiguous-name', count: 1 },
    ]);
    expect(own.next({ filter: { entity: 'new-quay-council' } })).toMatchObject({ left: 1 });
    expect(own.next({ filter: { article: 'other-talks' } })).toMatchObject({ left: 0 });
    own.decide({ ...shownBy(own), decision: board });
    expect(own.next({})).toMatchObject({ left: 2, decided: 1, place: 2 });
    expect(own.next({ filter: { kind: 'ambiguous-name' } })).toMatchObject({ left: 1, decided: 0, place: 1 });
  });
});
