import { compileKnowledge, type Knowledge } from '../../annotate/knowledge/knowledge.ts';
import { openShelf } from '../../corpus/open-shelf.ts';
import { readCheckSettings } from '../../corpus/read-check-settings.ts';
import type { Reader } from '../../corpus/read-front-matter.ts';
import type { Site } from '../../model/site.ts';
import { asideDraftEntries } from '../../site/edition/draft-entries.ts';

/** What is reviewed: an edition's articles, and what the engine knows when it reads them. */
export interface Reviewed {
  folder: string;
  /** The files of the articles, by slug. */
  paths: ReadonlyMap<string, string>;
  reader: Reader;
  site: Site;
  knowledge: Knowledge;
  /** Rules that `check.yaml` turns off. */
  silenced: ReadonlySet<string>;
}

/** Opens a content folder for review; its content must be without errors. Drafts of articles and entries are left out. */
export async function openReviewed(folder: string): Promise<Reviewed> {
  const { shelf } = asideDraftEntries(await openShelf(folder), false);
  const { rules } = readCheckSettings(folder).settings;
  const keys = shelf.references.map(({ id }) => id);
  return {
    folder,
    paths: new Map(shelf.articles.filter(({ draft }) => !draft).map(({ slug, path }) => [slug, path])),
    reader: shelf.site.strict ? 'strict' : shelf.manner === 'vault' ? 'vault' : 'lenient',
    site: shelf.site,
    knowledge: compileKnowledge({ entities: shelf.entities, patterns: shelf.patterns, keys }),
    silenced: new Set(Object.keys(rules).filter((rule) => rules[rule]?.level === 'off')),
  };
}
