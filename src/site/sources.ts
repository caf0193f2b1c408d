import { issuedOn } from '../citation/format-reference.ts';
import { shortName } from '../citation/short-name.ts';
import type { Reference } from '../model/reference.ts';
import type { Edition } from './edition.ts';

/** A work that can be cited: a reference, or a document of the glossary. */
export interface Source {
  key: string;
  reference?: Reference;
  /** `href` is the entry's page here, `official` the document's own address. */
  document?: { name: string; href: string; official: string | undefined; symbol: string | undefined };
}

/** What a citation's key stands for; undefined where it stands for nothing. */
export function findSource({ references, entity }: Edition, key: string): Source | undefined {
  const reference = references.find(({ id }) => id === key);
  if (reference) return { key, reference };
  const document = entity(key);
  if (document?.kind !== 'document') return undefined;
  const { name, href, url, symbol } = document;
  return { key, document: { name, href, official: url, symbol } };
}

/** Every work that an article cites or the references list, by author or title, then by date. */
export function listSources(edition: Edition): Source[] {
  const cited = edition.articles.flatMap(({ cited }) => cited);
  const keys = new Set([...edition.references.map(({ id }) => id), ...cited]);
  const { compare } = new Intl.Collator(edition.site.language, { numeric: true });
  return [...keys]
    .flatMap((key) => findSource(edition, key) ?? [])
    .sort((a, b) => compare(sortKey(a), sortKey(b)) || compare(a.key, b.key));
}

function sortKey({ reference, document }: Source): string {
  return reference ? `${shortName(reference)} ${issuedOn(reference) ?? ''}` : (document?.name ?? '');
}
