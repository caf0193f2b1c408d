import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const check = fileURLToPath(new URL('../../../src/cli/node-version.js', import.meta.url));

describe('the check of Node', () => {
  test.each(['18.20.8', '20.20.2', '22.11.0'])('names the Node to install where it finds %s, and stops', (version) => {
    const { status, stderr } = checkUnder(version);
    expect(stderr).toMatch(new RegExp(`^Lectern needs Node 22\\.12 or newer and found ${version}: install Node 24`));
    expect(status).toBe(1);
  });

  test.each(['22.12.0', '23.0.0', '24.21.0'])('says nothing under %s', (version) => {
    expect(checkUnder(version)).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

/** Runs the check in a Node that gives another version as its own. */
function checkUnder(version: string) {
  const disguise = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  const run = ['--import', `data:text/javascript,${encodeURIComponent(disguise)}`, check];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { encoding: 'utf8' });
  return { status, stdout, stderr };
}
