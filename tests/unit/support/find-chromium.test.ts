import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../../support/find-chromium.ts';

describe('the search for a browser', () => {
  test('says what to do where the browser that was named is missing', async () => {
    const missing = join(tmpdir(), 'no-such-browser');
    await expect(findChromium({ CHROMIUM: missing })).rejects.toThrow(
      /^No usable browser\. Install Chrome or Chromium 142 or newer.*\n.*CHROMIUM=\/path\/to\/chrome npm test.*\n.*no-such-browser: /,
    );
  });

  test('says what to do where the browser that was named is no browser', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-'));
    await expect(findChromium({ CHROME_PATH: folder })).rejects.toThrow('No usable browser');
  });
});
