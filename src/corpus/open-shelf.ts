import { posix } from 'node:path';
import type { Accepted } from '../model/accepted.ts';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { byPlace, type Fault, type FaultRule } from '../model/fault.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { OwnPage } from '../model/own-page.ts';
import { type Pattern, patternSchema } from '../model/pattern.ts';
import type { Reference } from '../model/reference.ts';
import type { Site } from '../model/site.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { OwnFile } from '../words/words-in.ts';
import { readAccepted } from './accepted.ts';
import { checkItems } from './check-items.ts';
import { findPictures } from './entry-pictures.ts';
import { archiveFaults } from './faults/archive-faults.ts';
import { compareFaults } from './faults/compare-faults.ts';
import { duplicateFaults } from './faults/duplicate-faults.ts';
import { kindFaults } from './faults/kind-faults.ts';
import { ledgerFaults } from './faults/ledger-faults.ts';
import { linkFaults } from './faults/link-faults.ts';
import { lookFaults } from './faults/look-faults.ts';
import { nameFaults } from './faults/name-faults.ts';
import { readLedger } from './ledger.ts';
import { isFolder, listShelf, type ShelfList } from './list-shelf.ts';
import { readArticle } from './read-article.ts';
import { readData } from './read-data.ts';
import { readGlossary } from './read-glossary.ts';
import { readPage } from './read-page.ts';
import { readReferences } from './read-references.ts';
import { readRefused } from './read-refused.ts';
import { readSite } from './read-site.ts';
import { readStyle, type StyleFile } from './read-style.ts';
import { readText } from './read-text.ts';
import { type Contents, merge, type Reading, type Sourced } from './reading.ts';
import type { ShelfMark } from './shelf-mark.ts';
import { readSourceFile } from './sources/read-source-file.ts';
import { sourceFaults } from './sources/source-faults.ts';
import type { Manner } from './vault/folder-manner.ts';
import { giveSlugs } from './vault/give-slugs.ts';
import { lenient } from './vault/lenient.ts';
import { readWords } from './words/read-words.ts';

/**
 * Reads a content folder: all that can be read, sorted by slug, id or key in code-unit order, and every fault found
 * on the way. Drafts are among the articles. Nothing that the folder holds or lacks makes it throw.
 */
export async function openShelf(folder: string): Promise<Shelf> {
  const isThere = isFolder(folder);
  const { manner, kinds, files, faults: listed } = isThere ? listShelf(folder) : absence(folder);
  const named = (role: ShelfMark['role']) => files.filter(({ mark }) => mark.role === role).map(({ file }) => file);

  const { site, faults } = readSite(folder, named('site'));
  const style = readStyle(site.citationStyle, named('style'), named('site')[0]);
  const reader = site.strict ? 'strict' : manner === 'vault' ? 'vault' : 'lenient';
  const articles = withSlugs(
    merge(files.flatMap(({ file, mark }) => (mark.role === 'article' ? readArticle(file, mark.slug, reader) : []))),
    { folder, manner },
  );
  const within = (file: string) => posix.relative(folder, file);
  const pictures = named('picture').map(within);
  const fonts = named('font').map(within);
  const components = named('component').flatMap((file) => {
    const read = readText(file);
    return 'fault' in read ? [] : { path: within(file), text: read.text };
  });
  const { ofOwnStyle, ...ownStyle } = ownStyleIn(named('own-style')[0]);
  const glossary = readGlossary({ files, kinds });
  const entities = findPictures(glossary.found, { folder, pictures });
  const broken = findPictures(glossary.partial ?? [], { folder, pictures });
  const references = merge(named('references').map(readReferences));
  const sources = merge(
    files.map(({ file, mark }) => (mark.role === 'source' ? readSourceFile(file, mark.id) : nothing)),
  );
  const pages = merge(files.map(({ file, mark }) => (mark.role === 'page' ? readPage(file, mark.id) : nothing)));
  const words = merge(
    files.map(({ file, mark }) => (mark.role === 'words' ? readWords(file, mark.language) : nothing)),
  );
  const patterns = merge(named('patterns').map((file) => checkItems(readData(file), patternSchema)));
  const refused = merge(named('refused').map(readRefused));
  const accepted = merge(named('accepted').map(readAccepted));
  const ledger = merge(named('ledger').map(readLedger));
  // A fault in one thing hides none of its others, nor one elsewhere: what is left of faulty things is checked like the rest.
  const contents = {
    articles: [...articles.found, ...(articles.partial ?? [])],
    entities: [...entities.found, ...broken.found],
    references: [...references.found, ...(references.partial ?? [])],
  };
  const slugs =
    manner === 'vault'
      ? contents.articles.map(({ item }) => item.slug)
      : files.flatMap(({ mark }) => (mark.role === 'article' ? mark.slug : []));

  return {
    folder,
    manner,
    site,
    siteFile: named('site')[0],
    articles: itemsOf(articles.found, (article) => article.slug),
    entities: itemsOf(entities.found, (entity) => entity.id),
    references: itemsOf(references.found, (reference) => reference.id),
    partial: {
      articles: itemsOf(articles.partial ?? [], (article) => article.slug),
      entities: itemsOf(broken.found, (entity) => entity.id),
      references: itemsOf(references.partial ?? [], (reference) => reference.id),
      isGlossaryWhole: glossary.ids !== undefined,
      areReferencesWhole: !references.faults.some(({ rule }) => unread.has(rule)),
    },
    pages: pages.found.sort((a, b) => a.order - b.order || (a.title < b.title ? -1 : 1)),
    sources: itemsOf(sources.found, (source) => source.id),
    patterns: patterns.found.map(({ item }) => item),
    pictures,
    fonts,
    words: words.found,
    components,
    ...ownStyle,
    others: named('unknown')
      .map(within)
      .filter(manner === 'vault' ? isBesideNotes : isBesideTexts),
    ...(style.style && { style: style.style }),
    ledger: ledger.found.map(({ item }) => item),
    accepted: accepted.found,
    faults: [
      ...listed,
      ...(isThere && slugs.length === 0 ? [emptiness(folder)] : onlyDrafts(folder, contents.articles)),
      ...[
        { faults },
        style,
        articles,
        pages,
        glossary,
        entities,
        broken,
        references,
        sources,
        words,
        patterns,
        refused,
        accepted,
        ledger,
      ].flatMap((reading) => reading.faults),
      ...nameFaults(contents),
      ...duplicateFaults(contents),
      ...archiveFaults(contents, site, named('site')[0]),
      ...ledgerFaults(ledger.found, contents, slugs),
      ...ofOwnStyle,
      ...kindFaults(site, named('site')[0]),
      ...lookFaults(site, [...pictures, ...fonts, ...components.map(({ path }) => path)], named('site')[0]),
      ...(glossary.ids ? compareFaults(site.compare, glossary.ids, named('site')[0]) : []),
      ...(glossary.ids ? sourceFaults(sources.found, contents) : []),
      ...(glossary.ids ? linkFaults(contents, { ids: glossary.ids, slugs }) : []),
    ]
      .map((fault) => (reader === 'vault' ? lenient(fault) : fault))
      .sort(byPlace),
  };
}

function itemsOf<T>(sourced: { item: T }[], nameOf: (item: T) => string): T[] {
  const named = sourced.map(({ item }) => ({ item, name: nameOf(item) }));
  return named.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name))).map(({ item }) => item);
}

function ownStyleIn(file: string | undefined): { ownStyle?: string; ofOwnStyle: Fault[] } {
  if (file === undefined) return { ofOwnStyle: [] };
  const read = readText(file);
  return 'fault' in read ? { ofOwnStyle: [read.fault] } : { ownStyle: read.text, ofOwnStyle: [] };
}

/** Articles of a vault with addresses by rule; those of an edition as they are. */
function withSlugs(
  articles: Reading<Sourced<Article>>,
  { folder, manner }: { folder: string; manner: Manner },
): Reading<Sourced<Article>> {
  if (manner === 'edition') return articles;
  const given = giveSlugs(articles.found, folder);
  return { ...articles, found: given.articles, faults: [...articles.faults, ...given.faults] };
}

/** In a vault all files stand beside texts but those that the edition is set up with. */
function isBesideNotes(path: string): boolean {
  return path.includes('/') || !/\.(?:json|ya?ml|csl|bib)$/.test(path);
}

/** The folders of texts and pictures, where nothing lies that was meant for editors alone. */
function isBesideTexts(path: string): boolean {
  return /^(?:articles|glossary|images)\//.test(path);
}

function absence(folder: string): ShelfList {
  const reason = `Unexpected absence of the folder \`${folder}\`, expected a content folder that can be opened`;
  return { manner: 'edition', kinds: [], files: [], faults: [{ rule: 'content-missing', file: folder, reason }] };
}

function emptiness(folder: string): Fault {
  const file = posix.join(folder, 'articles');
  return {
    rule: 'content-empty',
    file,
    reason: 'Unexpected folder without articles, expected one Markdown file at least',
  };
}

/** An edition of drafts alone has nothing to show. */
function onlyDrafts(folder: string, articles: Contents['articles']): Fault[] {
  if (articles.length === 0 || articles.some(({ item }) => !item.draft)) return [];
  const found = articles.length === 1 ? 'only a draft' : `only drafts, ${articles.length} of them`;
  const reason = `Unexpected folder with ${found}, expected one article at least without \`draft: true\``;
  return [{ rule: 'content-empty', file: posix.join(folder, 'articles'), reason }];
}

const nothing: Reading<never> = { found: [], faults: [] };

/** Faults of files of which it isn't known what they hold. */
const unread: ReadonlySet<FaultRule> = new Set(['data-file', 'unreadable', 'not-utf8']);

/**
 * What can be checked of faulty articles, entries and references, with stand-ins for what they lack; and whether
 * everything that the glossary's and the references' files give a name to is known.
 */
export interface PartialContents {
  articles: Article[];
  entities: Entity[];
  references: Reference[];
  isGlossaryWhole: boolean;
  areReferencesWhole: boolean;
}

/** Everything that a content folder holds. */
export interface Shelf {
  /** The folder as it was named. */
  folder: string;
  manner: Manner;
  site: Site;
  /** The file that says it, where there is one. */
  siteFile: string | undefined;
  articles: Article[];
  entities: Entity[];
  references: Reference[];
  /** What is left of those that have faults of their own. */
  partial: PartialContents;
  /** Texts that quotations are held against. */
  sources: SourceFile[];
  patterns: Pattern[];
  /** Paths of pictures, relative to the folder, with slashes. */
  pictures: string[];
  /** Pages of the edition's own, in order. */
  pages: OwnPage[];
  /** Paths of fonts, likewise. */
  fonts: string[];
  /** Components of the edition's own and what they are made with. */
  components: { path: string; text: string }[];
  /** What the interface says in the edition's own words. */
  words: OwnFile[];
  /** What `styles/own.css` says. */
  ownStyle?: string;
  /** Paths of files beside articles, entries and pictures that are none of these; a text may link to them. */
  others: string[];
  /** The citation style where the edition brings its own. */
  style?: StyleFile;
  /** The anchors given before, in the ledger's order. */
  ledger: LedgerEntry[];
  /** What an editor decided of places of articles, without a sign in their texts. */
  accepted: Sourced<Accepted>[];
  /** In the order in which they are told. */
  faults: Fault[];
}
