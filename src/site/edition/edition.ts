import { posix, resolve } from 'node:path';
import { buildConcordance, type Concordance } from '../../concordance/concordance.ts';
import { type Related, relateArticles } from '../../concordance/related.ts';
import type { AnyKind } from '../../model/entity.ts';
import type { Fault } from '../../model/fault.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Reference } from '../../model/reference.ts';
import type { Site } from '../../model/site.ts';
import type { Words } from '../../words/words.ts';
import { wordsIn } from '../../words/words-in.ts';
import { acceptedFaults } from './accepted-faults.ts';
import type { EditionArticle, EditionEntity, EditionPage } from './annotate-content.ts';
import { annotateShelf, type Progress } from './annotate-shelf.ts';
import { type AnnotationCache, cacheFileOf, digest, openCache } from './annotation-cache.ts';
import type { Citations } from './citations.ts';
import { draftFaults } from './draft-faults.ts';
import { type EditionKind, editionKinds, kindFinder } from './edition-kinds.ts';
import { indexLinks } from './link-index.ts';
import { linkTexts } from './link-texts.ts';
import { type Look, lookOf } from './look.ts';
import { resolveNavigation } from './navigation.ts';
import type { Pictures } from './pictures.ts';
import type { Watch } from './question.ts';
import { relateSayings } from './relate-sayings.ts';
import type { Settings } from './settings.ts';
import { sitePages } from './site-pages.ts';
import { type MadeOf, openToAnnotate, stampOf } from './to-annotate.ts';
import type { Urls } from './urls.ts';
import { verifyQuotes } from './verify-quotes.ts';
import { toTell } from './weighed-faults.ts';

export type { EditionArticle, EditionEntity };

/** All that pages show: the content read, annotated and related. */
export interface Edition {
  site: Site;
  /** What the interface says, in the edition's language. */
  words: Words;
  urls: Urls;
  /** Where pages are made: who notes what they ask. */
  watch?: Watch<Edition>;
  /** A digest of all that every text depends on: the engine, the glossary, the references, the citation style. */
  stamp: string;
  /** Newest first, undated ones last; drafts left out. */
  articles: EditionArticle[];
  /** Slugs of the articles that are not published yet. */
  drafts: string[];
  /** Ids of the entries that are not published yet; an editor’s own preview has them among the others. */
  draftEntries: string[];
  /** By name. */
  entities: EditionEntity[];
  /** Pages of its own, in order. */
  pages: EditionPage[];
  /** Kinds of entity, in the order in which pages list them. */
  kinds: EditionKind[];
  kindOf(kind: AnyKind): EditionKind;
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
  /** What makes it look its own. */
  look: Look;
  /** A digest of its own components. */
  components: string;
  /** Paths in the content folder of all files that are published as they are: pictures, and what texts link to. */
  files: string[];
  /** What `check` reports; where one is an error, articles and entities are left empty. */
  faults: Fault[];
}

/**
 * Reads a content folder and annotates all of it. Broken content never throws: it is in `faults`.
 * @param open Gives what was annotated before; the content folder's own cache where it is left out.
 */
export async function openEdition(
  settings: Settings,
  progress?: Progress,
  open: (made: MadeOf) => AnnotationCache = (made) => cacheOf(settings, made),
): Promise<Edition> {
  const toAnnotate = await openToAnnotate(settings);
  const { shelf, read, isBroken, draftEntries, citations, pictures, faults: known, made } = toAnnotate;
  const { urls } = toAnnotate.context;
  const annotated = await annotateShelf(toAnnotate, open(made), progress);
  const { articles, entities, pages: ownPages, drafts, entriesInDraft, faults } = annotated;
  const verified = verifyQuotes(read, articles);
  const words = wordsIn(shelf.site.language, shelf.words);
  const kinds = editionKinds(shelf.site, words, urls);
  relateSayings(articles, words);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const concordance = buildConcordance(articles, entities);
  const pages = sitePages({ site: shelf.site, concordance, articles, entities, references: read.references });
  const index = indexLinks({
    shelf: read,
    articles,
    drafts: drafts.map(({ article }) => article),
    draftEntries,
    entities,
    ownPages,
    pictures,
    pages,
    urls,
  });
  const linked = linkTexts({ articles, entities, pages: ownPages }, read, index);
  const navigation = resolveNavigation(shelf, index);
  const inDrafts = draftFaults({ articles: drafts, entries: entriesInDraft }, read, index);
  const linkedFiles = new Set(
    [...linked.files, ...inDrafts.files, ...(navigation?.files ?? [])].map((file) => posix.join(shelf.folder, file)),
  );
  const ofAccepted = acceptedFaults(read, [...articles, ...drafts.map(({ article }) => article)], draftEntries);
  const left = known.filter(({ rule, file }) => rule !== 'unknown-file' || !linkedFiles.has(file));
  return {
    site: shelf.site,
    words,
    urls,
    stamp: stampOf(made),
    articles: isBroken ? [] : articles,
    drafts: shelf.articles.flatMap(({ slug, draft }) => (draft ? slug : [])),
    draftEntries: draftEntries.map(({ id }) => id),
    entities: isBroken ? [] : entities,
    pages: ownPages,
    kinds,
    kindOf: kindFinder(kinds),
    entity: (id) => byId.get(id),
    references: shelf.references,
    citations,
    ledger: shelf.ledger,
    concordance,
    related: relateArticles(articles),
    pictures,
    components: digest(shelf.components),
    look: { ...lookOf(shelf.site, urls, shelf.ownStyle), navigation: navigation?.links },
    files: [...shelf.pictures, ...shelf.fonts, ...linked.files, ...(navigation?.files ?? []), ...verified.files],
    faults: toTell(
      [...[left, faults, linked.faults, navigation?.faults ?? [], inDrafts.faults, verified.faults, ofAccepted]].flat(),
      shelf,
    ),
  };
}

function cacheOf({ content, force }: Settings, made: MadeOf): AnnotationCache {
  return openCache(cacheFileOf(resolve(content)), stampOf(made), force);
}
