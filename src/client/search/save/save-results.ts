import type { CitedWork } from '../../../model/search/cited-work.ts';
import { spread } from '../../../model/search/filter-names.ts';
import type { Result } from '../find/result.ts';
import { fetched } from '../index/fetched.ts';
import { resultsCsv } from './results-csv.ts';
import { pagesFound, type WorkFormat, workFormats, worksFile } from './results-works.ts';
import { saveFile } from './save-file.ts';

/** Saves results as a table of places, or as the works that they are in. */
export async function saveResults(results: Result[], format: string, { base, works }: Saving): Promise<void> {
  if (!isWorkFormat(format)) {
    saveFile('search-results.csv', 'text/csv', resultsCsv(results, location.origin));
    return;
  }
  const found = await Promise.all(
    [...pagesFound(results, location.origin)].map(async ([page, places]) => {
      const url = page.slice(base.length);
      const file = await fetched<Record<string, CitedWork>>(`${base}search/works/${spread(url, works)}.json`);
      const cited = file[url];
      return cited ? [{ work: cited, places }] : [];
    }),
  );
  const { type, ending } = workFormats[format];
  saveFile(`search-results.${ending}`, type, worksFile(found.flat(), format));
}

function isWorkFormat(format: string): format is WorkFormat {
  return Object.hasOwn(workFormats, format);
}

interface Saving {
  base: string;
  /** How many files of works there are. */
  works: number;
}
