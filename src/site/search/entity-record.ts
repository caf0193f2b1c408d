import { filterOf } from '../../model/search/filter-names.ts';
import type { EditionEntity } from '../edition.ts';
import { formsOf } from './name-lists.ts';
import { textOfHtml } from './text-of-html.ts';

/** The words, names and filters that an entity is indexed by, as Pagefind takes them. `url` is below the base path. */
export function entityRecord(entity: EditionEntity, url: string, language: string) {
  const named = [...new Set([entity.id, ...entity.summaryNames, ...entity.bodyNames])].sort();
  const filters: Record<string, string[]> = { kind: [entity.kind] };
  for (const id of named) {
    const bucket = filterOf('named', id);
    filters[bucket] = [...(filters[bucket] ?? []), id];
  }
  const forms = formsOf(entity).slice(1).join(' · ');
  return {
    url,
    language,
    content:
      `${entity.summary ? textOfHtml(entity.summaryHtml) : ''} ${textOfHtml(entity.bodyHtml)}`.trim() || entity.name,
    meta: { title: entity.name, kind: entity.kind, ...(forms && { forms }) },
    filters,
  };
}
