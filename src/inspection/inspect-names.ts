import { doubts } from '../model/doubt.ts';
import { fold } from '../model/fold.ts';
import type { Inspected, InspectedArticle, Noticed } from './inspected.ts';

/** Names that articles use again and again and the glossary lacks, and how names that several entries bear were settled. */
export function inspectNames({ folder, articles, site }: Inspected): Noticed[] {
  return [...unexplained(articles), ...articles.flatMap(settled), ...licence(folder, site)];
}

function unexplained(articles: readonly InspectedArticle[]): Noticed[] {
  const uses = new Map<string, { name: string; first: InspectedArticle; slugs: Set<string> }>();
  for (const article of articles) {
    const marked = new Set(article.mentions.map(({ start, end }) => fold(article.text.slice(start, end))));
    for (const { name } of article.names) {
      if (marked.has(fold(name)) || !name.includes(' ')) continue;
      const known = uses.get(fold(name)) ?? { name, first: article, slugs: new Set() };
      known.slugs.add(article.slug);
      uses.set(fold(name), known);
    }
  }
  return [...uses.values()]
    .filter(({ slugs }) => slugs.size >= leastArticles)
    .map(({ name, first, slugs }) => ({
      rule: 'unexplained-name',
      file: first.path,
      at: name,
      reason: `Unexpected \`${name}\` in ${slugs.size} articles without an entry, expected one, as names that come again deserve`,
    }));
}

const leastArticles = 3;

/** Once for each name and entry of an article. */
function settled({ text, path, mentions, mentionStarts }: InspectedArticle): Noticed[] {
  const told = new Set<string>();
  return mentions.flatMap(({ start, end, entityId, reason: doubt }, index): Noticed[] => {
    const surface = text.slice(start, end);
    const key = `${surface} ${entityId}`;
    if (!doubt?.startsWith('several-') || told.has(key)) return [];
    told.add(key);
    const reason = `Unexpected choice for \`${surface}\`, expected a look at it: taken for \`${entityId}\`, as ${doubts[doubt]}`;
    return [{ rule: 'settled-name', file: path, at: mentionStarts[index] ?? 0, reason }];
  });
}

function licence(folder: string, site: Inspected['site']): Noticed[] {
  if (site.licence !== undefined) return [];
  const reason = 'Unexpected absence of `licence`, expected the terms that the content is under';
  return [{ rule: 'missing-licence', file: `${folder}/site.yaml`, reason }];
}
