import { setImmediate } from 'node:timers/promises';
import type { Shelf } from '../../corpus/open-shelf.ts';
import { inOrderOfTime } from '../../model/dates/days.ts';
import { type Fault, isError } from '../../model/fault.ts';
import { at } from '../../model/program-fault.ts';
import { sortName } from '../../model/sort-name.ts';
import { annotateArticle, annotateEntity, annotatePage, type EditionArticle } from './annotate-content.ts';
import type { AnnotationCache } from './annotation-cache.ts';
import { withDraftsTold } from './draft-entries.ts';
import type { ToAnnotate } from './to-annotate.ts';

/**
 * The texts of a shelf, annotated and in the order in which they are shown; what an editor should mend comes as faults.
 * Takes from the cache what it has, and keeps the rest there.
 */
export async function annotateShelf(
  { read: shelf, shelf: { faults }, draftEntries, published, context: without, ledgerOf }: ToAnnotate,
  cache: AnnotationCache,
  progress?: Progress,
) {
  const { site } = shelf;
  const context = { ...without, cache };
  const annotated: ReturnType<typeof annotateArticle>[] = [];
  for (const article of published) {
    annotated.push(annotateArticle(article, context, ledgerOf(article.slug)));
    progress?.(annotated.length, published.length);
    await setImmediate(); // Ctrl-C is heard in between
  }
  const drafts = shelf.articles
    .filter(({ draft }) => draft)
    .map((article) => annotateArticle(article, context, ledgerOf(article.slug)))
    .map((one) => ({ ...one, faults: one.faults.filter((fault) => isKnown(fault, shelf.partial)) }));
  const { compare } = new Intl.Collator(site.language);
  const entries = shelf.entities.map((entity) =>
    at(entity.origin?.path ?? entity.id, () => annotateEntity(entity, context)),
  );
  const entriesInDraft = draftEntries.map((entity) =>
    at(entity.origin?.path ?? entity.id, () => annotateEntity(entity, context)),
  );
  const pages = shelf.pages.map((page) => at(page.path, () => annotatePage(page, context)));
  // What is annotated with half a glossary is of no use later, and would take the place of what is.
  if (!faults.some(isError)) cache.save();
  return {
    drafts,
    entriesInDraft,
    pages: pages.map(({ page }) => page),
    articles: newestFirst(annotated.map(({ article }) => article)),
    entities: entries
      .map(({ entity }) => entity)
      .sort((a, b) => compare(sortName(a), sortName(b)) || compare(a.id, b.id)),
    faults: [...annotated, ...entries, ...pages]
      .flatMap(({ faults }) => faults)
      .filter((fault) => isKnown(fault, shelf.partial))
      .map((fault) => withDraftsTold(fault, draftEntries)),
  };
}

/** Whether what a text names can be told to be missing: not where a file that could have it can't be read. */
function isKnown({ rule }: Fault, { isGlossaryWhole, areReferencesWhole }: Shelf['partial']): boolean {
  if (rule === 'unknown-id') return isGlossaryWhole;
  return rule !== 'unknown-citation' || (isGlossaryWhole && areReferencesWhole);
}

/** The newest first, those of one day by slug; those without a date last. */
function newestFirst(articles: EditionArticle[]): EditionArticle[] {
  const bySlug = articles.toSorted((a, b) => (a.slug < b.slug ? 1 : -1));
  const [dated, undated] = [bySlug.filter(({ date }) => date), bySlug.filter(({ date }) => !date)];
  return [...undated, ...inOrderOfTime(dated, ({ date }) => date)].reverse();
}

/** Called after each article with how many are done and how many there are. */
export type Progress = (done: number, all: number) => void;
