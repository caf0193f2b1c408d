import { inFilters } from '../../model/search/filter-names.ts';
import type { EditionEntity } from '../edition/edition.ts';
import { formsOf } from './name-lists.ts';
import type { SearchRecord } from './search-record.ts';
import { textOfHtml } from './text-of-html.ts';

/** What an entity is found by: the words on its page, its names, and all that these words name. */
export function entityRecord(entity: EditionEntity, url: string, language: string): SearchRecord {
  const named = [...new Set([entity.id, ...entity.summaryNames, ...entity.bodyNames])].sort();
  const forms = formsOf(entity).slice(1).join(' · ');
  const words = `${entity.summary ? textOfHtml(entity.summaryHtml) : ''} ${textOfHtml(entity.bodyHtml)}`.trim();
  return {
    url,
    language,
    meta: { title: entity.name, kind: entity.kind, ...(forms && { forms }) },
    filters: { kind: [entity.kind], ...inFilters('named', named) },
    stretches: [{ words: words || entity.name }],
  };
}
