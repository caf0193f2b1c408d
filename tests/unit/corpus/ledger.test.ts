import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { AnchoredText } from '../../../src/annotate/anchors/anchor.ts';
import { assignAnchors } from '../../../src/annotate/anchors/assign-anchors.ts';
import { recordAnchors } from '../../../src/annotate/anchors/record-anchors.ts';
import { readLedger, writeLedger, writtenLedger } from '../../../src/corpus/ledger.ts';
import type { LedgerEntry } from '../../../src/model/ledger.ts';
import { anArticle } from '../../support/content-folder.ts';
import { faultsOf, shelfOf } from '../../support/shelf.ts';

const texts = (paragraphs: string[]): AnchoredText[] => paragraphs.map((text) => ({ prefix: 'p', text }));
const record = (article: string, paragraphs: string[], known: LedgerEntry[] = []) =>
  recordAnchors({ article, texts: texts(paragraphs), known: known.filter((entry) => entry.article === article) });

const one = [
  'The talks began on Monday in the harbour.',
  'Nobody was let in before noon.',
  'At noon the doors opened.',
];
const two = ['The strike ended in May.', 'Nine cranes moved again that evening.', 'The tenth never did.'];
const base = [...record('one', one), ...record('two', two)];

describe('the ledger', () => {
  test('comes back from its file as it was written, a line for each entry', async () => {
    const folder = temporary();
    const path = writeLedger(folder, base);
    expect([entriesOf(path), readLedger(path).faults]).toEqual([base, []]);
    const lines = readFileSync(path, 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('{'))).toHaveLength(base.length);
  });

  test('is part of the shelf and no stranger there', async () => {
    const { ledger, faults } = await shelfOf({
      'anchors.json': writtenLedger(base),
      'articles/one.md': anArticle,
      'articles/two.md': anArticle,
    });
    expect([ledger, faults]).toEqual([base, []]);
  });

  test('that cannot be read stops the build rather than be forgotten', async () => {
    const broken = `<<<<<<< ours\n${writtenLedger(base)}`;
    expect(await faultsOf({ 'anchors.json': broken })).toEqual([
      expect.stringMatching(/anchors\.json:\d+:\d+ data-file/),
    ]);
    expect(await faultsOf({ 'anchors.json': '{}' })).toEqual([expect.stringContaining('anchors.json:1 wrong-value')]);
    const misspelt = writtenLedger(base).replace('"fingerprint"', '"print"');
    expect(await faultsOf({ 'anchors.json': misspelt })).toContainEqual(
      expect.stringMatching(/anchors\.json:2:\d+ unknown-field/),
    );
  });
});

describe('an article that the ledger knows and that is not there', () => {
  const files = (rest: object, entries = base) => ({
    'anchors.json': writtenLedger(entries),
    'articles/two.md': anArticle,
    ...rest,
  });
  const missing = 'anchors.json:2:1 absent-article Unexpected absence of the article `one`, expected ';

  test('is told, with the new article that may be it', async () => {
    expect(await faultsOf(files({}))).toEqual([`${missing}\`formerly: [one]\` in \`sound.md\``]);
    expect(await faultsOf(files({ 'articles/three.md': anArticle }))).toEqual([`${missing}\`one.md\``]);
  });

  test('is not told where another bears its name, a draft or a former slug, or where its texts are recorded as gone', async () => {
    const draft = anArticle.replace('---\n', '---\ndraft: true\n');
    const renamed = anArticle.replace('---\n', '---\nformerly: [one]\n');
    const gone = base.map((entry) => (entry.article === 'one' ? { ...entry, gone: '' } : entry));
    expect(await faultsOf(files({ 'articles/one.md': draft }))).toEqual([]);
    expect(await faultsOf(files({ 'articles/first.md': renamed }))).toEqual([]);
    expect(await faultsOf(files({}, gone))).toEqual([]);
  });
});

describe('ledgers of two editors', () => {
  test('merge cleanly where they edited, added and took away different paragraphs', () => {
    const edited = 'The talks began on Tuesday in the harbour.';
    const ours = [...record('one', [edited, ...one.slice(1)], base), ...record('two', two)];
    const theirs = [...record('one', [...one, 'Then it rained.'], base), ...record('two', two.slice(1), base)];
    const { conflicts, merged } = merge(ours, theirs);
    expect(conflicts).toBe(0);
    const first = assignAnchors(texts([edited, ...one.slice(1), 'Then it rained.']), of('one', merged));
    expect([first.unrecorded, first.gone]).toEqual([0, []]);
    expect(assignAnchors(texts(two.slice(1)), of('two', merged))).toMatchObject({ unrecorded: 0, gone: [{ near: 0 }] });
  });

  test('merge cleanly where each added an article elsewhere', () => {
    const added = record('one-more', ['A new article.', 'With two paragraphs.']);
    const other = record('zebra', ['Another one.']);
    const ours = [...base.slice(0, 3), ...added, ...base.slice(3)];
    const { conflicts, merged } = merge(ours, [...base, ...other]);
    expect([conflicts, merged]).toEqual([0, [...ours, ...other]]);
  });

  test('merge by union even where they wrote in the same place, and no anchor is lost', () => {
    const ours = record('one', [...one, 'Then it rained on the quay.'], base);
    const theirs = record('one', [...one.slice(0, 2), 'At noon two doors opened.', 'Then the sun came out.'], base);
    expect(merge(ours, theirs).conflicts).toBeGreaterThan(0);
    const { conflicts, merged } = merge(ours, theirs, '--union');
    expect(conflicts).toBe(0);
    const both = [
      ...one.slice(0, 2),
      'At noon two doors opened.',
      'Then it rained on the quay.',
      'Then the sun came out.',
    ];
    const { ids, gone } = assignAnchors(texts(both), of('one', merged));
    expect(ids).toEqual([...theirs.slice(0, 3), ...ours.slice(3), ...theirs.slice(3)].map(({ id }) => id));
    expect(gone).toEqual([]);
  });
});

function of(article: string, entries: LedgerEntry[]): LedgerEntry[] {
  return entries.filter((entry) => entry.article === article);
}

/** Merges two ledgers that come from `base` as git merges files. */
function merge(ours: LedgerEntry[], theirs: LedgerEntry[], ...flags: string[]) {
  const folder = temporary();
  const write = (name: string, entries: LedgerEntry[]) => writeFileSync(join(folder, name), writtenLedger(entries));
  write('ours', ours);
  write('base', [...base]);
  write('theirs', theirs);
  const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...flags, 'ours', 'base', 'theirs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  writeFileSync(join(folder, 'anchors.json'), stdout);
  const merged = status === 0 ? entriesOf(join(folder, 'anchors.json')) : [];
  return { conflicts: status ?? Number.NaN, merged };
}

function entriesOf(path: string): LedgerEntry[] {
  return readLedger(path).found.map(({ item }) => item);
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
