import type { Fault } from '../../model/fault.ts';
import { nearest } from '../../model/nearest.ts';
import type { Site } from '../../model/site.ts';
import { readData } from '../read-data.ts';

/**
 * Ids in the site's `compare` that no entry has.
 * @param siteFile The file that names them.
 */
export function compareFaults(compare: Site['compare'], ids: string[], siteFile: string | undefined): Fault[] {
  if (!Array.isArray(compare) || siteFile === undefined) return [];
  const known = new Set(ids);
  const source = readData(siteFile).found[0];
  return compare.flatMap((id, index): Fault[] => {
    if (known.has(id)) return [];
    const meant = nearest(id, known);
    const reason = `Unexpected \`${id}\`, expected ${meant ? `\`${meant}\`` : 'the id of an entry'}`;
    return [{ rule: 'unknown-id', file: siteFile, ...source?.place(['compare', index]), reason }];
  });
}
