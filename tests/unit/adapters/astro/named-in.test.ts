import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { writeNamedIn } from '../../../../src/adapters/astro/named-in.ts';
import { contentFolder } from '../../../support/content-folder.ts';

const mark = (id: string) => `<a class="mention first" href="#c-${id}" data-entity="${id}">Lund</a>`;
const entry = (id: string) => `<main><p>An entry.</p><div data-lectern-named="${id}"></div></main>`;
const site = {
  'index.html': `<title>At the quay &amp; beyond</title>${mark('ada-lund')} and ${mark('ada-lund')}`,
  'news/gate/index.html': `<title>The gate</title>${mark('ada-lund')}`,
  'news/plain.html': '<title>Nobody</title><a href="/">Lund</a> <code>data-entity="ada-lund"</code>',
  '404.html': `<title>Gone</title>${mark('ada-lund')}`,
  'who/index.html': '<a href="people/ada-lund/">Ada Lund</a>',
  'who/people/ada-lund/index.html': entry('ada-lund'),
  'who/people/mina-okafor/index.html': `${entry('mina-okafor')}${mark('ada-lund')}`,
};

/** The site's pages after the lists were written into them. */
function written(trailingSlash: 'always' | 'never' | 'ignore', base = '/') {
  const folder = contentFolder(site);
  writeNamedIn(pathToFileURL(`${folder}/`), { route: 'who', lang: 'en', config: { base, trailingSlash } });
  return (path: string) => readFileSync(join(folder, path), 'utf8');
}

describe('the page of an entry', () => {
  test('lists the pages whose marks name it, with how often, but neither the glossary’s own nor the page of errors', () => {
    const list =
      '<ul><li><a href="/">At the quay &amp; beyond</a> (2)</li><li><a href="/news/gate/">The gate</a> (1)</li></ul>';
    expect(written('ignore')('who/people/ada-lund/index.html')).toBe(
      `<main><p>An entry.</p><h2>Mentions in context</h2>${list}</main>`,
    );
  });

  test('has no list where nothing names it', () => {
    expect(written('ignore')('who/people/mina-okafor/index.html')).toContain('<main><p>An entry.</p></main>');
  });

  test('has addresses below the base that end as those of the site do', () => {
    const page = written('never', '/docs')('who/people/ada-lund/index.html');
    expect(page).toContain('<a href="/docs">');
    expect(page).toContain('<a href="/docs/news/gate">');
  });

  test('is the only kind of page that is changed', () => {
    const page = written('ignore');
    for (const path of ['index.html', 'news/plain.html', 'who/index.html'] as const)
      expect(page(path)).toBe(site[path]);
  });
});
