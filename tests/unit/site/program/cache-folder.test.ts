import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cacheFolder, userCaches } from '../../../../src/site/program/cache-folder.ts';
import { isInstalled, programFile, programVariable } from '../../../../src/site/program/program-folder.ts';
import { contentFolder } from '../../../support/content-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the cache', () => {
  test('of a checkout lies in it', () => {
    expect(isInstalled()).toBe(false);
    expect(cacheFolder()).toBe(programFile('.cache'));
  });

  test('of a package lies in the user’s folder, not in the package', () => {
    const home = installed();
    expect(isInstalled()).toBe(true);
    expect(cacheFolder()).toBe(join(home, 'caches/lectern'));
  });

  test('of a package lies among temporary files where the user’s folder can’t be written', () => {
    vi.stubEnv('XDG_CACHE_HOME', join(installed({ occupied: 'a file' }), 'occupied'));
    expect(cacheFolder()).toMatch(/lectern-\d+$/);
  });

  test.each([
    ['linux', { XDG_CACHE_HOME: '/harbour/caches' }, '/harbour/caches'],
    ['linux', {}, join(homedir(), '.cache')],
    ['darwin', { XDG_CACHE_HOME: '/harbour/caches' }, join(homedir(), 'Library', 'Caches')],
    ['win32', { LOCALAPPDATA: 'C:/Harbour' }, 'C:/Harbour'],
  ] as const)('of users on %s with %o is %s', (platform, environment, folder) => {
    expect(userCaches(environment, platform)).toBe(folder);
  });
});

/** Makes this program believe that it is a package in a home with such files; gives the home. */
function installed(files: Record<string, string> = {}): string {
  const home = contentFolder(files);
  vi.stubEnv(programVariable, join(home, 'node_modules/lectern'));
  vi.stubEnv('XDG_CACHE_HOME', join(home, 'caches'));
  return home;
}
