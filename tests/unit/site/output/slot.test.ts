import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { thisProcess } from '../../../../src/site/output/owner.ts';
import { takeSlot } from '../../../../src/site/output/slot.ts';
import { contentFolder } from '../../../support/content-folder.ts';

describe('a folder for Astro to work in', () => {
  test('is another for each command that runs at once, and the same for one after the other', () => {
    const home = join(contentFolder({}), 'work');
    const [first, second] = [takeSlot(home), takeSlot(home)];
    expect(second.site).not.toBe(first.site);
    first.release();
    const third = takeSlot(home);
    expect(third.site).toBe(first.site);
    for (const slot of [second, third]) slot.release();
  });

  test('is empty, but for Vite’s cache, whatever a command left in it that was killed', () => {
    const killed = JSON.stringify({ ...thisProcess(), began: 'long ago' });
    const home = contentFolder({ '1/lock': killed, '1/site/index.html': 'Half', '2/lock': killed, '2/site/a': 'Half' });
    const { site, vite, release } = takeSlot(home);
    expect([existsSync(site), existsSync(join(home, '2/site'))]).toEqual([false, false]);
    mkdirSync(vite);
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), 'Whole');
    release();
    expect([existsSync(site), existsSync(vite)]).toEqual([false, true]);
    expect(dirname(site)).toBe(join(home, '1'));
  });
});
