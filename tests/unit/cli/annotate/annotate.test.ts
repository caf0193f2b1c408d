import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../../support/content-folder.ts';
import { lectern } from '../../../support/site.ts';

const person = { id: 'mk', kind: 'person', name: 'Mira Kesten', surname: 'Kesten', note: 'an unknown key' };
const arrays = ['mentions', 'quotes', 'documents', 'citations', 'dates', 'names'];

describe('annotate --jsonl', () => {
  test('answers each line in order, with every list there', async () => {
    const { answers, status } = await annotate([
      { id: 'b', text: 'One.' },
      { id: 'a', text: '' },
    ]);
    expect(answers.map(({ id }) => id)).toEqual(['b', 'a']);
    for (const answer of answers) expect(Object.keys(answer).filter((key) => key !== 'id')).toEqual(arrays);
    expect(status).toBe(0);
  });

  test('gives offsets into the text as it came, mark-up and astral characters counted', async () => {
    const text = '# 𝔏amps\n\n“It *rained*,” said **Mira Kesten**’s aide. Mira Kesten left.\n';
    const { answers } = await annotate([{ id: '1', text, glossary: [person] }]);
    const surfaces = answers[0]?.mentions?.map(({ start, end }) => text.slice(start, end));
    expect(surfaces).toEqual(['Mira Kesten', 'Mira Kesten']);
    const quotes = answers[0]?.quotes?.map(({ start, end }) => text.slice(start, end));
    expect(quotes).toEqual(['“It *rained*,”']);
  });

  test('answers a bad line by its fault in its place, goes on, and ends with 1', async () => {
    const { answers, status } = await annotate([{ id: '1' }, 'no JSON', { id: '3', text: 'Fine.' }]);
    expect(answers.map(({ id }) => id)).toEqual(['1', null, '3']);
    expect(answers.map(({ error }) => typeof error)).toEqual(['string', 'string', 'undefined']);
    expect(status).toBe(1);
  });

  test('knows no glossary by itself, the one that a flag names, and above that the line’s own', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'lectern-')), 'glossary.json');
    writeFileSync(file, JSON.stringify([person]));
    const text = 'Mira Kesten met Kim Jong Un in Velmora.';
    const own = [{ id: 'velmora', kind: 'place', name: 'Velmora' }];
    const lines = [
      { id: '1', text },
      { id: '2', text, glossary: own },
    ];
    const idsOf = ({ answers }: Awaited<ReturnType<typeof annotate>>) =>
      answers.map(({ mentions }) => mentions?.map(({ entityId }) => entityId));
    expect(idsOf(await annotate(lines))).toEqual([[], ['velmora']]);
    expect(idsOf(await annotate(lines, '--glossary', file))).toEqual([['mk'], ['velmora']]);
  });

  test('says in words why a finding is unsure', async () => {
    const { answers } = await annotate([{ id: '1', text: 'It was up to Kesten.', glossary: [person] }]);
    expect(answers[0]?.mentions).toMatchObject([{ certainty: 'unsure', reason: expect.stringContaining('full name') }]);
  });

  test('takes each line of plain text for a paragraph, and its marks for characters', async () => {
    const text = '“It rained,” said\nMira Kesten. *Mira Kesten*';
    const { answers } = await annotate([{ id: '1', text, format: 'plain', glossary: [person] }]);
    expect(answers[0]?.mentions?.map(({ start }) => start)).toEqual([18, 32]);
  });

  test('ends in peace when nobody reads on', async () => {
    const run = spawn(process.execPath, [
      join(import.meta.dirname, '../../../../src/cli/lectern.js'),
      'annotate',
      '--jsonl',
    ]);
    const errors: string[] = [];
    run.stderr.on('data', (data) => errors.push(String(data)));
    run.stdin.on('error', () => undefined);
    run.stdin.end('{"id":"1","text":"It rained.","format":"plain"}\n'.repeat(5000));
    run.stdout.once('data', () => run.stdout.destroy());
    const [status] = await once(run, 'close');
    expect([status, errors]).toEqual([0, []]);
  });
});

describe('annotate FILE', () => {
  const front = '---\ntitle: Lamps\ndate: 2018-09-27\n---\n\n';
  const files = {
    'articles/lamps.md': `${front}On Thursday Mira Kesten read LR 12 again [@manual].\n`,
    'glossary/people/mk.md': '---\nname: Mira Kesten\nfamily: Kesten\nsummary: A keeper.\n---\n',
    'patterns.yaml':
      '- name: lamp-rule\n  expression: LR (?<n>\\d+)\n  symbol: LR {n}\n  url: https://example.org/{n}\n',
    'references.yaml': '- id: manual\n  type: book\n  title: Manual\n',
  };

  test('reads the front matter, and all that the edition has which --content names', async () => {
    const folder = contentFolder(files);
    const { stdout, stderr, status } = await lectern(['annotate', `${folder}/articles/lamps.md`, '--content', folder]);
    for (const found of [
      'Thursday  →  2018-09-27',
      'Kesten  →  mk',
      'LR 12  →  LR 12 https://example.org/12',
      '→  manual',
    ])
      expect(stdout).toContain(found);
    expect([stderr, status]).toEqual(['', 0]);
  });

  test('says what is wrong with the front matter, finds all the same, and ends with 1', async () => {
    const folder = contentFolder({ 'lamps.md': '---\ntitle: Lamps\ndate: soon\n---\n\nIt rained on 3 May 2018.\n' });
    const { stdout, stderr, status } = await lectern(['annotate', `${folder}/lamps.md`]);
    expect(stderr).toContain('Unexpected `soon`');
    expect(stdout).toContain('2018-05-03');
    expect(status).toBe(1);
  });
});

/** What the command answers to the lines, and how it ends. */
async function annotate(
  lines: (object | string)[],
  ...flags: string[]
): Promise<{ answers: Answer[]; status: number | null }> {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { stdout, status } = await lectern(['annotate', '--jsonl', ...flags], { input });
  return {
    answers: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    status,
  };
}

interface Answer {
  id: string | null;
  error?: string;
  mentions?: { start: number; end: number; entityId: string }[];
  quotes?: { start: number; end: number }[];
}
