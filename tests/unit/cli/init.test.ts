import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editionFolder } from '../../../src/corpus/edition-folder.ts';
import { openShelf } from '../../../src/corpus/open-shelf.ts';
import { packageName } from '../../../src/intake/file/new-project.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { lectern } from '../../support/site.ts';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const made = async (...flags: string[]) => {
  const folder = join(contentFolder({}), 'my-edition');
  const outcome = await lectern(['init', folder, ...flags]);
  expect(outcome.status, outcome.stderr).toBe(0);
  return { folder, content: join(folder, 'content'), stdout: outcome.stdout };
};

describe('init', () => {
  test('writes an edition without a fault, each field of it explained, and asks nothing where no terminal is', async () => {
    const { content, stdout } = await made();
    const { site, faults, articles, entities } = await openShelf(content);
    expect(faults).toEqual([]);
    expect([site.title, site.language, articles.length, entities.length]).toEqual(['My edition', 'en', 1, 1]);
    expect(stdout).toMatch(/An edition to write on: npm start -- --content \S+my-edition/);
  });

  test('takes title and language by flags', async () => {
    const { content } = await made('--title', 'Hafen: Stimmen', '--language', 'de');
    const { site, faults, articles } = await openShelf(content);
    expect([site.title, site.language, articles[0]?.lang, faults]).toEqual(['Hafen: Stimmen', 'de', 'en', []]);
    expect((await lectern(['init', 'x', '--language', '?'])).stderr).toContain('expected a language tag such as en');
  });

  test('explains only fields that there are, so that each can be used', async () => {
    const { content } = await made();
    const file = join(content, 'site.yaml');
    writeFileSync(file, read(file).replace(/^# (?=[a-zA-Z]+: )/gm, ''));
    const { faults } = await openShelf(content);
    // The pictures of the examples are not there.
    expect(faults.filter(({ rule }) => rule !== 'missing-file')).toEqual([]);
  });

  test('writes what npm, git, GitHub and GitLab read beside the content', async () => {
    const { folder } = await made();
    expect(JSON.parse(read(folder, 'package.json'))).toMatchObject({
      name: 'my-edition',
      scripts: { start: 'lectern start', build: 'lectern build', check: 'lectern check' },
      dependencies: { lectern: expect.stringMatching(/^\^\d+\.\d+\.\d+$/) },
    });
    const { jobs } = parse(read(folder, '.github/workflows/pages.yml'));
    expect(JSON.stringify(jobs.publish.steps)).toContain('lectern build --site');
    expect(parse(read(folder, '.gitlab-ci.yml')).pages.artifacts.paths).toEqual(['public']);
    expect(parse(read(folder, 'pnpm-workspace.yaml'))).toEqual({ allowBuilds: { esbuild: false } });
    expect(read(folder, '.gitignore').split('\n')).toContain('/dist/');
  });

  test('writes nothing into a folder that holds something, hidden files of its own among it', async () => {
    for (const file of ['notes.txt', '.gitignore']) {
      const folder = contentFolder({ [file]: 'Mine.' });
      const { status, stderr } = await lectern(['init', folder]);
      expect([status, readdirSync(folder)]).toEqual([2, [file]]);
      expect(stderr).toContain(`that holds \`${file}\`, expected an empty one or none`);
    }
    expect((await lectern(['init', contentFolder({ '.git/HEAD': 'ref' })])).status).toBe(0);
  });

  test('gives the project a name that npm takes', () => {
    expect(['Grüne Mappe', 'my_Edition', '港', 'lectern'].map(packageName)).toEqual([
      'grune-mappe',
      'my-edition',
      'my-edition',
      'my-edition',
    ]);
  });
});

test('a project’s folder means the content in it, unless it is an edition itself', () => {
  const project = { 'package.json': '{}', 'content/site.yaml': '', 'content/articles/quay.md': 'Rain.' };
  const folder = contentFolder(project);
  expect(editionFolder(folder)).toBe(`${folder}/content`);
  for (const more of [{ 'site.yaml': '' }, { 'articles/quay.md': 'Rain.' }]) {
    const edition = contentFolder({ ...project, ...more });
    expect(editionFolder(edition)).toBe(edition);
  }
  const notes = contentFolder({ 'content/quay.md': 'Rain.', 'tide.md': 'Low.' });
  expect(editionFolder(notes)).toBe(notes);
});
