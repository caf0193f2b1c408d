import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addFile } from '../../corpus/add-file.ts';
import type { Glossary } from '../read-glossary.ts';
import { type Appearances, addPage, noAppearances } from './appearances.ts';
import { cardsScript, cardsStyle } from './cards-script.ts';
import { glossaryPages } from './glossary-pages.ts';
import { listPages, type MarkedPage, markPage, ownFolder } from './mark-pages.ts';

/** What is told of each page, once its marks are made. */
export type PageReport = Omit<MarkedPage, 'html' | 'found'> & { mentions: number; quotes: number; isSelected: boolean };

/** What marks a site. */
export interface SiteMarking {
  /** The folder of the finished site. */
  site: string;
  glossary: Glossary;
  selector?: string;
  /** BCP 47; of pages that don’t say theirs, and of the glossary’s own pages. */
  lang?: string;
  write: boolean;
  /** Called after each page. */
  progress?: (done: number, all: number) => void;
}

/** The file that tells the folder of ours from anybody else’s. */
const sign = 'quotes.json';

/** Why the pages of the glossary can’t be put into a site: a folder of their name that isn’t ours. */
export function refuseSite(site: string): string | undefined {
  const own = join(site, ownFolder);
  if (!existsSync(own) || existsSync(join(own, sign)) || readdirSync(own).length === 0) return undefined;
  return `Unexpected folder \`${own}\`, expected none or one that this command made`;
}

/**
 * Marks each page of a finished site and, where `write` says so, puts the changed ones in place, the whole file at
 * once, and the pages of the glossary beside them. Pages go through one by one.
 * @throws SyntaxError if the selector is none; Node’s error if a file can’t be written.
 */
export function markSite({ site, glossary, selector, lang = 'en', write, progress }: SiteMarking): PageReport[] {
  const paths = listPages(site);
  const all = noAppearances();
  const reports = paths.map((path, index) => {
    const page = markPage(path, { site, glossary, lang, ...(selector !== undefined && { selector }) });
    addPage(all, page);
    if (write && page.isChanged) addFile(join(site, path), page.html, { within: site, mayReplace: true });
    progress?.(index + 1, paths.length);
    return toReport(page);
  });
  if (write) writeGlossary(site, ownFiles(glossary, all, lang));
  return reports;
}

function ownFiles(glossary: Glossary, all: Appearances, lang: string): Map<string, string> {
  return new Map([
    ...glossaryPages(glossary, all, lang),
    ['cards.css', cardsStyle()],
    ['cards.js', cardsScript()],
    [sign, `${JSON.stringify({ madeBy: 'Lectern', quotes: all.quotes }, null, 1)}\n`],
  ]);
}

function writeGlossary(site: string, files: Map<string, string>): void {
  for (const [path, text] of files) addFile(join(site, ownFolder, path), text, { within: site, mayReplace: true });
}

function toReport({ html: _, found, ...page }: MarkedPage): PageReport {
  const { mentions, quotes } = found ?? { mentions: [], quotes: [] };
  return { ...page, mentions: mentions.length, quotes: quotes.length, isSelected: found !== undefined };
}
