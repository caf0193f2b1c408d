import type { Annotations, Quote, Span } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { AnyKind } from '../model/entity.ts';
import type { Layout } from '../model/layout.ts';
import type { Site } from '../model/site.ts';

/** What the exports read of an annotated article. Offsets are UTF-16 code units into `text`. */
export interface ExportedArticle
  extends Annotations,
    Pick<
      Article,
      'slug' | 'title' | 'date' | 'authors' | 'publication' | 'source' | 'archived' | 'accessed' | 'summary' | 'tags'
    > {
  /** The words of the article, blocks parted by blank lines; what every exported position counts in. */
  text: string;
  /** BCP 47 tag. */
  lang: string;
  quotes: (Quote & { id: string })[];
  headings: (Span & { depth: number })[];
  paragraphs: (Span & { id: string; kind: string })[];
  layout: Layout;
  /** Keys of the works cited, in the order in which they are numbered. */
  cited: string[];
}

/** What the exports read of the edition that an article stands in. */
export interface ExportedEdition {
  site: Site;
  links: Links;
  entity(id: string): ExportedEntity | undefined;
  /** A cited work in one line; undefined for a key that stands for nothing. */
  describeSource(key: string): string | undefined;
}

export interface ExportedEntity {
  name: string;
  kind: AnyKind;
}

/** Absolute addresses. */
export interface Links {
  /** The top of the edition. */
  home: string;
  article(slug: string): string;
  /** The page of an entity that the glossary has. */
  entity(id: string): string | undefined;
  /** A work's entry in the list of sources. */
  source(key: string): string;
  /** A file below `/data/`. */
  data(path: string): string;
}

/** The paths of an article's files below `/data/`. */
export function articleFile(slug: string, name: ArticleFile): string {
  return `articles/${slug}/${name}`;
}

/** The files that the data of an article stands in. */
export type ArticleFile = 'text.txt' | 'annotations.jsonld' | 'tei.xml' | 'references.bib' | 'references.json';
