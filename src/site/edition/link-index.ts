import { posix } from 'node:path';
import { toTargetMap } from '../../annotate/markdown/links/targets.ts';
import type { Shelf } from '../../corpus/open-shelf.ts';
import type { Entity } from '../../model/entity.ts';
import { folderOf, kindsOf } from '../../model/kinds.ts';
import type { EditionArticle, EditionEntity, EditionPage } from './annotate-content.ts';
import type { Destination } from './destination.ts';
import { indexNames, type Named } from './name-index.ts';
import type { Pictures } from './pictures.ts';
import type { Urls } from './urls.ts';

/** All that links may lead to: by paths in the content folder, and by addresses below the site's base. */
export interface LinkIndex {
  byPath: ReadonlyMap<string, Destination>;
  byAddress: ReadonlyMap<string, Destination>;
  /** What articles and entries are called. */
  byName: ReadonlyMap<string, Named>;
  /** The path that the site lies below: `/` or `/edition/`. */
  base: string;
  /** Whether all entries of the glossary are known; else a link to one may be right. */
  isGlossaryWhole: boolean;
  /** Where pages and files of the glossary lie: the first parts of their addresses and paths. */
  glossaryPlaces: ReadonlySet<string>;
}

/** What there is to link to in an edition. @param pages Addresses of its other pages and files. */
export function indexLinks({
  shelf,
  articles,
  drafts,
  draftEntries,
  entities,
  ownPages,
  pictures,
  pages,
  urls,
}: Indexed): LinkIndex {
  const byPath = new Map<string, Destination>();
  const byAddress = new Map(pages.map((page): [string, Destination] => [page, { href: urls.at(page) }]));
  const inContent = (path: string) => posix.relative(shelf.folder, path).normalize();
  const add = (destination: Destination, paths: string[], addresses: string[]) => {
    for (const path of paths) byPath.set(path, destination);
    for (const address of addresses) byAddress.set(address, destination);
  };
  for (const [path, { href }] of pictures) byPath.set(path, { href });
  for (const file of shelf.others) byPath.set(file.normalize(), fileAt(file, urls));
  for (const { slug } of shelf.ledger.map(({ article }) => ({ slug: article })))
    byAddress.set(`articles/${slug}/`, { href: '', refusal: 'an article that was taken out' });
  for (const draft of drafts)
    add(
      { ...articleAt(draft, shelf), refusal: 'a draft', isDraft: true },
      [inContent(draft.path)],
      [`articles/${draft.slug}/`],
    );
  for (const entry of draftEntries) {
    const { id, origin } = entry;
    const place = `${folderOf(entry)}/${id}`;
    const file = origin?.path.endsWith('.md') ? [inContent(origin.path)] : [];
    add({ href: '', refusal: 'a draft', isDraft: true }, [`glossary/${place}.md`, ...file], [`${place}/`]);
  }
  for (const article of articles) {
    const former = article.formerly.map((slug) => posix.join(posix.dirname(inContent(article.path)), `${slug}.md`));
    const addresses = [article.slug, ...article.formerly].map((slug) => `articles/${slug}/`);
    const elsewhere = [article.permalink ?? [], ...article.aliases.filter((alias) => alias.startsWith('/'))].flat();
    const free = elsewhere.map(siteAddress).filter((address) => !byAddress.has(address));
    add(articleAt(article, shelf), [...former, inContent(article.path)], [...addresses, ...free]);
  }
  for (const { id, path, href, targets } of ownPages)
    add({ href, targets: once(() => toTargetMap(targets)) }, [inContent(path)], [`pages/${id}/`]);
  for (const entity of entities) {
    const places = [entity.id, ...entity.formerly].map((id) => `${folderOf(entity)}/${id}`);
    const destination = { href: entity.href, targets: once(() => toTargetMap(entity.targets)) };
    const file = entity.origin?.path.endsWith('.md') ? [inContent(entity.origin.path)] : [];
    add(
      destination,
      [...places.map((place) => `glossary/${place}.md`), ...file],
      places.map((place) => `${place}/`),
    );
  }
  const files = [
    ...[...pictures].map(([path, { href }]) => [path, { href }] as const),
    ...shelf.others.map((file) => [file.normalize(), fileAt(file, urls)] as const),
  ];
  const texts = [...shelf.articles, ...shelf.partial.articles];
  const byName = indexNames({ folder: shelf.folder, articles: texts, entities, files, byAddress });
  const glossaryPlaces = new Set(['glossary', ...kindsOf(shelf.site).map(({ folder }) => folder)]);
  return { byPath, byAddress, byName, base: urls.home, isGlossaryWhole: shelf.partial.isGlossaryWhole, glossaryPlaces };
}

/** An address on another site as a key of ours: without its host and the slashes round it, with one behind it. */
function siteAddress(address: string): string {
  const [path = ''] = address.replace(/^https?:\/\/[^/]+/, '').split(/[?#]/, 1);
  const name = path
    .replace(/(?:index)?\.html?$/, '')
    .replace(/^\/+/, '')
    .replace(/\/{1,99}$/, '');
  return `${name}/`;
}

/** Files that a browser runs or shows as a page would run on the edition's own address, without its policy. */
const run = /\.(?:x?html?|xht|shtml|xml|xslt?|m?js|css|svgz|swf|wasm)$/i;

function fileAt(file: string, urls: Urls): Destination {
  const refusal = run.test(file)
    ? 'a file that browsers run or show as a page'
    : /\.[^./]+$/.test(file)
      ? undefined
      : 'a file whose name has no ending that says what it is';
  return refusal === undefined ? { href: urls.file(file), file } : { href: '', refusal };
}

/** An article with its headings, ids, paragraphs, quotations, sources, and all anchors that it ever had. */
function articleAt(article: EditionArticle, { ledger }: Pick<Shelf, 'ledger'>): Destination {
  const targets = once(() => {
    const anchors = [...article.paragraphs, ...article.quotes].map(({ id }) => id);
    const former = ledger.filter((one) => one.article === article.slug || article.formerly.includes(one.article));
    const ids = [...anchors, ...former.map(({ id }) => id), ...article.cited.map((key) => `r-${key}`)];
    return toTargetMap([...article.targets, ...ids.map((id): [string, string] => [id, id])]);
  });
  return { href: article.href, targets };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

interface Indexed {
  shelf: Pick<Shelf, 'site' | 'folder' | 'articles' | 'others' | 'ledger' | 'partial'>;
  articles: readonly EditionArticle[];
  drafts: readonly EditionArticle[];
  draftEntries: readonly Pick<Entity, 'id' | 'kind' | 'origin'>[];
  entities: readonly EditionEntity[];
  ownPages: readonly EditionPage[];
  pictures: Pictures;
  pages: readonly string[];
  urls: Urls;
}
