import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lectern } from '../../../support/site.ts';

const names = ['Mina Okafor', 'Ada Lund', 'Jon Abel'];
const texts = Array.from({ length: 40 }, (_, at) => ({
  id: `ship-${at}`,
  text: `“The quay is full,” ${names[at % 3]} said on day ${at}.`,
  format: 'plain',
}));
const corpus = texts.map((text) => `${JSON.stringify(text)}\n`).join('');

describe('annotate --jsonl FILE --out FOLDER', { timeout: 120_000 }, () => {
  test('writes the same lines whole, by two or by seven shards in any order, packed as the input is', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'ships.jsonl.gz'), gzipSync(corpus));
    await run(folder, []);
    const whole = linesOf(join(folder, 'out/ships.jsonl.gz'));
    expect(whole).toHaveLength(40);
    for (const count of [2, 7]) {
      const shards = Array.from({ length: count }, (_, at) => at + 1).reverse();
      for (const index of shards) await run(folder, ['--shard', `${index}/${count}`]);
      const parts = shards.map((index) => linesOf(join(folder, `out/ships.${index}-of-${count}.jsonl.gz`)));
      expect(parts.flat().sort()).toEqual(whole.toSorted());
    }
  });

  test('leaves a finished file alone until the text or the glossary changes, and mends one that was cut off', async () => {
    const folder = emptyFolder();
    const out = join(folder, 'out/ships.jsonl');
    const glossary = join(folder, 'glossary.json');
    writeFileSync(join(folder, 'ships.jsonl'), corpus);
    writeFileSync(glossary, '[]');
    const again = () => run(folder, ['--glossary', glossary], 'ships.jsonl');
    expect((await again()).stderr).toContain('is written: 40 lines');
    const first = readFileSync(out, 'utf8');
    expect((await again()).stderr).toContain('is finished already: 40 lines');
    writeFileSync(out, first.slice(0, 100));
    expect((await again()).stderr).toContain('is written');
    expect(readFileSync(out, 'utf8')).toBe(first);
    writeFileSync(glossary, JSON.stringify([{ id: 'lund', kind: 'person', name: 'Ada Lund' }]));
    expect((await again()).stderr).toContain('is written');
    expect(readFileSync(out, 'utf8')).toContain('"entityId":"lund"');
  });

  test('answers a bad line by its error, says so in the manifest, and ends with 1 also when it is finished', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'ships.jsonl'), `${corpus}no JSON\n`);
    for (const state of ['is written', 'is finished already']) {
      const { stderr, status } = await run(folder, [], 'ships.jsonl');
      expect(stderr).toContain(`${state}: 41 lines, of which 1 failed, the first of them line 41`);
      expect(status).toBe(1);
    }
    const manifest = JSON.parse(readFileSync(join(folder, 'out/ships.jsonl.manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ lines: 41, failed: 1, errors: [{ line: 41, id: null }] });
  });

  test('replaces no file that it didn’t write, its own input least of all', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'ships.jsonl'), corpus);
    const { stderr, status } = await lectern(['annotate', '--jsonl', 'ships.jsonl', '--out', '.'], { cwd: folder });
    expect(stderr).toContain('Unexpected file `ships.jsonl` without a manifest');
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'ships.jsonl'), 'utf8')).toBe(corpus);
  });

  test('says what is wrong with a file that ends too early, is missing or is none, and takes the next', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'cut.jsonl.gz'), gzipSync(corpus).subarray(0, 200));
    writeFileSync(join(folder, 'ships.jsonl'), corpus);
    const { stderr, status } = await run(folder, [], 'cut.jsonl.gz', 'none.jsonl', '.', 'ships.jsonl');
    expect(stderr).toContain('cut.jsonl.gz: Unexpected bytes');
    expect(stderr).toContain('none.jsonl: Unexpected absence');
    expect(stderr).toContain('.: Unexpected folder');
    expect(status).toBe(1);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['ships.jsonl', 'ships.jsonl.manifest.json']);
  });

  test('has the same bytes after a worker is killed and another takes its place', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'ships.jsonl'), corpus);
    await run(folder, [], 'ships.jsonl');
    const whole = readFileSync(join(folder, 'out/ships.jsonl'));
    for (const wait of [300, 900]) {
      const out = join(folder, `killed-${wait}`);
      await killAfter(wait, folder, ['annotate', '--jsonl', 'ships.jsonl', '--out', out]);
      await lectern(['annotate', '--jsonl', 'ships.jsonl', '--out', out], { cwd: folder });
      expect(readFileSync(join(out, 'ships.jsonl'))).toEqual(whole);
      expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([]);
    }
  });
});

test('annotate --jsonl --shard answers from standard input each line in one of the shards', async () => {
  const shards = await Promise.all(
    [1, 2, 3].map((index) => lectern(['annotate', '--jsonl', '--shard', `${index}/3`], { input: corpus })),
  );
  const ids = shards.flatMap(({ stdout }) => [...stdout.matchAll(/^\{"id":"(.*?)"/gm)].map(([, id]) => id));
  expect(shards.every(({ stdout }) => stdout !== '')).toBe(true);
  expect(ids.sort()).toEqual(texts.map(({ id }) => id).sort());
});

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'lectern-'));
}

function run(folder: string, flags: string[], ...files: string[]) {
  const operands = files.length > 0 ? files : ['ships.jsonl.gz'];
  return lectern(['annotate', '--jsonl', ...operands, '--out', join(folder, 'out'), ...flags], { cwd: folder });
}

function linesOf(file: string): string[] {
  expect(existsSync(`${file}.manifest.json`)).toBe(true);
  return gunzipSync(readFileSync(file)).toString().trim().split('\n');
}

/** Starts the command and kills it so many milliseconds later, wherever it is then. */
function killAfter(wait: number, cwd: string, words: string[]): Promise<void> {
  const door = join(import.meta.dirname, '../../../../src/cli/lectern.js');
  const child = spawn(process.execPath, [door, ...words], { cwd });
  setTimeout(() => child.kill('SIGKILL'), wait);
  return new Promise((resolve) => child.on('close', () => resolve()));
}
