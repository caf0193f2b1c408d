import type { ArticleLedger } from '../../annotate/anchors/anchor.ts';
import {
  type Annotated,
  type AuthoredLink,
  annotate,
  type Knowledge,
  type Picture,
  type Targets,
  type Typesetting,
} from '../../annotate/annotate.ts';
import { compileKnowledge } from '../../annotate/knowledge/knowledge.ts';
import { toPlace } from '../../annotate/remark.ts';
import type { Accepted } from '../../model/accepted.ts';
import type { Article } from '../../model/article.ts';
import { isPlainDate } from '../../model/dates/plain-date.ts';
import type { Entity } from '../../model/entity.ts';
import type { Fault, FaultRule } from '../../model/fault.ts';
import type { OwnPage } from '../../model/own-page.ts';
import type { Site } from '../../model/site.ts';
import type { AcceptedIn } from './accepted-in.ts';
import type { AnnotationCache } from './annotation-cache.ts';
import { type Pictures, picturesFrom } from './pictures.ts';
import type { Urls } from './urls.ts';

/** An article with its marks and the address of its page. `text` is its words, not its file. */
export interface EditionArticle extends Omit<Article, 'text'>, Annotated {
  /** Address of its page. */
  href: string;
  lang: string;
}

/** An entity with its texts annotated: the card's summary and the page's longer text, as HTML. */
export interface EditionEntity extends Entity {
  /** Address of its page. */
  href: string;
  summaryHtml: string;
  /** Ids of the entities that the summary names, once each. */
  summaryNames: string[];
  bodyHtml: string;
  /** Ids of the entities that the longer text names. */
  bodyNames: string[];
  /** Links of its texts to something of the edition. */
  links: { summary: AuthoredLink[]; body: AuthoredLink[] };
  /** The places in its longer text that links can lead to. */
  targets: Targets;
  /** Its picture as pages show it. */
  picture?: Picture & Pick<NonNullable<Entity['image']>, 'alt' | 'credit'>;
}

/** A page of the edition's own with its marks and address. */
export interface EditionPage extends Omit<OwnPage, 'text'>, Pick<Annotated, 'html' | 'links' | 'targets'> {
  href: string;
  /** Ids of the entities that it names, once each. */
  names: string[];
}

/** What annotating a piece of content needs beside the piece. */
export interface Context {
  knowledge: Knowledge;
  typesetting: Typesetting;
  cache: AnnotationCache;
  site: Site;
  urls: Urls;
  /** The content folder as the person named it, and the pictures in it. */
  folder: string;
  pictures: Pictures;
  /** What the editor accepted in articles. */
  acceptedIn: AcceptedIn;
  /** Whether texts may name a picture in any folder by its bare name. */
  anywhere: boolean;
}

/** Annotates an article; what an editor should mend in it comes as faults of its file. */
export function annotateArticle(
  article: Article,
  context: Context,
  ledger: ArticleLedger,
): { article: EditionArticle; faults: Fault[] } {
  const { text: source, ...front } = article;
  const circumstances = circumstancesOf(article, context.site, context.acceptedIn(article));
  const annotated = context.cache.get(`article ${article.slug}`, [source, circumstances, ledger.entries], () =>
    annotate(source, context.knowledge, {
      ...circumstances,
      typesetting: context.typesetting,
      ledger,
      pictures: picturesFrom(context, article.path),
      defersLinks: true,
    }),
  );
  const faults = annotated.remarks.map(({ rule, start, reason }) => ({
    rule,
    reason,
    file: article.path,
    ...toPlace(source, start),
  }));
  return {
    article: { ...front, ...annotated, lang: circumstances.lang, href: context.urls.article(article.slug) },
    faults,
  };
}

/** What the engine is told of an article beside its text. */
export function circumstancesOf(article: Omit<Article, 'text'>, site: Site, accepted: readonly Accepted[] = []) {
  return {
    accepted: accepted.length > 0 ? accepted : undefined,
    date: article.date !== undefined && isPlainDate(article.date) ? article.date : undefined,
    lang: article.lang ?? site.language,
    slug: article.slug,
    publication: article.publication,
    choices: article.annotate,
    authors: article.authors,
    genre: article.genre ?? site.genre,
    paraphrases: article.paraphrases ?? site.paraphrases,
  };
}

/** Annotates a page of the edition's own; without marks where it says so. */
export function annotatePage(page: OwnPage, context: Context): { page: EditionPage; faults: Fault[] } {
  const { text: source, ...front } = page;
  const { knowledge, typesetting, site, urls } = context;
  const hrefOfSource = (key: string) =>
    knowledge.entities.has(key) ? typesetting.hrefOf(key) : `${urls.sources}#r-${key}`;
  const annotated = annotate(source, page.annotated ? knowledge : compileKnowledge({ entities: [] }), {
    lang: site.language,
    typesetting: { citations: byName, ...typesetting, hrefOfSource, apparatus: false },
    defersLinks: true,
    pictures: picturesFrom(context, page.path),
  });
  const faults = annotated.remarks
    .filter(({ rule }) => !aboutArticles.has(rule))
    .map(({ rule, start, reason }): Fault => ({ rule, reason, file: page.path, ...toPlace(source, start) }));
  const { html, links, targets } = annotated;
  return { page: { ...front, html, links, targets, names: namesIn(annotated), href: urls.page(page.id) }, faults };
}

/** Annotates an entity's summary and longer text; it is never marked in its own. */
export function annotateEntity(entity: Entity, context: Context): { entity: EditionEntity; faults: Fault[] } {
  const summary = annotateOwn(entity, 'summary', context);
  const body = annotateOwn(entity, 'body', context);
  const { path: file = 'glossary', line: first = 1, summaryLine = 1 } = entity.origin ?? {};
  const faults = [
    ...summary.remarks.map((remark) => ({ ...remark, line: summaryLine })),
    ...body.remarks.map((remark) => ({ ...remark, line: toPlace(entity.body, remark.start).line + first - 1 })),
  ]
    .map(({ rule, reason, line }): Fault => ({ rule, file, line, reason }))
    .filter(({ rule }) => !aboutArticles.has(rule));
  const picture = entity.image && context.pictures.get(entity.image.src);
  const annotated = {
    ...entity,
    ...(picture && entity.image && { picture: { ...picture, alt: entity.image.alt, credit: entity.image.credit } }),
    href: context.urls.entity(entity),
    summaryHtml: summary.html,
    summaryNames: namesIn(summary),
    bodyHtml: body.html,
    bodyNames: namesIn(body),
    links: { summary: summary.links, body: body.links },
    targets: body.targets,
  };
  return { entity: annotated, faults };
}

/** What is asked of articles alone: who is named, who speaks there, and in which language. */
const aboutArticles: ReadonlySet<FaultRule> = new Set([
  'ambiguous-name',
  'no-speaker',
  'unsure-speaker',
  'other-language',
]);

function namesIn({ mentions }: Annotated): string[] {
  return [...new Set(mentions.map(({ entityId }) => entityId))];
}

/** How entries cite where articles do by numbers: there is no list of sources for a number to point to. */
const byName = { cite: () => [], marks: { open: '(', close: ')', between: '; ' } };

function annotateOwn(entity: Entity, part: 'summary' | 'body', context: Context): Annotated {
  const { knowledge, typesetting, cache, site, urls } = context;
  const circumstances = { lang: site.language, self: entity.id };
  // An entry's texts stand on many pages, in cards, and have no list of sources of their own.
  const hrefOfSource = (key: string) =>
    knowledge.entities.has(key) ? typesetting.hrefOf(key) : `${urls.sources}#r-${key}`;
  return cache.get(`${part} ${entity.id}`, [entity[part], circumstances], () =>
    annotate(entity[part], knowledge, {
      ...circumstances,
      typesetting: { citations: byName, ...typesetting, hrefOfSource, apparatus: false },
      defersLinks: true,
      isLine: part === 'summary',
      ...(entity.origin && { pictures: picturesFrom(context, entity.origin.path) }),
    }),
  );
}
