import { test as base, inject } from 'vitest';
import { provided } from '../provided.ts';
import { type StaticServer, serveFolder } from '../static-server.ts';
import type { Engine, EngineKind } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** The browsers beside Chromium, each with the tests of one window of it on the edition's built site. */
export const engines = [firefox, webkit].map((kind) => ({ name: kind.name, test: testIn(kind) }));

function testIn(kind: EngineKind) {
  return base.extend<{ engine: Engine; server: StaticServer; visit: (address: string) => Promise<Engine> }>({
    engine: [
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that one needs off this pattern
      async ({}, use) => {
        const engine = await kind.start();
        await use(engine);
        await engine.close();
      },
      { scope: 'file' },
    ],
    server: [
      // biome-ignore lint/correctness/noEmptyPattern: as above
      async ({}, use) => {
        const server = await serveFolder(provided(inject('sites')).edition);
        await use(server);
        await server.close();
      },
      { scope: 'file' },
    ],
    visit: async ({ engine, server }, use) => {
      await use(async (address) => {
        await engine.open(server.url + address);
        await engine.point(4, 4);
        return engine;
      });
    },
  });
}

/** Reads an expression until it is truthy. @throws {Error} when it isn't within a minute. */
export async function until<T>(engine: Engine, expression: string): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const value = await engine.read<T>(expression);
    if (value) return value;
    if (Date.now() > end) throw new Error(`${engine.name}: \`${expression}\` stayed ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The middle of the first line of an element, scrolled to the middle of the window. */
export function middleOf(engine: Engine, selector: string): Promise<{ x: number; y: number }> {
  return engine.read(`(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    if (element.matches('.prose *')) element.scrollIntoView({ behavior: 'instant', block: 'center' });
    const { x, y, width, height } = element.getClientRects()[0];
    return { x: x + width / 2, y: y + height / 2 };
  })()`);
}
