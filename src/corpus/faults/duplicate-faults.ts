import type { Fault } from '../../model/fault.ts';
import type { Contents, Sourced } from '../reading.ts';
import type { Path } from '../source.ts';

/**
 * Names that stand for two things: slugs and former slugs of articles, ids and former ids of entries, keys of references (the id of a
 * document is a key too). The fault is the second use's and names the first.
 */
export function duplicateFaults({ articles, entities, references }: Contents): Fault[] {
  const documents = entities.filter(({ item }) => item.kind === 'document');
  return [
    ...clashes('slug', [...articles.map(useOfSlug), ...articles.flatMap(formerUses)]),
    ...clashes('id', [...entities.map(useOfId), ...entities.flatMap(formerUses)]),
    ...clashes('key', references.map(useOfId), documents.map(useOfId)),
  ];
}

/** The faults of those `uses` whose name has been used before, by one of them or one of `taken`. */
function clashes(called: string, uses: Use[], taken: Use[] = []): Fault[] {
  const first = new Map(taken.map((use) => [use.name, use]));
  return uses.flatMap((use) => {
    const earlier = first.get(use.name);
    if (!earlier) first.set(use.name, use);
    if (!earlier) return [];
    const { line } = placeOf(earlier);
    const there = `${earlier.of.source.file}${line ? `:${line}` : ''}`;
    const reason = `Unexpected second use of the ${called} \`${use.name}\`, expected one (the first: ${there})`;
    return [{ rule: 'duplicate-id' as const, file: use.of.source.file, ...placeOf(use), reason }];
  });
}

function useOfSlug(article: Contents['articles'][number]): Use {
  return { name: article.item.slug, of: article, steps: [] };
}

function useOfId(of: Sourced<{ id: string }>): Use {
  return { name: of.item.id, of, steps: ['id'] };
}

function formerUses(of: Contents['entities' | 'articles'][number]): Use[] {
  return of.item.formerly.map((name, index) => ({ name, of, steps: ['formerly', index] }));
}

/** Where a name stands in its file; nothing where it is the file's own. */
function placeOf({ of, steps }: Use): { line?: number; column?: number } {
  const isFileName = of.path.length === 0 && steps.length < 2;
  return isFileName ? {} : of.source.place([...of.path, ...steps]);
}

/** One use of a name, and the steps from the item to where it stands. */
interface Use {
  name: string;
  of: Sourced<unknown>;
  steps: Path;
}
