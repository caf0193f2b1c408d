import { describe, expect, test } from 'vitest';
import { newProject } from '../../../src/intake/file/new-project.ts';
import { examineProject } from '../../../src/upkeep/examine-project.ts';
import type { Finding, Project } from '../../../src/upkeep/finding.ts';

const fresh = newProject({ title: 'Selm', language: 'en', folder: 'selm', version: '1.4.0' });
const workflow = '.github/workflows/pages.yml';

/** A project as `init` writes it, but for some of its files; those that are undefined aren't there. */
function project(changed: Record<string, string | undefined> = {}, known: Partial<Project> = {}): Project {
  const files = Object.entries({ ...fresh, ...changed }).flatMap(([path, text]): [string, string][] =>
    text === undefined ? [] : [[path, text]],
  );
  const rest = { fresh, version: '1.4.0', hasAddress: false, isRepository: true, changelog: '' };
  return { files: new Map(files), ...rest, ...known };
}

const without = (path: string, part: string | RegExp, by = '') => ({ [path]: (fresh[path] ?? '').replace(part, by) });
const reasons = (one: Project) => examineProject(one).map(({ file, reason }) => `${file}: ${reason}`);

/** A file after all its mends. */
function mended(one: Project, path: string): string {
  const mends = examineProject(one).filter(({ file }) => file === path);
  return mends.reduce((text, { mend }: Finding) => mend?.(text) ?? text, one.files.get(path) ?? '');
}

describe('a project', () => {
  test('as `init` writes it has nothing out of date', () => {
    expect(reasons(project())).toEqual([]);
  });

  test('without a script gets it back, at the end of the others and with every other line as it was', () => {
    const held = project(without('package.json', ',\n    "check": "lectern check"'));
    expect(reasons(held)).toEqual(['package.json: Unexpected absence of the script `check`, expected `lectern check`']);
    expect(mended(held, 'package.json')).toBe(fresh['package.json']);
  });

  test('keeps a script that does something else under the name', () => {
    expect(reasons(project(without('package.json', '"lectern check"', '"lectern check --all"')))).toEqual([]);
  });

  test('keeps a manifest whose layout npm would not write, and is told what to add', () => {
    const text = (fresh['package.json'] ?? '')
      .replace('"private": true', '"private":true')
      .replace(/,\n.*"check".*/, '');
    const held = project({ 'package.json': text });
    expect(examineProject(held).map(({ advice }) => advice)).toEqual(['add "check": "lectern check" to its scripts']);
    expect(mended(held, 'package.json')).toBe(text);
  });

  test('without a manifest gets one; one that is no JSON is told and kept', () => {
    expect(mended(project({ 'package.json': undefined }), 'package.json')).toBe(fresh['package.json']);
    expect(reasons(project({ 'package.json': '{' }))).toEqual([
      'package.json: Unexpected text, expected an object in JSON',
    ]);
  });

  test('that asks for another line of versions than the one at work is told to install it', () => {
    const ofRange = (range: string) => reasons(project(without('package.json', '^1.4.0', range)));
    expect(ofRange('^1.2.0')).toEqual([]);
    expect(ofRange('file:../lectern.tgz')).toEqual([]);
    expect(ofRange('^0.9.0').join()).toContain('Unexpected `^0.9.0` for `lectern`, expected `^1.4.0`');
    expect(reasons(project({}, { installed: '1.3.0' })).join()).toContain('expected 1.3.0, which the project has');
  });

  test('that names a Node which is too old gets one that will do, wherever it stands', () => {
    const held = project({
      ...without('package.json', '>=22.12', '>=18'),
      ...without(workflow, 'node-version: 24', 'node-version: "20"'),
      ...without('.gitlab-ci.yml', 'node:24', 'node:22.3-slim'),
      '.nvmrc': 'v18.1.0\n',
    });
    expect(reasons(held)).toHaveLength(4);
    expect(mended(held, 'package.json')).toContain('"node": ">=22.12"');
    expect(mended(held, workflow)).toContain('node-version: "24"');
    expect(mended(held, '.gitlab-ci.yml')).toContain('image: node:24-slim');
    expect(mended(held, '.nvmrc')).toBe('v24\n');
  });

  test('may name a Node that is new enough, or the newest', () => {
    for (const node of ['22', '22.12', '"26"', 'lts/*'])
      expect(reasons(project(without(workflow, 'node-version: 24', `node-version: ${node}`)))).toEqual([]);
  });

  test('whose workflow has old actions, lacks a permission or an address, gets them', () => {
    const text = (fresh[workflow] ?? '')
      .replace('checkout@v5', 'checkout@v3')
      .replace('  pages: write\n', '')
      .replace(/ --site "[^"]*"/, '');
    const held = project({ [workflow]: text });
    expect(examineProject(held).map(({ line }) => line)).toEqual([19, undefined, 26]);
    const lines = (all = '') => all.split('\n').sort();
    expect(lines(mended(held, workflow))).toEqual(lines(fresh[workflow]));
  });

  test('needs no address in its workflow where site.yaml has one', () => {
    const held = without('.gitlab-ci.yml', ' --site "$CI_PAGES_URL"');
    expect(reasons(project(held))).toHaveLength(1);
    expect(mended(project(held), '.gitlab-ci.yml')).toBe(fresh['.gitlab-ci.yml']);
    expect(reasons(project(held, { hasAddress: true }))).toEqual([]);
  });

  test('is told of `npm ci` without a lock, which fails', () => {
    const held = without(workflow, 'npm install', 'npm ci');
    expect(mended(project(held), workflow)).toBe(fresh[workflow]);
    expect(reasons(project({ ...held, 'package-lock.json': '{}' }))).toEqual([]);
  });

  test('may have workflows that are nobody’s business', () => {
    expect(reasons(project({ '.github/workflows/tests.yml': 'steps:\n  - uses: actions/checkout@v1\n' }))).toEqual([]);
  });

  test('gets the lines that git needs, in a repository only, and however else they are written', () => {
    const held = project({ '.gitignore': 'node_modules', '.gitattributes': undefined });
    expect(mended(held, '.gitignore')).toBe('node_modules\n/dist/\n.*.lectern/\n');
    expect(mended(held, '.gitattributes')).toBe(fresh['.gitattributes']);
    expect(
      reasons({ ...project({ '.gitignore': undefined, '.gitattributes': undefined }), isRepository: false }),
    ).toEqual([]);
  });
});
