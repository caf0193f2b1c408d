import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findCircle, importArrows, type Rooms, type Source, strayImports, unusedBorders } from '../support/arrows.ts';
import { type SubRooms, strayInside, unusedInside } from '../support/sub-rooms.ts';

const unified = ['unified', 'hast*', 'mdast*', 'micromark*', 'unist*', 'remark-*', 'rehype-*', 'github-slugger'];

/** The rooms of `src/` and what each may import. Change this table before you change a border. */
const rooms: Rooms = {
  model: { rooms: [], packages: ['zod'] },
  annotate: { rooms: ['model'], packages: unified },
  collation: { rooms: ['model'], packages: ['unified', 'hast*', 'mdast*', 'remark-*', 'rehype-*'] },
  concordance: { rooms: ['model'], packages: [] },
  suggestions: { rooms: ['model', 'annotate'], packages: [] },
  desk: { rooms: ['model', 'annotate'], packages: [] },
  citation: { rooms: ['model'], packages: ['citeproc', '@citation-js/*'] },
  words: { rooms: ['model'], packages: [] },
  drawing: { rooms: ['model'], packages: ['d3-force'] },
  export: { rooms: ['model'], packages: [] },
  inspection: { rooms: ['model', 'collation'], packages: [] },
  intake: {
    rooms: ['model'],
    packages: [
      'unified',
      'hast*',
      'mdast*',
      'remark-*',
      'rehype-*',
      '@mozilla/readability',
      'linkedom',
      'chardet',
      'csv-parse',
      'mammoth',
      'saxes',
      'smol-toml',
      'github-slugger',
      'yaml',
      'yauzl',
      'n3',
      'node:zlib',
    ],
  },
  corpus: { rooms: ['model', 'words'], packages: ['node:fs', 'node:path', 'yaml', 'zod', 'saxes', '@citation-js/*'] },
  site: {
    rooms: [
      'model',
      'annotate',
      'collation',
      'concordance',
      'citation',
      'export',
      'inspection',
      'corpus',
      'words',
      'drawing',
    ],
    packages: [
      'astro',
      '@astrojs/*',
      '@resvg/*',
      'feedsmith',
      'pagefind',
      'cborg',
      'sirv',
      'parse5',
      'vite',
      'zod',
      'node:*',
    ],
  },
  components: {
    rooms: ['model', 'concordance', 'citation', 'drawing', 'site', 'client', 'styles'],
    packages: [],
  },
  pages: {
    rooms: ['model', 'words', 'site', 'components', 'client', 'styles'],
    packages: ['astro'],
  },
  client: { rooms: ['model', 'drawing'], packages: ['#words'] },
  styles: { rooms: [], packages: [] },
  upkeep: { rooms: [], packages: [] },
  cli: {
    rooms: [
      'model',
      'annotate',
      'suggestions',
      'desk',
      'collation',
      'export',
      'intake',
      'corpus',
      'upkeep',
      'site',
      'adapters',
    ],
    packages: ['node:*', 'zod', 'hyparquet-writer'],
  },
  adapters: {
    rooms: ['model', 'annotate', 'concordance', 'corpus', 'words'],
    packages: ['unified', 'hast*', 'mdast*', 'unist*', 'rehype-*', 'vfile', 'astro', 'node:*', 'virtual:lectern'],
  },
  docs: { rooms: [], packages: [] },
};

const ofQuotes = ['languages', 'text'];

/** What the sub-rooms of some rooms may import of the same room. Change this table and src/README.md before you change a border. */
const inside: Readonly<Record<string, SubRooms>> = {
  annotate: {
    languages: [],
    'remark.ts': [],
    anchors: [],
    text: ['languages'],
    knowledge: ['languages', 'text'],
    citations: ['knowledge', 'text'],
    documents: ['knowledge', 'text'],
    dates: ['languages', 'text'],
    names: ['languages', 'text'],
    'markdown/tree': ['remark.ts'],
    'markdown/links': ['markdown/tree', 'remark.ts'],
    'markdown/html': ['markdown/tree', 'markdown/links', 'remark.ts', 'text'],
    'markdown/parse': ['markdown/tree', 'remark.ts', 'text'],
    'markdown/signs': ['markdown/tree', 'remark.ts', 'text'],
    markdown: [
      'markdown/tree',
      'markdown/links',
      'markdown/html',
      'markdown/parse',
      'markdown/signs',
      'remark.ts',
      'text',
    ],
    'mentions/match': ['knowledge', 'languages', 'text'],
    'mentions/decide': ['knowledge', 'languages', 'text', 'mentions/match'],
    mentions: ['knowledge', 'text', 'mentions/match', 'mentions/decide'],
    genres: ['languages', 'text'],
    turns: ['languages', 'text', 'knowledge'],
    'quotes/quote-rules.ts': [],
    'quotes/referents': [...ofQuotes, 'knowledge', 'names'],
    'quotes/stretches': [...ofQuotes, 'quotes/referents'],
    'quotes/grammar': [...ofQuotes, 'quotes/referents', 'quotes/stretches'],
    'quotes/subjects': [...ofQuotes, 'quotes/grammar'],
    'quotes/coreference': [...ofQuotes, 'quotes/referents', 'quotes/stretches', 'quotes/grammar'],
    'quotes/frames': [
      ...ofQuotes,
      ...['quotes/quote-rules.ts', 'quotes/referents', 'quotes/stretches', 'quotes/grammar'],
    ],
    'quotes/indirect': [...ofQuotes, 'quotes/quote-rules.ts', 'quotes/grammar', 'quotes/subjects'],
    'quotes/candidates': [
      ...ofQuotes,
      ...['quotes/quote-rules.ts', 'quotes/referents', 'quotes/stretches', 'quotes/grammar', 'quotes/subjects'],
      'quotes/coreference',
    ],
    'quotes/circumstances': [
      ...ofQuotes,
      ...['quotes/grammar', 'quotes/subjects', 'quotes/coreference', 'quotes/candidates'],
    ],
    'quotes/features': [
      ...ofQuotes,
      ...['quotes/quote-rules.ts', 'quotes/referents', 'quotes/grammar', 'quotes/subjects', 'quotes/candidates'],
      'quotes/indirect',
    ],
    'quotes/ranking': [...ofQuotes, 'quotes/candidates', 'quotes/features'],
    quotes: [
      ...[
        'languages',
        'knowledge',
        'text',
        'genres',
        'turns',
        'quotes/referents',
        'quotes/stretches',
        'quotes/grammar',
        'quotes/subjects',
      ],
      ...['quotes/coreference', 'quotes/frames', 'quotes/indirect', 'quotes/candidates', 'quotes/circumstances'],
      ...['quotes/features', 'quotes/ranking'],
    ],
    'found.ts': ['citations'],
    marks: ['text', 'knowledge', 'anchors', 'citations', 'markdown', 'markdown/tree', 'markdown/links', 'found.ts'],
    embeds: ['markdown/links', 'marks'],
    '.': [
      ...[
        'languages',
        'remark.ts',
        'anchors',
        'text',
        'knowledge',
        'citations',
        'documents',
        'dates',
        'names',
        'turns',
      ],
      ...['markdown', 'markdown/links'],
      ...['mentions', 'quotes', 'found.ts', 'marks', 'embeds'],
    ],
  },
  site: {
    program: [],
    edition: ['program'],
    report: ['edition'],
    views: ['program', 'edition'],
    search: ['edition', 'views'],
    keeping: ['program', 'edition', 'views', 'search'],
    files: ['program', 'edition', 'views', 'keeping'],
    output: ['program'],
    shards: ['edition'],
    build: ['program', 'edition', 'report', 'keeping', 'files', 'search', 'output', 'shards'],
  },
  components: {
    frame: [],
    'entity/EntityLink.astro': [],
    search: [],
    article: ['frame', 'entity/EntityLink.astro'],
    lists: ['frame', 'entity/EntityLink.astro', 'article'],
    cite: ['article', 'lists'],
    entity: ['frame', 'entity/EntityLink.astro', 'article', 'lists', 'cite'],
    overview: ['frame', 'entity/EntityLink.astro', 'lists'],
  },
  client: {
    'make-element.ts': [],
    'bring-style.ts': [],
    cite: ['make-element.ts', 'bring-style.ts'],
    handout: ['make-element.ts', 'bring-style.ts'],
    lists: [],
    overview: ['make-element.ts'],
    'search/ask': [],
    'search/text': ['search/ask'],
    'search/index': ['search/text'],
    'search/find': ['search/ask', 'search/text', 'search/index'],
    'search/show': ['make-element.ts', 'search/ask', 'search/text', 'search/index', 'search/find'],
    'search/save': ['make-element.ts', 'search/index', 'search/find'],
    search: ['make-element.ts', 'search/ask', 'search/index', 'search/find', 'search/show', 'search/save'],
    '.': ['make-element.ts', 'bring-style.ts', 'cite', 'search/index', 'search/show'],
  },
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
    const arrows = Object.fromEntries(Object.entries(rooms).map(([room, border]) => [room, border.rooms]));
    expect(findCircle(arrows)).toBeUndefined();
  });

  test('has no files that import each other in a circle, types included', () => {
    expect(findCircle(importArrows(files))).toBeUndefined();
  });

  test('has a table that names only rooms that are there, and imports that some file makes', () => {
    const empty = Object.keys(rooms).filter((room) => !paths.some((path) => path.startsWith(`${room}/`)));
    expect([...empty, ...unusedBorders(files, rooms)]).toEqual([]);
  });
});

describe.each(Object.entries(inside))('the room %s', (room, subRooms) => {
  const own = files.filter(({ path }) => path.startsWith(`${room}/`));

  test('has only files in sub-rooms of its table, with only imports that it allows', () => {
    expect(own.flatMap((file) => strayInside(file, room, subRooms))).toEqual([]);
  });

  test('has a table with no sub-room and no arrow that is of no use', () => {
    expect(unusedInside(own, room, subRooms)).toEqual([]);
  });

  test('has sub-rooms whose arrows never lead back', () => {
    expect(findCircle(subRooms)).toBeUndefined();
  });

  test('is drawn in src/README.md as it is', () => {
    expect(drawnRows(room, subRooms)).toEqual(
      Object.entries(subRooms).map(([name, targets]): Row => [name, [...targets].sort()]),
    );
  });
});

/** The rows of the map that draw a room from inside: each sub-room and what it imports, by the names that tables have. */
function drawnRows(room: string, subRooms: SubRooms): Row[] {
  const map = readFileSync(join(source, 'README.md'), 'utf8');
  const rows = [...map.matchAll(/^\| `([^`]+)` \|[^|]*\|([^|]*)\|$/gm)];
  return rows.flatMap(([, name = '', imports = '']): Row[] => {
    if (!name.startsWith(`${room}/`) || name === `${room}/`) return [];
    const own = name.slice(room.length + 1).replace(/\/?\*?$/, '') || '.';
    const targets = imports.split(',').map((target) => target.trim());
    return [
      [
        own,
        targets
          .filter((target) => target !== 'nothing')
          .map(wholeName(subRooms))
          .sort(),
      ],
    ];
  });
}

/** The map leaves out the folder of a sub-room in a sub-room: `match` for `mentions/match`. */
function wholeName(subRooms: SubRooms) {
  const names = Object.keys(subRooms);
  return (short: string) =>
    names.includes(short) ? short : (names.find((name) => name.endsWith(`/${short}`)) ?? short);
}

type Row = [name: string, targets: string[]];
