import { posix, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { compileKnowledge } from '../../annotate/knowledge/knowledge.ts';
import { openStyle } from '../../citation/open-style.ts';
import { buildConcordance, type Concordance } from '../../concordance/concordance.ts';
import { type Related, relateArticles } from '../../concordance/related.ts';
import { openShelf, type Shelf } from '../../corpus/open-shelf.ts';
import { inOrderOfTime } from '../../model/dates/days.ts';
import { byPlace, type Fault, isError } from '../../model/fault.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { at } from '../../model/program-fault.ts';
import type { Reference } from '../../model/reference.ts';
import type { Site } from '../../model/site.ts';
import { sortName } from '../../model/sort-name.ts';
import type { Words } from '../../words/words.ts';
import { wordsIn } from '../../words/words-in.ts';
import { annotateArticle, annotateEntity, type EditionArticle, type EditionEntity } from './annotate-content.ts';
import { cacheFileOf, engineVersion, openCache } from './annotation-cache.ts';
import { articleLedgers } from './article-ledgers.ts';
import { type Citations, chooseStyle, makeCitations } from './citations.ts';
import { indexLinks } from './link-index.ts';
import { linkTexts } from './link-texts.ts';
import { type Pictures, readPictures } from './pictures.ts';
import { renamedLedger } from './renamed-ledger.ts';
import type { Settings } from './settings.ts';
import { sitePages } from './site-pages.ts';
import { makeTypesetting } from './typesetting.ts';
import { makeUrls, type Urls } from './urls.ts';

export type { EditionArticle, EditionEntity };

/** All that pages show: the content read, annotated and related. */
export interface Edition {
  site: Site;
  /** What the interface says, in the edition's language. */
  words: Words;
  urls: Urls;
  /** Newest first, undated ones last; drafts left out. */
  articles: EditionArticle[];
  /** Slugs of the articles that are not published yet. */
  drafts: string[];
  /** By name. */
  entities: EditionEntity[];
  entity(id: string): EditionEntity | undefined;
  references: Reference[];
  /** References and documents in the edition's citation style. */
  citations: Citations;
  /** The anchors given before, in the ledger's order and as it has them. */
  ledger: LedgerEntry[];
  concordance: Concordance<EditionArticle>;
  /** Articles that name the same as one, the closest first, `most` of them. */
  related(article: EditionArticle, most: number): Related<EditionArticle>[];
  pictures: Pictures;
  /** Paths in the content folder of all files that are published as they are: pictures, and what texts link to. */
  files: string[];
  /** What `check` reports; where one is an error, articles and entities are left empty. */
  faults: Fault[];
}

/** Called after each article with how many are done and how many there are. */
export type Progress = (done: number, all: number) => void;

/** Reads a content folder and annotates all of it. Broken content never throws: it is in `faults`. */
export async function openEdition(settings: Settings, progress?: Progress): Promise<Edition> {
  const shelf = await openShelf(settings.content);
  const urls = makeUrls(settings.base);
  const { csl, faults: ofStyle } = await chooseStyle(shelf.site, shelf.style);
  const citations = makeCitations(openStyle(csl, shelf.site.language), shelf.references, shelf.entities);
  const { pictures, faults: ofPictures } = await readPictures(shelf.folder, shelf.pictures, urls);
  const known = [...shelf.faults, ...ofStyle, ...ofPictures];
  const isBroken = known.some(isError);
  const read = isBroken ? withPartial(shelf) : shelf;
  const { articles, entities, faults } = await annotateShelf(read, settings, { citations, csl, pictures, progress });
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const concordance = buildConcordance(articles, entities);
  const pages = sitePages({ site: shelf.site, concordance, articles, entities, references: read.references });
  const linked = linkTexts(
    { articles, entities },
    read,
    indexLinks({ shelf: read, articles, entities, pictures, pages, urls }),
  );
  const published = new Set(linked.files.map((file) => posix.join(shelf.folder, file)));
  const left = known.filter(({ rule, file }) => rule !== 'unknown-file' || !published.has(file));
  return {
    site: shelf.site,
    words: wordsIn(shelf.site.language),
    urls,
    articles: isBroken ? [] : articles,
    drafts: shelf.articles.flatMap(({ slug, draft }) => (draft ? slug : [])),
    entities: isBroken ? [] : entities,
    entity: (id) => byId.get(id),
    references: shelf.references,
    citations,
    ledger: shelf.ledger,
    concordance,
    related: relateArticles(articles),
    pictures,
    files: [...shelf.pictures, ...linked.files],
    faults: [...left, ...faults, ...linked.faults].sort(byPlace),
  };
}

/** The shelf with what is left of faulty things, so that a fault in one hides none elsewhere; only for checking. */
function withPartial(shelf: Shelf): Shelf {
  const { articles, entities, references } = shelf.partial;
  return {
    ...shelf,
    articles: [...shelf.articles, ...articles],
    entities: [...shelf.entities, ...entities],
    references: [...shelf.references, ...references],
  };
}

async function annotateShelf(shelf: Shelf, settings: Settings, { citations, csl, pictures, progress }: Means) {
  const { site, references, patterns } = shelf;
  const urls = makeUrls(settings.base);
  const words = wordsIn(site.language);
  const keys = references.map(({ id }) => id);
  const knowledge = compileKnowledge({ entities: shelf.entities, patterns, keys });
  const folder = resolve(settings.content);
  const common = [
    await engineVersion('.'),
    folder,
    settings.base,
    site.language,
    shelf.entities,
    patterns,
    references,
    csl,
    [...pictures],
    words.marks,
  ];
  const cache = openCache(cacheFileOf(folder), common, settings.force);
  const context = {
    knowledge,
    typesetting: makeTypesetting(knowledge, urls, { references, citations, words: words.marks }),
    cache,
    site,
    urls,
    folder: shelf.folder,
    pictures,
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
  const { compare } = new Intl.Collator(site.language);
  const entries = shelf.entities.map((entity) =>
    at(entity.origin?.path ?? entity.id, () => annotateEntity(entity, context)),
  );
  // What is annotated with half a glossary is of no use later, and would take the place of what is.
  if (!shelf.faults.some(isError)) cache.save();
  return {
    articles: newestFirst(annotated.map(({ article }) => article)),
    entities: entries
      .map(({ entity }) => entity)
      .sort((a, b) => compare(sortName(a), sortName(b)) || compare(a.id, b.id)),
    faults: [...annotated, ...entries].flatMap(({ faults }) => faults).filter((fault) => isKnown(fault, shelf.partial)),
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
}

/** The newest first, those of one day by slug; those without a date last. */
function newestFirst(articles: EditionArticle[]): EditionArticle[] {
  const bySlug = articles.toSorted((a, b) => (a.slug < b.slug ? 1 : -1));
  const [dated, undated] = [bySlug.filter(({ date }) => date), bySlug.filter(({ date }) => !date)];
  return [...undated, ...inOrderOfTime(dated, ({ date }) => date)].reverse();
}
