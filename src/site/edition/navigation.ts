import { posix } from 'node:path';
import type { Shelf } from '../../corpus/open-shelf.ts';
import { readData } from '../../corpus/read-data.ts';
import type { Fault } from '../../model/fault.ts';
import type { LinkIndex } from './link-index.ts';
import type { NavigationLink } from './look.ts';
import { resolveLink } from './resolve-link.ts';

/** Where the links of `navigation` in `site.yaml` lead, which of them lead nowhere, and the files that they need published. */
export function resolveNavigation({ site, siteFile: file }: Shelf, index: LinkIndex): Navigation | undefined {
  const { navigation } = site;
  if (!navigation || file === undefined) return undefined;
  const text = { path: posix.basename(file), page: '', own: { href: '' }, isShownElsewhere: true, isDraft: false };
  const resolved = navigation.map(({ title, to }) => {
    const isOfSite = to.startsWith('/');
    return { title, ...(isOfSite ? resolveLink({ address: to, written: to }, text, index) : { href: to }) };
  });
  const dead = resolved.flatMap((one, number) => ('reason' in one ? [{ number, reason: one.reason }] : []));
  const [source] = dead.length === 0 ? [] : readData(file).found;
  return {
    links: resolved.map(({ title, href = '' }) => ({ title, href })),
    faults: dead.map(({ number, reason }) => ({
      rule: 'dead-link',
      file,
      ...source?.place(['navigation', number, 'to']),
      reason,
    })),
    files: resolved.flatMap((one) => ('file' in one && one.file !== undefined ? one.file : [])),
  };
}

interface Navigation {
  links: NavigationLink[];
  faults: Fault[];
  files: string[];
}
