import { posix } from 'node:path';
import { type AuthoredLink, fillLinks } from '../../annotate/markdown/links/links.ts';
import { toPlace } from '../../annotate/remark.ts';
import type { Shelf } from '../../corpus/open-shelf.ts';
import type { Fault } from '../../model/fault.ts';
import { folderOf } from '../../model/kinds.ts';
import type { EditionArticle, EditionEntity, EditionPage } from './annotate-content.ts';
import type { LinkIndex } from './link-index.ts';
import { type LinkingText, resolveLink } from './resolve-link.ts';
import { type Embed, type EmbeddingText, type Sources, showEmbeds } from './show-embeds.ts';

/**
 * Gives the links of all texts their addresses and shows the notes that they embed, which takes that all texts have been
 * annotated: `html` of articles and pages, `summaryHtml` and `bodyHtml` of entries are replaced. The rest is told:
 * links that lead nowhere, embeds that stay links, and files that have to be published because something links to them.
 */
export function linkTexts({ articles, entities, pages }: Texts, shelf: Shelf, index: LinkIndex): Linked {
  const means = within(shelf, index);
  const sources = new Map(shelf.articles.map(({ slug, text }) => [slug, text]));
  const ofArticles = articles.map((article) => linkArticle(article, sources.get(article.slug) ?? '', means));
  const ofEntities = entities.map((entity) => linkEntity(entity, means));
  const texts = new Map(shelf.pages.map(({ id, text }) => [id, text]));
  const ofPages = pages.map((page) => linkPage(page, texts.get(page.id) ?? '', means));
  const all = [...ofArticles, ...ofEntities, ...ofPages];
  const shown = new Map(ofArticles.map(({ text }) => [text.href, text]));
  const ofEmbeds = all.flatMap((linked) => embedIn(linked, shown));
  const files = new Set(all.flatMap((linked) => linked.files));
  return { faults: [...all.flatMap(({ faults }) => faults), ...ofEmbeds], files: [...files].sort() };
}

function linkArticle(article: EditionArticle, source: string, { textAt, index }: Means): LinkedText {
  const text = textAt(article.path, `articles/${article.slug}/`);
  const { hrefs, dead, files, embeds } = resolveAll(article.links, text, index);
  article.html = fillLinks(article.html, hrefs);
  const at = (start: number) => ({ file: article.path, ...toPlace(source, start) });
  return {
    faults: dead.map((link) => ({ ...deadLink(article.path, link), ...at(link.start) })),
    files,
    at,
    text: { ...article, embeds },
    put: (html) => Object.assign(article, { html }),
  };
}

function linkPage(page: EditionPage, source: string, { textAt, index, language }: Means): LinkedText {
  const { hrefs, dead, files, embeds } = resolveAll(page.links, textAt(page.path, `pages/${page.id}/`), index);
  page.html = fillLinks(page.html, hrefs);
  const at = (start: number) => ({ file: page.path, ...toPlace(source, start) });
  return {
    faults: dead.map((link) => ({ ...deadLink(page.path, link), ...at(link.start) })),
    files,
    at,
    text: { ...page, lang: language, embeds },
    put: (html) => Object.assign(page, { html }),
  };
}

function linkEntity(entity: EditionEntity, { textAt, index, language }: Means): LinkedText {
  const { path: file = 'glossary', line = 1, summaryLine = 1 } = entity.origin ?? {};
  const text = textAt(file, `${folderOf(entity)}/${entity.id}/`);
  const summary = resolveAll(entity.links.summary, text, index);
  const body = resolveAll(entity.links.body, text, index);
  entity.summaryHtml = fillLinks(entity.summaryHtml, summary.hrefs);
  entity.bodyHtml = fillLinks(entity.bodyHtml, body.hrefs);
  const at = (start: number) => ({ file, line: toPlace(entity.body, start).line + line - 1 });
  return {
    faults: [
      ...summary.dead.map((link) => ({ ...deadLink(file, link), line: summaryLine })),
      ...body.dead.map((link) => ({ ...deadLink(file, link), ...at(link.start) })),
      ...summary.embeds.map((embed) => ({ ...notShown(embed, 'in a summary'), file, line: summaryLine })),
    ],
    files: [...summary.files, ...body.files],
    at,
    text: { href: entity.href, title: entity.name, lang: language, html: entity.bodyHtml, embeds: body.embeds },
    put: (html) => Object.assign(entity, { bodyHtml: html }),
  };
}

/** Shows what a text embeds; what can't be shown is told. */
function embedIn({ text, at, put }: LinkedText, shown: Sources): Fault[] {
  if (text.embeds.length === 0) return [];
  const faults: Fault[] = [];
  const tell = (embed: Embed, why: string) => faults.push({ ...notShown(embed, why), ...at(embed.start) });
  put(showEmbeds(text, shown, tell));
  return faults;
}

function notShown({ written }: Embed, why: string): Pick<Fault, 'rule' | 'reason'> {
  const reason = `Unexpected \`![[${written}]]\` ${why}, which is published as a link, expected its words, or a link to it`;
  return { rule: 'unread-embed', reason };
}

function resolveAll(links: readonly AuthoredLink[], text: LinkingText, index: LinkIndex) {
  const all = links.map((link) => ({ ...link, ...resolveLink(link, text, index) }));
  const embeds = all.flatMap(({ embed, href, written, start, ...one }, number): Embed[] =>
    embed ? [{ number, written, start, place: embed, ...(!('reason' in one) && { href }) }] : [],
  );
  return {
    embeds,
    hrefs: all.map(({ href }) => href),
    dead: all.filter((one) => 'reason' in one),
    files: all.flatMap((one) => ('file' in one && one.file !== undefined ? one.file : [])),
  };
}

function deadLink(file: string, { reason, isByName }: { reason: string; isByName?: true }): Fault {
  return { rule: isByName ? 'dead-wiki-link' : 'dead-link', file, reason };
}

/** What the links of one text are resolved with. */
function within({ folder, articles, site }: Shelf, index: LinkIndex): Means {
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
  return { textAt, index, language: site.language };
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
  /** The edition's. */
  language: string;
}

interface LinkedText extends Linked {
  text: EmbeddingText;
  /** The place in a file of an offset into the text. */
  at(start: number): Pick<Fault, 'file' | 'line' | 'column'>;
  /** Puts HTML into the place of the text's. */
  put(html: string): void;
}
