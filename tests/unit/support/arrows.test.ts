import { describe, expect, test } from 'vitest';
import { findCircle, importArrows, importsOf, type Rooms, strayImports, unusedBorders } from '../../support/arrows.ts';

const rooms: Rooms = {
  model: { rooms: [], packages: ['zod'] },
  annotate: { rooms: ['model'], packages: ['unified', 'remark-*'] },
  corpus: { rooms: ['model'], packages: ['node:fs', 'yaml'] },
  site: { rooms: ['model', 'annotate', 'corpus'], packages: ['astro'] },
  client: { rooms: ['model'], packages: [] },
};

describe('the check of the arrows', () => {
  const stray = (path: string, text: string) => strayImports({ path, text }, rooms);

  test('stops an import from a room behind no arrow', () => {
    expect(stray('annotate/find.ts', "import { shelf } from '../corpus/shelf.ts';")).toEqual([
      expect.stringContaining('annotate/find.ts: Unexpected import of `../corpus/shelf.ts`, expected model/, unified'),
    ]);
  });

  test('stops a type, a re-export and an import at run time as well', () => {
    expect(stray('model/a.ts', "import type { A } from '../annotate/a.ts';")).toHaveLength(1);
    expect(stray('model/a.ts', "export { a } from '../annotate/a.ts';")).toHaveLength(1);
    expect(stray('model/a.ts', "const a = await import('../annotate/a.ts');")).toHaveLength(1);
  });

  test('stops a file system in the engine and a package that no border names', () => {
    expect(stray('annotate/a.ts', "import { readFile } from 'node:fs/promises';")).toHaveLength(1);
    expect(stray('model/a.ts', "import { load } from 'yaml';")).toHaveLength(1);
    expect(stray('client/a.ts', "import 'zod';")).toHaveLength(1);
  });

  test('stops imports from outside src and from its top', () => {
    expect(stray('site/a.ts', "import config from '../../package.json';")).toHaveLength(1);
    expect(stray('site/a.ts', "import { collections } from '../content.config.ts';")).toHaveLength(1);
  });

  test('stops a file in a room that the table lacks', () => {
    expect(stray('sundries/a.ts', '')).toEqual([expect.stringContaining('Unexpected room `sundries`')]);
  });

  test('lets a room import from itself and from behind its arrows', () => {
    expect(stray('annotate/mark/a.ts', "import { b } from '../find/b.ts';")).toEqual([]);
    expect(stray('annotate/a.ts', "import type { Quote } from '../model/annotation.ts';")).toEqual([]);
    expect(stray('annotate/a.ts', "import remarkParse from 'remark-parse';")).toEqual([]);
    expect(stray('corpus/a.ts', "import { readFile } from 'node:fs/promises';")).toEqual([]);
    expect(stray('site/a.ts', "import { getCollection } from 'astro:content';")).toEqual([]);
  });

  test("reads a component's front matter and scripts, and no words of its text", () => {
    const text = [
      '---',
      "import Card from './Card.astro';",
      '---',
      "<p>We import goods from 'nowhere'.</p>",
      '<script src="../client/cards.ts"></script>',
      "<script>import '../client/search.ts';</script>",
    ].join('\n');
    expect(importsOf({ path: 'components/Page.astro', text })).toEqual([
      './Card.astro',
      '../client/cards.ts',
      '../client/search.ts',
    ]);
  });

  test('finds a way that leads back, however many ways there are', () => {
    expect(findCircle({ a: ['b'], b: ['c'], c: ['b'] })).toEqual(['b', 'c', 'b']);
    expect(findCircle({ a: ['b', 'c'], b: ['c'], c: [] })).toBeUndefined();
    const floors = Array.from({ length: 60 }, (_, at): [string, string[]] => [`${at}`, [`${at + 1}`, `${at + 2}`]]);
    expect(findCircle(Object.fromEntries(floors))).toBeUndefined();
  });

  test('finds files that import each other, by a type or from a component too', () => {
    const arrows = importArrows([
      { path: 'site/harbour.ts', text: "import type { Board } from './board.ts';" },
      { path: 'site/board.ts', text: "import { model } from '../model/model.ts'; export { a } from './Page.astro';" },
      { path: 'site/Page.astro', text: "---\nimport { harbour } from './harbour.ts';\n---\n" },
    ]);
    expect(findCircle(arrows)).toEqual(['site/harbour.ts', 'site/board.ts', 'site/Page.astro', 'site/harbour.ts']);
  });

  test('tells of a room, a package and an arrow that the table has for nothing', () => {
    const table: Rooms = {
      model: { rooms: [], packages: ['zod', 'chrono-*'] },
      site: { rooms: ['model', 'annotate'], packages: [] },
    };
    const used = [
      { path: 'model/a.ts', text: "import { z } from 'zod/mini';" },
      { path: 'site/a.ts', text: "import type { A } from '../model/a.ts';" },
    ];
    expect(unusedBorders(used, table)).toEqual(['model -> chrono-*', 'site -> annotate/']);
  });
});
