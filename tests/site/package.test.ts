import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  below,
  install,
  installByPnpm,
  ownFolder,
  type Packed,
  pack,
  removeInstalled,
  runInstalled,
} from '../support/package.ts';
import { buildEdition, contentOfEdition, filesOf } from '../support/site.ts';

let home: string;
let packed: Packed;
let program: string;

beforeAll(() => {
  home = ownFolder();
  packed = pack(home);
  program = install(packed.file, join(home, 'Grüne Mappe'));
});

afterAll(() => removeInstalled(home));

describe('the package', () => {
  test('weighs less than two megabytes', () => {
    expect(packed.size).toBeLessThan(2_000_000);
  });

  test('has what is imported compiled, what Astro compiles as sources, and no tests, content or Node', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'src/pages/index.astro', 'public/early.js']));
    expect(paths).toEqual(expect.arrayContaining(['compiled/cli/main.js', 'src/docs/faults.md']));
    expect(paths.filter((path) => /^(?:tests|content|dist|\.)|\.test\./.test(path))).toEqual([]);
    const { dependencies, optionalDependencies } = manifest();
    expect(
      Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => name.startsWith('node-')),
    ).toEqual([]);
  });

  test('exports files that are in it', () => {
    const missing = targetsIn(manifest().exports).filter((path) => !statSync(join(program, path)).isFile());
    expect(missing).toEqual([]);
  });

  test('has types for whatever can be imported from it, its style and its script too', () => {
    const { './package.json': _, ...imported } = manifest().exports as Record<string, { types?: string }>;
    expect(Object.values(imported).filter(({ types }) => !types?.endsWith('.d.ts'))).toEqual([]);
  });

  test('loads every command without a line of TypeScript, which Node refuses there', async () => {
    const modules = readdirSync(join(program, 'compiled/cli')).filter((name) => name.endsWith('.js'));
    expect(modules).toContain('build.js');
    for (const name of modules) await import(pathToFileURL(join(program, 'compiled/cli', name)).href);
  });
});

test('an installed package that is only read builds the pages of the checkout, byte for byte, and writes nothing into itself', async () => {
  const before = [stateOf(program), readdirSync(home).sort()];
  const out = join(home, 'site');
  const built = await runInstalled(
    program,
    ['build', '--content', contentOfEdition, '--out', out, '--site', 'https://edition.example'],
    home,
  );
  expect(built.status, built.stderr).toBe(0);
  const expected = await buildEdition();
  expect(filesOf(out)).toEqual(filesOf(expected));
  const differing = filesOf(out).filter(
    (path) => !readFileSync(join(out, path)).equals(readFileSync(join(expected, path))),
  );
  expect(differing).toEqual([]);
  expect([
    stateOf(program),
    readdirSync(home)
      .filter((name) => !['site', 'caches'].includes(name))
      .sort(),
  ]).toEqual(before);
});

test('a package beside which lies only what it asks for, as pnpm has it, writes a project and builds it', async () => {
  const store = installByPnpm(packed.file, join(home, 'Kai'));
  const made = await runInstalled(store, ['init', 'edition am Kai', '--language', 'de'], home);
  expect(made.status, made.stderr).toBe(0);
  const words = ['--content', 'edition am Kai', '--out', 'edition am Kai/dist'];
  const built = await runInstalled(store, ['build', ...words], home);
  expect(built.status, built.stderr).toBe(0);
  const page = readFileSync(join(home, 'edition am Kai/dist/articles/the-harbour-talks/index.html'), 'utf8');
  expect(page).toContain('data-entity="mina-okafor"');
  const examined = await runInstalled(store, ['doctor', ...words], home);
  expect([examined.status, examined.stdout]).toEqual([0, 'Nothing is out of date.\n']);
});

/** Everything in a folder, with the time of its last change. */
function stateOf(folder: string): string[] {
  return below(folder).map((path) => `${relative(folder, path)} ${statSync(path).mtimeMs}`);
}

function manifest(): { exports: unknown; dependencies: object; optionalDependencies?: object } {
  return JSON.parse(readFileSync(join(program, 'package.json'), 'utf8'));
}

/** The paths that an export map leads to. */
function targetsIn(exported: unknown): string[] {
  if (typeof exported === 'string') return [exported];
  return Object.values(exported as object).flatMap(targetsIn);
}
