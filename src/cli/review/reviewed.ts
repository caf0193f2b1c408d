import { compileKnowledge, type Knowledge } from '../../annotate/knowledge/knowledge.ts';
import { openShelf, type Shelf } from '../../corpus/open-shelf.ts';
import { readCheckSettings } from '../../corpus/read-check-settings.ts';
import type { Reader } from '../../corpus/read-front-matter.ts';
import type { Entity } from '../../model/entity.ts';
import type { Site } from '../../model/site.ts';
import { asideDraftEntries } from '../../site/edition/draft-entries.ts';

/** What is reviewed: an edition's articles, and what the engine knows when it reads them. */
export interface Reviewed {
  folder: string;
  shelf: Shelf;
  /** The files of the articles, by slug. */
  paths: ReadonlyMap<string, string>;
  reader: Reader;
  site: Site;
  /** Another one after each change to the glossary's names. */
  knowledge: Knowledge;
  /** Entries that are not published, by id: those that were written on the desk too. */
  drafts: Map<string, DraftEntry>;
  /** Rules that `check.yaml` turns off. */
  silenced: ReadonlySet<string>;
}

/** Opens a content folder for review; its content must be without errors. Drafts of articles are left out. */
export async function openReviewed(folder: string): Promise<Reviewed> {
  const { shelf, drafts } = asideDraftEntries(await openShelf(folder), false);
  const { rules } = readCheckSettings(folder).settings;
  return {
    folder,
    shelf,
    paths: new Map(shelf.articles.filter(({ draft }) => !draft).map(({ slug, path }) => [slug, path])),
    reader: shelf.site.strict ? 'strict' : shelf.manner === 'vault' ? 'vault' : 'lenient',
    site: shelf.site,
    knowledge: knowledgeOf(shelf),
    drafts: new Map(drafts.map((entity) => [entity.id, entity])),
    silenced: new Set(Object.keys(rules).filter((rule) => rules[rule]?.level === 'off')),
  };
}

/** Has the engine know an entry by other names than before. */
export function setAliases(reviewed: Reviewed, id: string, aliases: Entity['aliases']): void {
  const entities = reviewed.shelf.entities.map((entity) => (entity.id === id ? { ...entity, aliases } : entity));
  reviewed.shelf = { ...reviewed.shelf, entities };
  reviewed.knowledge = knowledgeOf(reviewed.shelf);
}

/** An entry that is not published. */
export type DraftEntry = Pick<Entity, 'id' | 'name' | 'kind' | 'aliases'>;

function knowledgeOf({ entities, patterns, references }: Shelf): Knowledge {
  return compileKnowledge({ entities, patterns, keys: references.map(({ id }) => id) });
}
