import { attribute, type Page } from './html.ts';

/** Attributes that hold addresses, and attributes that hold ids of the same page. */
const addresses = ['href', 'src', 'action', 'poster'];
const references = ['interestfor', 'popovertarget', 'commandfor', 'for', 'aria-labelledby', 'aria-describedby'].concat([
  'aria-controls',
  'aria-details',
  'aria-owns',
  'headers',
  'list',
  'form',
]);

/** Faults of a built site's links, each in a line: addresses, hashes and ids that lead nowhere, ids given twice. */
export function findBrokenLinks({ pages, files, base }: Site): string[] {
  const ids = new Map(pages.map((page) => [page.file, idsOf(page)]));
  return pages.flatMap((page) => [
    ...repeated(idsOf(page)).map((id) => `${page.file}: id \`${id}\` is given twice`),
    ...values(page, references)
      .flatMap((value) => value.split(/\s+/))
      .filter((id) => !ids.get(page.file)?.includes(id))
      .map((id) => `${page.file}: \`${id}\` is no id of the page`),
    ...values(page, addresses)
      .filter((address) => !leadsSomewhere({ address, page, files, base, ids }))
      .map((address) => `${page.file}: \`${address}\` leads nowhere`),
  ]);
}

function leadsSomewhere({ address, page, files, base, ids }: Lead): boolean {
  const top = `https://site.invalid${base}`;
  const url = new URL(address, top + page.address);
  if (url.origin !== new URL(top).origin) return /^(https?|mailto|data):$/.test(url.protocol);
  if (!url.pathname.startsWith(base)) return false;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const hash = decodeURIComponent(url.hash.slice(1)).split(':~:')[0] ?? '';
  const isFree = hash === '' || hash === 'top' || !file.endsWith('.html'); // `#page=2` of a PDF is its reader's
  return files.has(file) && (isFree || (ids.get(file)?.includes(hash) ?? false));
}

function idsOf(page: Page): string[] {
  return values(page, ['id']);
}

function values(page: Page, names: string[]): string[] {
  return page.elements.flatMap((element) =>
    names.map((name) => attribute(element, name)).filter((v) => v !== undefined),
  );
}

function repeated(list: string[]): string[] {
  return list.filter((item, index) => list.indexOf(item) < index);
}

/** A built site: its pages, the paths of all its files, and the path that its top has on its host. */
interface Site {
  pages: Page[];
  files: ReadonlySet<string>;
  base: string;
}

interface Lead {
  address: string;
  page: Page;
  files: ReadonlySet<string>;
  base: string;
  ids: ReadonlyMap<string, string[]>;
}
