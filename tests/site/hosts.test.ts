import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGlossary } from '../../src/adapters/read-glossary.ts';
import { findIn } from '../../src/annotate/annotate.ts';

const fixtures = resolve('tests/fixtures/hosts');
/** Three folders deep in the checkout, so that the hosts find their packages and the adapters. */
const hosts = resolve('.cache', `hosts-${process.pid}`);
const text = readFileSync(join(fixtures, 'text.md'), 'utf8');

beforeAll(() => cpSync(fixtures, hosts, { recursive: true }));
afterAll(() => rmSync(hosts, { recursive: true, force: true }));

/** Builds a host in a folder of its own, where the glossary is and the text at `place`. */
function build(name: string, place: string, command: string[]): (path: string) => string {
  const folder = join(hosts, name);
  mkdirSync(join(folder, place, '..'), { recursive: true });
  copyFileSync(join(fixtures, 'glossary.yaml'), join(folder, 'glossary.yaml'));
  copyFileSync(join(fixtures, 'text.md'), join(folder, place));
  const [program = '', ...given] = command;
  const bin = resolve('node_modules/.bin', program);
  execFileSync(process.execPath, [bin, ...given], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  return (path) => readFileSync(join(folder, path), 'utf8');
}

/** The words of each mark, with what they mean, in order. */
function marksIn(html: string): string[] {
  const mentions = [...html.matchAll(/<a class="mention[^>]* data-entity="([^"]+)"[^>]*>([^<]*)</g)];
  const quotes = [...html.matchAll(/<span class="quote"[^>]* data-speaker="([^"]+)"[^>]*>([^<]*)</g)];
  return [...mentions, ...quotes].map(([, id, words]) => `${words}: ${id}`);
}

const { mentions, quotes } = findIn(text, readGlossary(join(fixtures, 'glossary.yaml')).knowledge, {});
const expected = [
  ...mentions.map(({ start, end, entityId }) => `${text.slice(start, end)}: ${entityId}`),
  ...quotes.map(({ start, end, speakerId }) => `${text.slice(start, end)}: ${speakerId}`),
];

describe('a text has the marks that `annotate` finds', () => {
  test('in a plain Astro project, which gets pages for the glossary', () => {
    const page = build('astro', 'src/pages/index.md', ['astro', 'build']);
    expect(marksIn(page('dist/index.html'))).toEqual(expected);
    expect(page('dist/index.html')).toContain('href="/glossary/people/ada-lund/"');
    expect(page('dist/glossary/people/ada-lund/index.html')).toContain('Harbour master of Selm.');
    expect(page('dist/glossary/people/ada-lund/index.html')).toContain('<li><a href="/">/</a> (2)</li>');
    expect(page('dist/glossary/organizations/harbour-board/index.html')).not.toContain('data-lectern-named');
    expect(page('dist/glossary/index.html')).toContain('Harbour Board');
  });

  test('in an Astro project with `unified()`', () => {
    const page = build('unified', 'src/pages/index.md', ['astro', 'build']);
    expect(marksIn(page('dist/index.html'))).toEqual(expected);
    expect(page('dist/index.html')).toContain('href="#c-ada-lund"');
  });

  test('in a Starlight site with a base path, whose layout the pages of the glossary have', () => {
    const page = build('starlight', 'src/content/docs/index.md', ['astro', 'build']);
    expect(marksIn(page('dist/index.html'))).toEqual(expected);
    expect(page('dist/index.html')).toContain('href="/docs/glossary/people/ada-lund/"');
    expect(page('dist/glossary/people/ada-lund/index.html')).toContain('sl-markdown-content');
    expect(page('dist/glossary/people/ada-lund/index.html')).toMatch(/<a href="\/docs\/">At the quay[^<]*<\/a> \(2\)/);
  });

  test('in an Eleventy project', () => {
    const page = build('eleventy', 'index.md', ['eleventy']);
    expect(marksIn(page('_site/index.html'))).toEqual(expected);
  });

  test('in a script of unified of ten lines', () => {
    const html = execFileSync(process.execPath, [join(hosts, 'script.mjs')], { cwd: hosts, encoding: 'utf8' });
    expect(marksIn(html)).toEqual(expected);
  });
});
