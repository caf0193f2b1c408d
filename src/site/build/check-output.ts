import { readFileSync, statSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { decoded } from '../../model/decoded.ts';
import { factsReader, type PageFacts } from './page-facts.ts';

/**
 * Checks the emitted pages: no id twice on a page, every link within the edition leads to a file, every `#hash` to an id.
 * @returns A sentence per fault, in the pages' order; none when all is well.
 */
export async function checkOutput(folder: string, base: string): Promise<string[]> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
  const factsOf = factsReader();
  const pages = new Map<string, PageFacts>();
  for (const file of files) pages.set(addressOf(file, base), factsOf(readFileSync(join(folder, file), 'utf8')));
  const faultOf = linkJudge(pages, { folder, base });
  const faults: string[] = [];
  for (const [address, { twice, links }] of pages) {
    for (const id of twice) faults.push(`${address}: id \`${id}\` stands twice`);
    for (const link of links) {
      const fault = faultOf(link, address);
      if (fault) faults.push(`${address}: ${fault}`);
    }
  }
  return faults;
}

/** Judges links. One that means the same on every page is judged once. */
function linkJudge(pages: ReadonlyMap<string, PageFacts>, site: { folder: string; base: string }) {
  const judged = new Map<string, string | undefined>();
  return (link: string, from: string): string | undefined => {
    const ownHash = /^#[\w-]+$/.test(link) ? link.slice(1) : undefined;
    if (ownHash !== undefined && pages.get(from)?.ids.has(ownHash)) return undefined;
    if (!isAbsolute(link)) return judge(link, from);
    if (!judged.has(link)) judged.set(link, judge(link, from));
    return judged.get(link);
  };

  function judge(link: string, from: string): string | undefined {
    if (!URL.canParse(link, `http://edition${from}`)) return `link \`${link}\` is none that a browser can read`;
    const target = new URL(link, `http://edition${from}`);
    if (target.host !== 'edition') return undefined;
    if (!target.pathname.startsWith(site.base)) return `link \`${link}\` leads out of the base path`;
    const page = pages.get(target.pathname);
    if (!page && !isFile(target.pathname)) return `link \`${link}\` leads nowhere`;
    const fragment = target.hash.slice(1).split(':~:', 1)[0] ?? '';
    const hash = decoded(fragment) ?? fragment;
    if (page && hash !== '' && hash.toLowerCase() !== 'top' && !page.ids.has(hash))
      return `link \`${link}\` names an id that is not there`;
    return undefined;
  }

  function isFile(pathname: string): boolean {
    const path = join(site.folder, decoded(pathname.slice(site.base.length)) ?? '');
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  }
}

/** Whether a link leads to the same place from every page. */
function isAbsolute(link: string): boolean {
  return link.startsWith('/') || /^https?:/i.test(link);
}

function addressOf(file: string, base: string): string {
  return encodeURI(`${base}${file.replace(/(^|\/)index\.html$/, '$1')}`);
}
