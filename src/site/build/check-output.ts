import { readFileSync, statSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { decoded } from '../../model/decoded.ts';
import type { Checked } from '../keeping/kept-files.ts';
import { factsReader, type PageFacts } from './page-facts.ts';

/**
 * Checks the emitted pages: no id twice on a page, every link within the edition leads to a file, every `#hash` to an id.
 * Pages that were taken over are read only where something is gone that links can lead to.
 * @returns A sentence per fault, in the pages' order, none when all is well; and what a later check needs to know of this one.
 */
export async function checkOutput(site: BuiltSite): Promise<{ faults: string[]; checked: Checked }> {
  const { folder, base, kept, ofHost = [] } = site;
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
  const read = pageReader(folder);
  const idsOf = (file: string) => (kept?.taken.has(file) ? kept.checked?.ids.get(file) : undefined);
  const known = new Map(files.map((file) => [file, factsOfIds(idsOf(file)) ?? read(file)]));
  const isWhole = kept?.checked === undefined || hasAll(kept.checked, known, folder);
  const all = isWhole ? known : new Map(files.map((file) => [file, read(file)]));
  const pages = new Map([...all].map(([file, facts]) => [addressOf(file, base), facts]));
  const linked = new Set(isWhole ? kept?.checked?.files : []);
  const faults = faultsOf(pages, linkJudge(pages, { folder, base, linked, ofHost }));
  const ids = new Map([...all].map(([file, facts]) => [file, facts.ids]));
  return { faults, checked: { ids, files: linked } };
}

/** Reads pages, each once. */
function pageReader(folder: string): (file: string) => PageFacts {
  const factsOf = factsReader();
  const read = new Map<string, PageFacts>();
  return (file) => {
    const facts = read.get(file) ?? factsOf(readFileSync(join(folder, file), 'utf8'));
    read.set(file, facts);
    return facts;
  };
}

/** What is left to know of a page that was found to be right: its links are. */
function factsOfIds(ids: ReadonlySet<string> | undefined): PageFacts | undefined {
  return ids && { ids, twice: [], links: new Set() };
}

/** Whether everything is there still that links of the last site could lead to. */
function hasAll({ ids, files }: Checked, pages: ReadonlyMap<string, PageFacts>, folder: string): boolean {
  return (
    [...ids].every(([file, had]) => pages.get(file)?.ids.isSupersetOf(had)) &&
    [...files].every((file) => isFile(folder, file))
  );
}

function faultsOf(pages: ReadonlyMap<string, PageFacts>, faultOf: LinkJudge): string[] {
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

/** Judges links. One that means the same on every page is judged once. Files that they lead to and that are no pages go to `linked`. */
function linkJudge(
  pages: ReadonlyMap<string, PageFacts>,
  { folder, base, linked, ofHost }: { folder: string; base: string; linked: Set<string>; ofHost: readonly string[] },
): LinkJudge {
  const judged = new Map<string, string | undefined>();
  return (link, from) => {
    const ownHash = /^#[\w-]+$/.test(link) ? link.slice(1) : undefined;
    if (ownHash !== undefined && pages.get(from)?.ids.has(ownHash)) return undefined;
    if (!isAbsolute(link)) return judge(link, from);
    if (!judged.has(link)) judged.set(link, judge(link, from));
    return judged.get(link);
  };

  function judge(link: string, from: string): string | undefined {
    if (ofHost.includes(link)) return undefined;
    if (!URL.canParse(link, `http://edition${from}`)) return `link \`${link}\` is none that a browser can read`;
    const target = new URL(link, `http://edition${from}`);
    if (target.host !== 'edition') return undefined;
    if (!target.pathname.startsWith(base)) return `link \`${link}\` leads out of the base path`;
    const page = pages.get(target.pathname);
    if (!page && !isLinked(target.pathname)) return `link \`${link}\` leads nowhere`;
    const fragment = target.hash.slice(1).split(':~:', 1)[0] ?? '';
    const hash = decoded(fragment) ?? fragment;
    if (page && hash !== '' && hash.toLowerCase() !== 'top' && !page.ids.has(hash))
      return `link \`${link}\` names an id that is not there`;
    return undefined;
  }

  function isLinked(pathname: string): boolean {
    const path = decoded(pathname.slice(base.length)) ?? '';
    const isThere = isFile(folder, path);
    if (isThere) linked.add(path);
    return isThere;
  }
}

function isFile(folder: string, path: string): boolean {
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Whether a link leads to the same place from every page. */
function isAbsolute(link: string): boolean {
  return link.startsWith('/') || /^https?:/i.test(link);
}

function addressOf(file: string, base: string): string {
  return encodeURI(`${base}${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** A site that was built, and what it has of the last one. */
interface BuiltSite {
  folder: string;
  base: string;
  kept?: { taken: ReadonlySet<string>; checked?: Checked | undefined };
  /** Addresses that the host answers itself: a script that counts visits. */
  ofHost?: readonly string[];
}

/** What is wrong with a link of the page at an address. */
type LinkJudge = (link: string, from: string) => string | undefined;
