import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mendOutput } from '../../src/site/output/hold-output.ts';
import { writeContent } from '../support/content-folder.ts';
import { filesOf, lectern, plainEnvironment } from '../support/site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const article = (words: string) => `---\ntitle: The harbour talks\ndate: 2024-03-07\n---\n\n${words}\n`;
const home = mkdtempSync(join(tmpdir(), 'lectern '));
const built = join(home, 'built');
const [content, other] = ['Mina Okafor spoke.', 'Ada Lund wrote.'].map((words) =>
  writeContent({ 'articles/talks.md': article(words) }),
) as [string, string];
const words = (from: string, out: string) => ['build', '--content', from, '--out', out];
let out = '';

beforeAll(async () => {
  const { status, stderr } = await lectern(words(content, built));
  expect(status, stderr).toBe(0);
});

beforeEach(() => {
  out = join(mkdtempSync(join(home, 'harbour ')), 'site');
  cpSync(built, out, { recursive: true });
  writeFileSync(join(out, 'CNAME'), 'harbour.example');
});

describe('a build', () => {
  test('leaves a folder alone that Lectern didn’t build, and ends with 2', async () => {
    const mine = join(out, '../mine');
    mkdirSync(mine);
    writeFileSync(join(mine, 'thesis.txt'), 'Ten years of work');
    const { status, stderr } = await lectern(words(content, mine));
    expect([status, readdirSync(mine)]).toEqual([2, ['thesis.txt']]);
    expect(stderr).toContain('thesis.txt');
    expect((await lectern(['check', '--content', content, '--out', mine])).status).toBe(2);
  });

  test('that meets a limit of the system says so in a sentence, and leaves the site as it was', async () => {
    const before = snapshot(out);
    const line = `ulimit -f 40; exec "$@"`;
    const child = spawn('sh', ['-c', line, 'sh', process.execPath, door, ...words(other, out)], inCheckout);
    const said = await endOf(child);
    expect(said.status, said.text).toBe(1);
    expect(said.text).toMatch(/^Unexpected limit to the size of files.* \(EFBIG\), expected /m);
    expect(said.text).not.toMatch(/^ +at /m);
    expect(snapshot(out)).toEqual(before);
    expect(readdirSync(join(out, '..'))).toEqual(['site']);
  });

  test('that is interrupted ends at once, with the status of shells, and leaves nothing behind', async () => {
    const before = snapshot(out);
    const child = spawn(process.execPath, [door, ...words(other, out)], inCheckout);
    const ended = endOf(child);
    await heard(child, 'Writing pages');
    child.kill('SIGINT');
    expect((await ended).status).toBe(130);
    expect(snapshot(out)).toEqual(before);
    expect(readdirSync(join(out, '..'))).toEqual(['site']);
  });

  test('that is killed between the two renames has its site put back by a command that fails itself', async () => {
    const before = snapshot(out);
    mkdirSync(join(out, '../.site.lectern'));
    renameSync(out, join(out, '../.site.lectern/old'));
    const { status, stderr } = await lectern(words(join(home, 'nowhere'), out));
    expect(status).toBe(1);
    expect(stderr).toContain('is back');
    expect(snapshot(out)).toEqual(before);
    expect(readdirSync(join(out, '..'))).toEqual(['site']);
  });

  test('that is killed at any moment leaves a whole site, its own files with it, and hinders no later one', async () => {
    const sites = new Set([JSON.stringify(snapshot(out))]);
    const started = performance.now();
    await lectern(words(other, out));
    const whole = performance.now() - started;
    sites.add(JSON.stringify(snapshot(out)));
    for (let kill = 1; kill <= 6; kill += 1) {
      const child = spawn(process.execPath, [door, ...words(kill % 2 ? content : other, out)], inCheckout);
      const ended = once(child, 'close');
      await Promise.race([ended, setTimeout(whole * Math.random())]);
      child.kill('SIGKILL');
      await ended;
      mendOutput(out, () => {});
      expect(sites, `after kill ${kill}`).toContain(JSON.stringify(snapshot(out)));
    }
    expect((await lectern(words(content, out))).status).toBe(0);
    expect(JSON.stringify(snapshot(out))).toBe([...sites][0]);
    expect(readdirSync(join(out, '..'))).toEqual(['site']);
  }, 600_000);
});

describe('builds at once', () => {
  test('of two editions don’t disturb each other', async () => {
    const folders = ['one', 'two'].map((name) => join(out, '..', name)) as [string, string];
    const outcomes = await Promise.all([lectern(words(content, folders[0])), lectern(words(other, folders[1]))]);
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0]);
    expect(talksIn(folders[0])).toContain('Mina Okafor spoke.');
    expect(talksIn(folders[1])).toContain('Ada Lund wrote.');
  });

  test('into one folder wait for each other, and the second says so', async () => {
    const outcomes = await Promise.all([lectern(words(content, out)), lectern(words(other, out))]);
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0]);
    expect(outcomes.filter(({ stderr }) => /Another command builds into .*waiting/.test(stderr))).toHaveLength(1);
    expect(existsSync(join(out, 'CNAME'))).toBe(true);
  });
});

const door = join(root, 'src/cli/lectern.js');
const inCheckout = { cwd: root, env: plainEnvironment() };

/** What a folder holds: each file with its content. */
function snapshot(folder: string): [path: string, content: string][] {
  return filesOf(folder).map((path) => [path, readFileSync(join(folder, path), 'base64')]);
}

function talksIn(folder: string): string {
  return readFileSync(join(folder, 'articles/talks/index.html'), 'utf8').replace(/<[^>]*>/g, '');
}

async function endOf(child: ChildProcess): Promise<{ status: number | null; text: string }> {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (text += data));
  const [status] = await once(child, 'close');
  return { status, text };
}

/** Waits until the words are printed. */
function heard(child: ChildProcess, wanted: string): Promise<void> {
  return new Promise((resolve) => child.stderr?.on('data', (data) => String(data).includes(wanted) && resolve()));
}
