import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { plainEnvironment } from '../support/site.ts';

const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGTERM');
});

test('start builds, prints the address, and serves pages and a proper 404 there', async () => {
  const out = mkdtempSync(join(tmpdir(), 'lectern-'));
  const { address, printed } = await start(['--out', out, '--port', '0']);
  expect(printed).toMatch(/\d+ articles.*\d+ entities.*\d+ mentions.*\d+ quotes/);
  const home = await fetch(address);
  expect([home.status, home.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
  const missing = await fetch(new URL('nowhere/', address));
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('<html');
});

/** Runs `start` until it prints where it serves. */
function start(flags: string[]): Promise<{ address: string; printed: string }> {
  const child = spawn(process.execPath, ['src/cli/lectern.js', 'start', ...flags], { env: plainEnvironment() });
  children.push(child);
  let printed = '';
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      printed += chunk;
      const address = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\/\S*/.exec(printed)?.[0];
      if (address) resolve({ address, printed });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', (status) => reject(new Error(`start ended with ${status}:\n${printed}`)));
  });
}
