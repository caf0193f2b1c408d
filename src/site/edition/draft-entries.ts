import type { Shelf } from '../../corpus/open-shelf.ts';
import type { Entity } from '../../model/entity.ts';
import type { Fault } from '../../model/fault.ts';

/**
 * The shelf without the entries that are drafts, and these. An editor's own preview keeps them among the others, so that
 * their marks and cards can be seen before they are published.
 */
export function asideDraftEntries(shelf: Shelf, isPreview: boolean): { shelf: Shelf; drafts: Entity[] } {
  if (isPreview) return { shelf, drafts: [] };
  const [entities, drafts] = [
    shelf.entities.filter(({ draft }) => !draft),
    shelf.entities.filter(({ draft }) => draft),
  ];
  return drafts.length === 0 ? { shelf, drafts } : { shelf: { ...shelf, entities }, drafts };
}

/** What is published and names an entry that is not: `annotate` of articles, `in` and offices of entries, `compare`. */
export function draftNamingFaults({ articles, entities, site, folder }: Shelf, drafts: readonly Entity[]): Fault[] {
  const ids = new Set(drafts.map(({ id }) => id));
  const isDraft = (id: string | false | undefined): id is string => typeof id === 'string' && ids.has(id);
  const published = articles.filter(({ draft }) => !draft);
  return [
    ...published.flatMap(({ path, annotate }) =>
      Object.values(annotate)
        .filter(isDraft)
        .map((id) => naming(path, id, '`annotate`')),
    ),
    ...entities.flatMap(({ origin, in: holder }) =>
      isDraft(holder) ? [naming(origin?.path ?? folder, holder, '`in`')] : [],
    ),
    ...entities.flatMap(({ origin, roles }) =>
      roles.flatMap(({ of }) =>
        isDraft(of) ? [{ ...naming(origin?.path ?? folder, of, 'an office'), rule: 'doubtful-id' as const }] : [],
      ),
    ),
    ...[site.compare]
      .flat()
      .flatMap((id) => (isDraft(String(id)) ? [naming(`${folder}/site.yaml`, String(id), '`compare`')] : [])),
  ];
}

/** An unknown id's fault, which says so where the id is a draft's. */
export function withDraftsTold(fault: Fault, drafts: readonly Pick<Entity, 'id'>[]): Fault {
  if (fault.rule !== 'unknown-id') return fault;
  const draft = drafts.find(({ id }) => fault.reason.includes(`id \`${id}\`,`));
  return draft ? { ...fault, reason: reasonFor(draft.id, 'a directive') } : fault;
}

function naming(file: string, id: string, place: string): Fault {
  return { rule: 'unknown-id', file, reason: reasonFor(id, place) };
}

function reasonFor(id: string, place: string): string {
  return `Unexpected \`${id}\` in ${place}, which is a draft, expected an entry without \`draft: true\``;
}
