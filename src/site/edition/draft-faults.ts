import type { Shelf } from '../../corpus/open-shelf.ts';
import { type Fault, isError } from '../../model/fault.ts';
import type { EditionArticle, EditionEntity } from './annotate-content.ts';
import type { LinkIndex } from './link-index.ts';
import { linkTexts } from './link-texts.ts';

/**
 * What would stop a build if drafts were published, as warnings, and the files that they link to. Doubts, such as an
 * unsure speaker, are told of what is published alone.
 */
export function draftFaults({ articles, entries }: AnnotatedDrafts, shelf: Shelf, index: LinkIndex): DraftFaults {
  const texts = {
    articles: articles.map(({ article }) => article),
    entities: entries.map(({ entity }) => entity),
    pages: [],
  };
  const linked = linkTexts(texts, shelf, index);
  const errors = [...[...articles, ...entries].flatMap(({ faults }) => faults), ...linked.faults].filter(isError);
  return { faults: errors.map((fault) => ({ ...fault, rule: 'in-draft' })), files: linked.files };
}

/** Articles and entries of the glossary that are not published. */
export interface AnnotatedDrafts {
  articles: readonly { article: EditionArticle; faults: Fault[] }[];
  entries: readonly { entity: EditionEntity; faults: Fault[] }[];
}

interface DraftFaults {
  faults: Fault[];
  /** Paths in the content folder. */
  files: string[];
}
