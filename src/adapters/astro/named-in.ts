import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { wordsIn } from '../../words/words-in.ts';
import { listPages } from '../pages/mark-pages.ts';

/**
 * Writes into the pages of a glossary, once a site is built, which of its pages name each entry: the marks themselves
 * tell, so that it holds for whatever made a page. While a site is only served, these lists are empty.
 * @param dir The folder of the built site.
 */
export function writeNamedIn(dir: URL, { route, lang, config }: Setting): void {
  const site = fileURLToPath(dir);
  const paths = listPages(site);
  const texts = paths.filter(
    (path) => !path.startsWith(`${route}/`) && path !== `${route}.html` && path !== '404.html',
  );
  const named = new Map<string, NamedIn[]>();
  for (const path of texts) {
    const html = readFileSync(join(site, path), 'utf8');
    const href = hrefOf(path, config);
    for (const [id, count] of countsIn(html)) add(named, id, { href, title: titleOf(html) ?? href, count });
  }
  for (const path of paths.filter((one) => one.startsWith(`${route}/`))) {
    const file = join(site, path);
    const html = readFileSync(file, 'utf8');
    const filled = html.replace(place, (_, id: string) => listOf(named.get(id) ?? [], lang));
    if (filled !== html) writeFileSync(file, filled);
  }
}

/** The element of an entry’s page that the list takes the place of. */
const place = /<div data-lectern-named="([^"<>]*)"><\/div>/g;

/** How often a page’s marks mean each entry, by its id as HTML has it. */
function countsIn(html: string): Map<string, number> {
  const tags = html.match(/<a\b[^<>]*>/g) ?? [];
  const ids = tags
    .filter((tag) => /\sclass="mention\b/.test(tag))
    .flatMap((tag) => /\sdata-entity="([^"]*)"/.exec(tag)?.[1] ?? []);
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The title as HTML has it. */
function titleOf(html: string): string | undefined {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() || undefined;
}

/** The address of a page, as the site’s own settings have addresses end. */
function hrefOf(path: string, { base, trailingSlash }: Setting['config']): string {
  const way = path
    .replace(/(?:^|(?<=\/))index\.html$/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  const href = `${base.replace(/\/$/, '')}/${way}`;
  return trailingSlash === 'never' && href !== '/' ? href.replace(/\/$/, '') : href;
}

function listOf(pages: readonly NamedIn[], lang: string): string {
  if (pages.length === 0) return '';
  const items = pages.map(({ href, title, count }) => `<li><a href="${href}">${title}</a> (${count})</li>`);
  return `<h2>${wordsIn(lang).entity.mentions}</h2><ul>${items.join('')}</ul>`;
}

function add(named: Map<string, NamedIn[]>, id: string, page: NamedIn): void {
  named.set(id, [...(named.get(id) ?? []), page]);
}

interface NamedIn {
  href: string;
  title: string;
  count: number;
}

interface Setting {
  /** The folder of the glossary’s pages, without slashes around it. */
  route: string;
  /** BCP 47, of the heading. */
  lang: string;
  config: Pick<AstroConfig, 'base' | 'trailingSlash'>;
}
