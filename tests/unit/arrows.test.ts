import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findCycle, importsOf, type Rooms, type Source, strayImports } from '../support/arrows.ts';

const pure = ['model', 'annotate', 'concordance', 'citation', 'export', 'intake'];
const unified = [
  ...['unified', 'vfile*', 'hastscript', 'hast*', 'mdast*', 'micromark*', 'unist*', 'remark-*', 'rehype-*'],
  ...['chrono-node', 'github-slugger'],
];

/** The rooms of `src/` and what each may import. Change this table before you change a border. */
const rooms: Rooms = {
  model: { rooms: [], packages: ['zod'] },
  annotate: { rooms: ['model'], packages: unified },
  concordance: { rooms: ['model'], packages: [] },
  citation: { rooms: ['model'], packages: ['citeproc', '@citation-js/*'] },
  words: { rooms: ['model'], packages: [] },
  drawing: { rooms: ['model'], packages: ['d3-force'] },
  export: { rooms: ['model', 'citation'], packages: [] },
  intake: { rooms: ['model', 'annotate'], packages: [] },
  corpus: { rooms: ['model'], packages: ['node:fs', 'node:path', 'yaml', 'zod', 'saxes', '@citation-js/*'] },
  site: {
    rooms: [...pure, 'corpus', 'words', 'drawing'],
    packages: ['astro', '@astrojs/*', '@resvg/*', 'pagefind', 'cborg', 'sirv', 'parse5', 'zod', 'node:*'],
  },
  components: {
    rooms: ['model', 'words', 'concordance', 'citation', 'drawing', 'site', 'client', 'styles'],
    packages: ['astro'],
  },
  pages: {
    rooms: ['model', 'words', 'site', 'components', 'client', 'styles', 'export'],
    packages: ['astro', '@astrojs/rss'],
  },
  client: { rooms: ['model', 'drawing'], packages: ['#words'] },
  styles: { rooms: [], packages: [] },
  cli: { rooms: [...pure, 'corpus', 'site'], packages: ['node:*', 'zod'] },
  docs: { rooms: [], packages: [] },
};

const refused = ['utils', 'util', 'helpers', 'helper', 'common', 'lib', 'types'];
const source = fileURLToPath(new URL('../../src', import.meta.url));
const paths = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(source.length + 1)
      .split(sep)
      .join('/'),
  );
const files = paths
  .filter((path) => /\.(ts|astro|js|mjs)$/.test(path))
  .map((path): Source => ({ path, text: readFileSync(join(source, path), 'utf8') }));

describe('the house', () => {
  test('has only imports that its table allows', () => {
    expect(files.flatMap((file) => strayImports(file, rooms))).toEqual([]);
  });

  test('has no file outside its rooms', () => {
    const strays = paths.filter((path) => path !== 'README.md' && !Object.hasOwn(rooms, path.split('/')[0] ?? ''));
    expect(strays).toEqual([]);
  });

  test('is drawn in src/README.md as it is', () => {
    const map = readFileSync(join(source, 'README.md'), 'utf8');
    const drawn = [...map.matchAll(/^\| `([a-z]+)\/` \|/gm)].map(([, room]) => room ?? '');
    const folders = paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? '');
    expect(drawn.sort()).toEqual([...new Set(folders)].sort());
  });

  test('has no drawer for odds and ends', () => {
    const stem = (part: string) => basename(part).split('.')[0] ?? '';
    expect(paths.filter((path) => path.split('/').some((part) => refused.includes(stem(part))))).toEqual([]);
  });

  test('has arrows that never lead back', () => {
    expect(findCycle(rooms)).toBeUndefined();
  });
});

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

  test('finds a way that leads back', () => {
    const border = (...names: string[]) => ({ rooms: names, packages: [] });
    expect(findCycle({ a: border('b'), b: border('c'), c: border('b') })).toEqual(['b', 'c', 'b']);
    expect(findCycle({ a: border('b', 'c'), b: border('c'), c: border() })).toBeUndefined();
  });
});
