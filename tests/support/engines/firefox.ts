import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Engine, EngineKind } from './engine.ts';

/** Firefox by WebDriver BiDi. */
export const firefox: EngineKind = { name: 'Firefox', start };

async function start(): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: find(), headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 800 });
  return {
    name: firefox.name,
    open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    address: async () => page.url(),
    read: (expression) => page.evaluate(expression) as Promise<never>,
    point: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    press: async (key, withShift) => {
      if (withShift) await page.keyboard.down('Shift');
      await page.keyboard.press(key);
      if (withShift) await page.keyboard.up('Shift');
    },
    type: (words) => page.keyboard.type(words),
    close: () => browser.close(),
  };
}

/** The Firefox that `FIREFOX` names, else an installed one. */
function find({ FIREFOX, PATH = '' } = process.env): string {
  if (FIREFOX) return FIREFOX;
  const paths = ['firefox-esr', 'firefox'].flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  const found = [...paths, '/Applications/Firefox.app/Contents/MacOS/firefox'].find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'No Firefox. Install it (Debian: apt-get install firefox-esr), or name one: FIREFOX=/path/to/firefox.',
  );
}
