import { posix } from 'node:path';
import type { ArticleLedger } from '../../annotate/anchors/anchor.ts';
import { compileKnowledge } from '../../annotate/knowledge/knowledge.ts';
import { openStyle } from '../../citation/open-style.ts';
import { openShelf, type Shelf } from '../../corpus/open-shelf.ts';
import type { Article } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { type Fault, isError } from '../../model/fault.ts';
import { ownWordsIn, wordsIn } from '../../words/words-in.ts';
import { acceptedIn } from './accepted-in.ts';
import type { Context } from './annotate-content.ts';
import { digest, engineVersion } from './annotation-cache.ts';
import { articleLedgers } from './article-ledgers.ts';
import { type Citations, chooseStyle, makeCitations } from './citations.ts';
import { asideDraftEntries, draftNamingFaults } from './draft-entries.ts';
import { type Pictures, readPictures } from './pictures.ts';
import { renamedLedger } from './renamed-ledger.ts';
import type { Settings } from './settings.ts';
import { makeTypesetting } from './typesetting.ts';
import { makeUrls } from './urls.ts';
import { weighed } from './weighed-faults.ts';

/** A content folder as it was read, with all that its texts are annotated with. */
export interface ToAnnotate {
  shelf: Shelf;
  /** The same with what is left of faulty things, so that a fault in one hides none elsewhere. */
  read: Shelf;
  isBroken: boolean;
  draftEntries: Entity[];
  citations: Citations;
  pictures: Pictures;
  /** What is wrong before anything is annotated. */
  faults: Fault[];
  /** The digests of all that every annotated text depends on. */
  made: MadeOf;
  context: Omit<Context, 'cache'>;
  /** Those that are published. */
  published: Article[];
  ledgerOf(slug: string): ArticleLedger;
}

/** What every annotated text depends on, by name: the digest of each. */
export type MadeOf = Record<'program' | 'settings' | 'glossary' | 'references' | 'pictures', string>;

/** Reads a content folder and makes ready what its texts are annotated with. */
export async function openToAnnotate(settings: Settings): Promise<ToAnnotate> {
  const { shelf, drafts: draftEntries } = asideDraftEntries(await openShelf(settings.content), settings.dev);
  const urls = makeUrls(settings.base);
  const { csl, faults: ofStyle } = await chooseStyle(shelf.site, shelf.style);
  const citations = makeCitations(openStyle(csl, shelf.site.language), shelf.references, shelf.entities);
  const { pictures, faults: ofPictures } = await readPictures(shelf.folder, shelf.pictures, urls);
  const naming = draftNamingFaults(shelf, draftEntries);
  const faults = weighed([...shelf.faults, ...naming, ...ofStyle, ...ofPictures], shelf);
  const isBroken = faults.some(isError);
  const read = isBroken ? withPartial(shelf) : shelf;
  const { site, references, patterns, entities } = read;
  const words = wordsIn(site.language, read.words);
  const keys = references.map(({ id }) => id);
  const knowledge = compileKnowledge({ entities, patterns, keys });
  const published = read.articles.filter(({ draft }) => !draft);
  const ledger = renamedLedger({ ledger: read.ledger, articles: published });
  return {
    shelf,
    read,
    isBroken,
    draftEntries,
    citations,
    pictures,
    faults,
    made: {
      program: await engineVersion(),
      settings: digest([settings.base, site.language, words.marks, ownWordsIn(site.language, read.words) ?? null]),
      glossary: digest([entities.map((entity) => placedBelow(read.folder, entity)), patterns]),
      references: digest([references, csl]),
      pictures: digest([...pictures]),
    },
    context: {
      knowledge,
      typesetting: makeTypesetting(knowledge, urls, { references, citations, words: words.marks }),
      site,
      urls,
      folder: read.folder,
      pictures,
      acceptedIn: acceptedIn(read.accepted.map(({ item }) => item)),
      anywhere: read.manner === 'vault',
    },
    published,
    ledgerOf: articleLedgers(ledger, published, { urls, words: words.gone }),
  };
}

/** The digest of all that every text depends on; the folder that they lie in is none of it. */
export function stampOf(made: MadeOf): string {
  return digest(Object.entries(made).sort());
}

/** An entry with its file by the path in the content folder, wherever that lies. */
function placedBelow(folder: string, entity: Entity): Entity {
  const { origin } = entity;
  return origin ? { ...entity, origin: { ...origin, path: posix.relative(folder, origin.path) } } : entity;
}

function withPartial(shelf: Shelf): Shelf {
  const { articles, entities, references } = shelf.partial;
  return {
    ...shelf,
    articles: [...shelf.articles, ...articles],
    entities: [...shelf.entities, ...entities],
    references: [...shelf.references, ...references],
  };
}
