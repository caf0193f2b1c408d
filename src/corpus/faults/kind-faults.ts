import { kinds } from '../../model/entity.ts';
import type { Fault } from '../../model/fault.ts';
import { type KindOfEdition, kindsOf } from '../../model/kinds.ts';
import type { Site } from '../../model/site.ts';
import { readData } from '../read-data.ts';

/** What is wrong with an edition's own kinds: names that mean something else, folders that are another's. */
export function kindFaults(site: Site, siteFile: string | undefined): Fault[] {
  if (siteFile === undefined || site.kinds === undefined) return [];
  const source = readData(siteFile).found[0];
  const all = kindsOf(site);
  return all
    .filter(({ own }) => own)
    .flatMap((one): Fault[] => {
      const reason = clashOf(one, all);
      const place = source?.place(['kinds', one.kind], 'key');
      return reason === undefined ? [] : [{ rule: 'wrong-value', file: siteFile, ...place, reason }];
    });
}

function clashOf({ kind, folder }: KindOfEdition, all: readonly KindOfEdition[]): string | undefined {
  if (kinds.some((one) => one === kind))
    return `Unexpected kind \`${kind}\`, expected another name: it is one of the six`;
  if (takenNames.has(kind)) return `Unexpected kind \`${kind}\`, expected another name: the search has a use for it`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(folder))
    return `Unexpected absence of \`folder\` for \`${kind}\`, expected it, as \`${folder}\` can be no part of an address`;
  const first = all.find((one) => one.folder === folder);
  if (first?.kind !== kind)
    return `Unexpected folder \`${folder}/\` for \`${kind}\`, expected another \`folder\`: it is that of \`${first?.kind}\``;
  if (takenAddresses.has(folder))
    return `Unexpected folder \`${folder}/\` for \`${kind}\`, expected another \`folder\`: the site has other pages there`;
  return undefined;
}

/** Names that a search and `new` have for other things. */
const takenNames: ReadonlySet<string> = new Set([
  ...['kind', 'speaker', 'about', 'article', 'publication', 'tag', 'collection', 'year', 'before', 'after'],
  ...['certainty', 'checked', 'by', 'said', 'org', 'doc', 'in', 'quote', 'paragraph', 'heading', 'words', 'schemas'],
]);

/** First parts of addresses below which the site has pages and files. */
const takenAddresses: ReadonlySet<string> = new Set([
  ...['about', 'articles', 'collections', 'compare', 'data', 'glossary', 'network', 'pages', 'pagefind', 'previews'],
  ...['quotes', 'report', 'search', 'sources', 'tags', 'timeline', 'voices', 'fonts', 'images', 'styles', 'words'],
]);
