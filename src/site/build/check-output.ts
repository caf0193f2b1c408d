import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decoded } from '../../model/decoded.ts';
import { elementsOf } from './elements-of.ts';

/** What one emitted page links to and can be linked at. */
interface PageFacts {
  ids: string[];
  links: string[];
}

/**
 * Checks the emitted pages: no id twice on a page, every link within the edition leads to a file, every `#hash` to an id.
 * @returns A sentence per fault, in the pages' order; none when all is well.
 */
export async function checkOutput(folder: string, base: string): Promise<string[]> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
  const pages = new Map<string, PageFacts>();
  for (const file of files) pages.set(addressOf(file, base), factsOf(await readFile(join(folder, file), 'utf8')));
  const faults: string[] = [];
  const present = new Map<string, boolean>();
  for (const [address, { ids, links }] of pages) {
    for (const id of twice(ids)) faults.push(`${address}: id \`${id}\` stands twice`);
    for (const link of new Set(links)) {
      const fault = await faultOf(link, address);
      if (fault) faults.push(`${address}: ${fault}`);
    }
  }
  return faults;

  async function faultOf(link: string, from: string): Promise<string | undefined> {
    if (!URL.canParse(link, `http://edition${from}`)) return `link \`${link}\` is none that a browser can read`;
    const target = new URL(link, `http://edition${from}`);
    if (target.host !== 'edition') return undefined;
    if (!target.pathname.startsWith(base)) return `link \`${link}\` leads out of the base path`;
    const page = pages.get(target.pathname);
    if (!page && !(await isFile(target.pathname))) return `link \`${link}\` leads nowhere`;
    const fragment = target.hash.slice(1).split(':~:', 1)[0] ?? '';
    const hash = decoded(fragment) ?? fragment;
    if (page && hash !== '' && hash.toLowerCase() !== 'top' && !idsOf(page).has(hash))
      return `link \`${link}\` names an id that is not there`;
    return undefined;
  }

  async function isFile(pathname: string): Promise<boolean> {
    const known = present.get(pathname);
    if (known !== undefined) return known;
    const path = join(folder, decoded(pathname.slice(base.length)) ?? '');
    const found = await stat(path).then(
      (one) => one.isFile(),
      () => false,
    );
    present.set(pathname, found);
    return found;
  }
}

const sets = new WeakMap<PageFacts, Set<string>>();

function idsOf(page: PageFacts): Set<string> {
  const known = sets.get(page) ?? new Set(page.ids);
  sets.set(page, known);
  return known;
}

function addressOf(file: string, base: string): string {
  return encodeURI(`${base}${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

function factsOf(html: string): PageFacts {
  const facts: PageFacts = { ids: [], links: [] };
  for (const { attrs = [] } of elementsOf(html)) {
    for (const { name, value } of attrs) {
      if (name === 'id') facts.ids.push(value);
      if (name === 'href' || name === 'src') facts.links.push(value);
    }
  }
  return facts;
}

function twice(values: string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
}
