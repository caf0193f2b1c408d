import { posix } from 'node:path';
import { type AuthoredLink, fillLinks } from '../../annotate/markdown/links/links.ts';
import { toPlace } from '../../annotate/remark.ts';
import type { Shelf } from '../../corpus/open-shelf.ts';
import { foldersOfKinds } from '../../model/entity.ts';
import type { Fault } from '../../model/fault.ts';
import type { EditionArticle, EditionEntity, EditionPage } from './annotate-content.ts';
import type { LinkIndex } from './link-index.ts';
import { type LinkingText, resolveLink } from './resolve-link.ts';

/**
 * Gives the links of all texts their addresses, which takes that all texts have been annotated: `html` of articles,
 * `summaryHtml` and `bodyHtml` of entries are replaced. The rest is told: links that lead nowhere, and files that have
 * to be published because something links to them.
 */
export function linkTexts({ articles, entities, pages }: Texts, shelf: Shelf, index: LinkIndex): Linked {
  const sources = new Map(shelf.articles.map(({ slug, text }) => [slug, text]));
  const ofArticles = articles.map((article) =>
    linkArticle(article, sources.get(article.slug) ?? '', within(shelf, index)),
  );
  const ofEntities = entities.map((entity) => linkEntity(entity, within(shelf, index)));
  const texts = new Map(shelf.pages.map(({ id, text }) => [id, text]));
  const ofPages = pages.map((page) => linkPage(page, texts.get(page.id) ?? '', within(shelf, index)));
  const all = [...ofArticles, ...ofEntities, ...ofPages];
  const files = new Set(all.flatMap((linked) => linked.files));
  return { faults: all.flatMap(({ faults }) => faults), files: [...files].sort() };
}

function linkArticle(article: EditionArticle, source: string, { textAt, index }: Means): Linked {
  const text = textAt(article.path, `articles/${article.slug}/`);
  const { hrefs, dead, files } = resolveAll(article.links, text, index);
  article.html = fillLinks(article.html, hrefs);
  return {
    faults: dead.map((link) => ({ ...deadLink(article.path, link), ...toPlace(source, link.start) })),
    files,
  };
}

function linkPage(page: EditionPage, source: string, { textAt, index }: Means): Linked {
  const { hrefs, dead, files } = resolveAll(page.links, textAt(page.path, `pages/${page.id}/`), index);
  page.html = fillLinks(page.html, hrefs);
  return { faults: dead.map((link) => ({ ...deadLink(page.path, link), ...toPlace(source, link.start) })), files };
}

function linkEntity(entity: EditionEntity, { textAt, index }: Means): Linked {
  const { path = 'glossary', line = 1, summaryLine = 1 } = entity.origin ?? {};
  const text = textAt(path, `${foldersOfKinds[entity.kind]}/${entity.id}/`);
  const summary = resolveAll(entity.links.summary, text, index);
  const body = resolveAll(entity.links.body, text, index);
  entity.summaryHtml = fillLinks(entity.summaryHtml, summary.hrefs);
  entity.bodyHtml = fillLinks(entity.bodyHtml, body.hrefs);
  const faults = [
    ...summary.dead.map((link) => ({ ...deadLink(path, link), line: summaryLine })),
    ...body.dead.map((link) => ({
      ...deadLink(path, link),
      line: toPlace(entity.body, link.start).line + line - 1,
    })),
  ];
  return { faults, files: [...summary.files, ...body.files] };
}

function resolveAll(links: readonly AuthoredLink[], text: LinkingText, index: LinkIndex) {
  const all = links.map((link) => ({ ...link, ...resolveLink(link, text, index) }));
  return {
    hrefs: all.map(({ href }) => href),
    dead: all.filter((one) => 'reason' in one),
    files: all.flatMap((one) => ('file' in one && one.file !== undefined ? one.file : [])),
  };
}

function deadLink(file: string, { reason, isByName }: { reason: string; isByName?: true }): Fault {
  return { rule: isByName ? 'dead-wiki-link' : 'dead-link', file, reason };
}

/** What the links of one text are resolved with. */
function within({ folder, articles }: Shelf, index: LinkIndex): Means {
  const drafts = new Set(articles.flatMap(({ path, draft }) => (draft ? path : [])));
  const nowhere = { href: '' };
  const textAt = (path: string, page: string): LinkingText => ({
    path: posix.relative(folder, path).normalize(),
    page,
    own: index.byAddress.get(page) ?? nowhere,
    // Summaries are printed on cards, and longer texts may be.
    isShownElsewhere: !page.startsWith('articles/') && !page.startsWith('pages/'),
    isDraft: drafts.has(path),
  });
  return { textAt, index };
}

/** What linking the texts of an edition found. */
export interface Linked {
  faults: Fault[];
  /** Paths in the content folder, sorted, each once. */
  files: string[];
}

interface Texts {
  articles: readonly EditionArticle[];
  entities: readonly EditionEntity[];
  pages: readonly EditionPage[];
}

interface Means {
  textAt(path: string, page: string): LinkingText;
  index: LinkIndex;
}
