import { issuedIn } from '../../citation/issued-on.ts';
import type { Run } from '../../citation/runs.ts';
import type { Reference } from '../../model/reference.ts';
import { writtenOut } from '../../model/written-out.ts';
import type { Edition, EditionEntity } from '../edition/edition.ts';

/** A work that can be cited: a reference, or a document of the glossary. */
export interface Source {
  key: string;
  reference: Reference;
  /** As the list of sources shows it. */
  runs: Run[];
  /** Where a copy of it stays, and when it was last seen, in words. */
  archived?: { href: string; seen?: string };
  /** Where the glossary has the work. */
  entity?: EditionEntity;
}

/** What a citation's key stands for; undefined where it stands for nothing. */
export function findSource({ citations, references, entity, site, words }: Edition, key: string): Source | undefined {
  const entry = citations.entry(key);
  if (!entry) return undefined;
  const document = references.some(({ id }) => id === key) ? undefined : entity(key);
  const { reference, runs } = entry;
  return { key, reference, runs, ...archivedCopy(reference, { site, words }), ...(document && { entity: document }) };
}

function archivedCopy(
  { archived, accessed }: Reference,
  { site, words }: Pick<Edition, 'site' | 'words'>,
): Pick<Source, 'archived'> {
  const seen = accessed && issuedIn({ id: '', type: '', issued: accessed });
  return archived === undefined
    ? {}
    : { archived: { href: archived, ...(seen && { seen: writtenOut(seen, site.language, words.dates) }) } };
}

/** Every work that an article cites or the references list, as a reader looks them up. */
export function listSources(edition: Edition): Source[] {
  const cited = edition.articles.flatMap(({ cited }) => cited);
  return sourcesOf(edition, [...new Set([...edition.references.map(({ id }) => id), ...cited])]);
}

/** Whether there is any work among keys that an article cites. */
export function hasSources({ citations }: Edition, cited: string[]): boolean {
  return cited.some((key) => citations.entry(key) !== undefined);
}

/** The works that an article cites: in the order of their numbers where the style numbers them, else by their words. */
export function sourcesOfArticle(edition: Edition, cited: string[]): Source[] {
  if (edition.citations.style.citesByName) return sourcesOf(edition, cited);
  return cited.flatMap((key) => findSource(edition, key) ?? []);
}

function sourcesOf(edition: Edition, keys: string[]): Source[] {
  const { compare } = new Intl.Collator(edition.site.language, { numeric: true, ignorePunctuation: true });
  return keys
    .flatMap((key) => {
      const source = findSource(edition, key);
      return source ? [{ source, words: edition.citations.entry(key)?.words ?? '' }] : [];
    })
    .sort((a, b) => compare(a.words, b.words) || compare(a.source.key, b.source.key))
    .map(({ source }) => source);
}
