import type { CitedWork } from '../../../model/search/cited-work.ts';
import type { Result } from '../find/result.ts';

/** The formats of reference managers, with the type and ending of a file of each. */
export const workFormats = {
  bibtex: { type: 'application/x-bibtex', ending: 'bib' },
  ris: { type: 'application/x-research-info-systems', ending: 'ris' },
  csl: { type: 'application/vnd.citationstyles.csl+json', ending: 'json' },
} as const;

export type WorkFormat = keyof typeof workFormats;

/** A work with the places in it that were found. */
export interface FoundWork {
  work: CitedWork;
  /** Words, speaker and address of each. */
  places: string[];
}

/** The pages that results lead to, once each, with the places found there; addresses completed by the origin. */
export function pagesFound(results: Result[], origin: string): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const result of results.flatMap(({ passages = [], ...one }) => [one, ...passages])) {
    const [page = '', anchor] = result.href.split('#');
    const places = pages.get(page) ?? [];
    pages.set(page, places);
    if (anchor && result.excerpt) places.push(inWords(result, origin));
  }
  return pages;
}

/** Works as a file: one entry each, its places as notes of it. */
export function worksFile(found: FoundWork[], format: WorkFormat): string {
  if (format === 'csl') return `${JSON.stringify(found.map(withNote), null, 2)}\n`;
  return found.map(format === 'ris' ? withRisNotes : withAnnote).join('\n');
}

function inWords({ kind, excerpt, speaker, others = [], href }: Result, origin: string): string {
  const names = (speaker ? [speaker, ...others] : []).map(([, , name]) => name).join('; ');
  return `${kind === 'quote' && names ? `${names}: ` : ''}${excerpt?.text ?? ''} ${origin}${href}`;
}

function withNote({ work, places }: FoundWork): Record<string, unknown> {
  return places.length > 0 ? { ...work.csl, note: places.join('\n') } : work.csl;
}

function withRisNotes({ work, places }: FoundWork): string {
  const notes = places.map((place) => `N1  - ${place.replace(/\s+/g, ' ')}\n`).join('');
  return work.ris.replace('ER  - ', () => `${notes}ER  - `);
}

function withAnnote({ work, places }: FoundWork): string {
  if (places.length === 0) return work.bibtex;
  const note = places
    .map((place) => place.replace(/[\\{}%&#_$~^]/g, (sign) => signs[sign] ?? `\\${sign}`))
    .join('\n\n');
  return work.bibtex.replace(/\n\}\s*$/, () => `\n\tannote = {${note}},\n}\n`);
}

/** What TeX writes for signs that a backslash before them doesn't make plain. */
const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
