import type { Shelf } from '../../corpus/open-shelf.ts';
import { type Fault, isError } from '../../model/fault.ts';
import type { EditionArticle } from './annotate-content.ts';
import type { LinkIndex } from './link-index.ts';
import { linkTexts } from './link-texts.ts';

/**
 * What would stop a build if drafts were published, as warnings, and the files that they link to. Doubts, such as an
 * unsure speaker, are told of what is published alone.
 */
export function draftFaults(drafts: readonly AnnotatedDraft[], shelf: Shelf, index: LinkIndex): DraftFaults {
  const linked = linkTexts({ articles: drafts.map(({ article }) => article), entities: [] }, shelf, index);
  const errors = [...drafts.flatMap(({ faults }) => faults), ...linked.faults].filter(isError);
  return { faults: errors.map((fault) => ({ ...fault, rule: 'in-draft' })), files: linked.files };
}

export interface AnnotatedDraft {
  article: EditionArticle;
  faults: Fault[];
}

interface DraftFaults {
  faults: Fault[];
  /** Paths in the content folder. */
  files: string[];
}
