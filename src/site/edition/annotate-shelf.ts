import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { compileKnowledge } from '../../annotate/knowledge/knowledge.ts';
import type { Shelf } from '../../corpus/open-shelf.ts';
import { inOrderOfTime } from '../../model/dates/days.ts';
import type { Entity } from '../../model/entity.ts';
import { type Fault, isError } from '../../model/fault.ts';
import { at } from '../../model/program-fault.ts';
import { sortName } from '../../model/sort-name.ts';
import { ownWordsIn, wordsIn } from '../../words/words-in.ts';
import { acceptedIn } from './accepted-in.ts';
import { annotateArticle, annotateEntity, annotatePage, type EditionArticle } from './annotate-content.ts';
import { cacheFileOf, digest, engineVersion, openCache } from './annotation-cache.ts';
import { articleLedgers } from './article-ledgers.ts';
import type { Citations } from './citations.ts';
import { withDraftsTold } from './draft-entries.ts';
import type { Pictures } from './pictures.ts';
import { renamedLedger } from './renamed-ledger.ts';
import type { Settings } from './settings.ts';
import { makeTypesetting } from './typesetting.ts';
import { makeUrls } from './urls.ts';

/** The texts of a shelf, annotated and in the order in which they are shown; what an editor should mend comes as faults. */
export async function annotateShelf(
  shelf: Shelf,
  settings: Settings,
  { citations, csl, pictures, progress, draftEntries }: Means,
) {
  const { site, references, patterns } = shelf;
  const urls = makeUrls(settings.base);
  const words = wordsIn(site.language, shelf.words);
  const keys = references.map(({ id }) => id);
  const knowledge = compileKnowledge({ entities: shelf.entities, patterns, keys });
  const folder = resolve(settings.content);
  const stamp = digest([
    await engineVersion(),
    folder,
    settings.base,
    site.language,
    shelf.entities,
    patterns,
    references,
    csl,
    [...pictures],
    words.marks,
    ownWordsIn(site.language, shelf.words) ?? null,
  ]);
  const cache = openCache(cacheFileOf(folder), stamp, settings.force);
  const context = {
    knowledge,
    typesetting: makeTypesetting(knowledge, urls, { references, citations, words: words.marks }),
    cache,
    site,
    urls,
    folder: shelf.folder,
    pictures,
    acceptedIn: acceptedIn(shelf.accepted.map(({ item }) => item)),
    anywhere: shelf.manner === 'vault',
  };
  const published = shelf.articles.filter(({ draft }) => !draft);
  const ledger = renamedLedger({ ledger: shelf.ledger, articles: published });
  const ledgerOf = articleLedgers(ledger, published, { urls, words: words.gone });
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
  if (!shelf.faults.some(isError)) cache.save();
  return {
    stamp,
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

/** What annotating a shelf takes beside the shelf. */
interface Means {
  citations: Citations;
  csl: string;
  pictures: Pictures;
  progress: Progress | undefined;
  /** Entries that are not published, to be checked. */
  draftEntries: readonly Entity[];
}

/** The newest first, those of one day by slug; those without a date last. */
function newestFirst(articles: EditionArticle[]): EditionArticle[] {
  const bySlug = articles.toSorted((a, b) => (a.slug < b.slug ? 1 : -1));
  const [dated, undated] = [bySlug.filter(({ date }) => date), bySlug.filter(({ date }) => !date)];
  return [...undated, ...inOrderOfTime(dated, ({ date }) => date)].reverse();
}

/** Called after each article with how many are done and how many there are. */
export type Progress = (done: number, all: number) => void;
