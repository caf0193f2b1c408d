import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Desk } from '../../../../src/cli/review/desk.ts';
import { openEdition } from '../../../../src/site/edition/edition.ts';
import { contentFolder, type Files } from '../../../support/content-folder.ts';
import { deskOf, harbourEntries } from '../../../support/harbour-desk.ts';

const head = '\uFEFF---\r\ntitle: The talks\r\ndate: 2024-03-07\r\n---\r\n\r\n';
const paragraphs = [
  '“The quay of the old basin is safe.',
  '“Nobody was asked when it was built.',
  '“We shall ask them in May.”',
];
const gap = '\r\n\r\n';
const lead = 'The crews met Ada Lund and Jonas Lund at noon.';
const talks = head + [lead, ...paragraphs, 'The crews left too.'].join(gap);
const board = { as: { name: 'Harbour Board', id: 'harbour-board' } };

async function desk(files: Files) {
  const content = contentFolder({ ...harbourEntries, ...files });
  const read = (path: string) => readFileSync(join(content, path), 'utf8');
  return { read, own: (await deskOf(content, ['talks'])).desk };
}

function shownBy(own: Desk) {
  const { shown } = own.next({ skipped: [] });
  if (!shown) throw new Error('Unexpected end, expected a doubtful mark');
  return shown;
}

describe('a quotation of several paragraphs is one on the desk', () => {
  test('and one decision puts a directive around each of them', async () => {
    const { own, read } = await desk({ 'articles/talks.md': talks });
    expect(own.next({ skipped: [] }).left).toBe(1);
    const shown = shownBy(own);
    expect(shown.words).toBe(paragraphs.join('\n\n'));
    own.decide({ ...shown, decision: board });
    const decided = paragraphs.map((words) => `:quote[${words}]{by=harbour-board}`);
    expect(read('articles/talks.md')).toBe(head + [lead, ...decided, 'The crews left too.'].join(gap));
    expect(own.next({ skipped: [] })).toMatchObject({ left: 0, decided: 1 });
    own.undo();
    expect(read('articles/talks.md')).toBe(talks);
  });

  test('and as it is proposed, it has an item in accepted.yaml for each, and is doubtful no more', async () => {
    const { own, read } = await desk({ 'articles/talks.md': talks });
    const shown = shownBy(own);
    const [proposed] = shown.candidates;
    own.decide({ ...shown, decision: { as: proposed as { name: string } } });
    expect(read('articles/talks.md')).toContain(paragraphs.join(gap));
    expect(read('accepted.yaml').match(/^- article: talks$/gm)).toHaveLength(3);
    expect(own.next({ skipped: [] }).left).toBe(0);
  });

  test('and none of its paragraphs is a quotation where it is unmarked', async () => {
    const { own, read } = await desk({ 'articles/talks.md': talks });
    own.decide({ ...shownBy(own), decision: { plain: true } });
    expect(read('articles/talks.md')).toBe(
      head + [lead, ...paragraphs.map((words) => `:plain[${words}]`), 'The crews left too.'].join(gap),
    );
  });

  const source = { 'sources/mina-okafor.txt': `${paragraphs.join('\n\n').replaceAll(/[“”]/g, '')}\n` };
  const said = (words: readonly string[]) => `${head}Mina Okafor said: ${words.join(gap)}`;
  const changed = paragraphs.map((words) => words.replace('old', 'new').replace('May', 'June'));

  test('and what differs in two of them is shown at once, and put right at once', async () => {
    const { own, read } = await desk({ 'articles/talks.md': said(changed), ...source });
    const next = own.next({ filter: { kind: 'changed-quotation' } });
    expect(next).toMatchObject({ left: 1, shown: { words: changed.join('\n\n') } });
    expect(next.shown?.diff?.flatMap(({ kind, text }) => (kind === 'same' ? [] : text))).toEqual([
      ...['new', 'old'],
      ...['June.', 'May'],
    ]);
    own.decide({ ...(next.shown as NonNullable<typeof next.shown>), decision: { sourceWords: true } });
    expect(read('articles/talks.md')).toBe(said(paragraphs));
    expect(own.next({ filter: { kind: 'changed-quotation' } }).left).toBe(0);
  });

  test('and may differ with one reason', async () => {
    const { own, read } = await desk({ 'articles/talks.md': said(changed), ...source });
    const { shown } = own.next({ filter: { kind: 'changed-quotation' } });
    own.decide({ ...(shown as NonNullable<typeof shown>), decision: { differs: 'A slip.' } });
    expect(read('accepted.yaml').match(/^ {2}differs: A slip\.$/gm)).toHaveLength(2);
    expect(own.next({ filter: { kind: 'changed-quotation' } }).left).toBe(0);
  });
});

test('check tells a quotation of several paragraphs once, for its speaker and for its source', async () => {
  const source = { 'sources/harbour-board.txt': `${paragraphs.join('\n\n').replaceAll(/[“”]/g, '')}\n` };
  const changed = paragraphs.map((words) => words.replace('old', 'new').replace('May', 'June'));
  const content = contentFolder({
    ...harbourEntries,
    ...source,
    'articles/talks.md': talks,
    'articles/walks.md': `${head}The Harbour Board said: ${changed.join(gap)}`,
  });
  const settings = { content, out: 'dist', base: '/', site: undefined, force: false, dev: false } as const;
  const told = (await openEdition(settings)).faults.filter(({ rule }) => /-(?:quotation|speaker)$/.test(rule));
  expect(told.map(({ rule, line, reason }) => [rule, line, reason.includes('1 more')])).toEqual([
    ['unsure-speaker', 8, false],
    ['changed-quotation', 6, true],
  ]);
});
