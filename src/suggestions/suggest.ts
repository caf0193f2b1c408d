import type { KnownEntity } from '../annotate/knowledge/known-entity.ts';
import { readPersonName } from '../annotate/knowledge/person-name.ts';
import { toId } from '../model/id.ts';
import type { Refused } from '../model/refused.ts';
import { evidenceOf } from './evidence.ts';
import { findDocuments } from './find-documents.ts';
import { findNames } from './find-names.ts';
import { keyOf } from './names/naming.ts';
import { nearEntries } from './near.ts';
import type { Proposal } from './proposal.ts';
import { useOf } from './rank.ts';
import { blocksOf, type ReadableArticle } from './read-article.ts';
import { proposeTerms } from './terms/propose-terms.ts';

export type { Proposal, ReadableArticle, Refused };

/**
 * What articles name and the glossary lacks, the most useful first. Pure: the articles are annotated with the glossary, so
 * that what it explains stands among their mentions.
 * @param glossary Its entries, drafts too.
 * @param refused What the editor does not want proposed again.
 */
export function suggest(
  articles: readonly ReadableArticle[],
  glossary: readonly KnownEntity[],
  refused: readonly Refused[] = [],
): Proposal[] {
  const textBySlug = new Map(articles.map(({ slug, text }) => [slug, text]));
  const blocks = articles.map(blocksOf);
  const near = nearEntries(glossary);
  const found = [
    ...findDocuments(articles),
    ...findNames(articles, blocks, glossary),
    ...proposeTerms(articles, blocks),
  ];
  const known = knownKeys(glossary);
  const ids = new Set(glossary.map(({ id }) => id));
  return found
    .filter(({ name, aliases }) => ![name, ...aliases].every((one) => known.has(keyOf(one))))
    .filter((one) => !refused.some((other) => isRefused(one, other)))
    .map((one) => ({ one, use: useOf(one.places) * one.weight }))
    .sort((a, b) => b.use - a.use || (a.one.name < b.one.name ? -1 : 1))
    .map(({ one: { weight: _, ...draft } }) => ({
      id: freeId(draft, ids),
      ...draft,
      count: draft.places.length,
      articles: new Set(draft.places.map(({ slug }) => slug)).size,
      evidence: evidenceOf(draft.places, (slug) => textBySlug.get(slug) ?? ''),
      near: near(draft),
    }));
}

/** What a name is looked up by: names, other names and surnames of entries. */
function knownKeys(glossary: readonly KnownEntity[]): Set<string> {
  return new Set(
    glossary.flatMap((entity) => [
      keyOf(entity.name),
      ...entity.aliases.map((alias) => keyOf(typeof alias === 'string' ? alias : alias.text)),
      ...(entity.kind === 'person' ? readPersonName(entity).families.map(keyOf) : []),
    ]),
  );
}

function isRefused({ kind, name, aliases }: Pick<Proposal, 'kind' | 'name' | 'aliases'>, refused: Refused): boolean {
  if (refused.kind !== undefined && refused.kind !== kind) return false;
  const key = keyOf(refused.name);
  return keyOf(name) === key || (aliases.length > 0 && aliases.some((alias) => keyOf(alias) === key));
}

/** The id that an entry would have; a number behind it where another has it. */
function freeId({ name, kind }: Pick<Proposal, 'name' | 'kind'>, taken: Set<string>): string {
  const wished = toId(name) || kind;
  let id = wished;
  for (let number = 2; taken.has(id); number += 1) id = `${wished}-${number}`;
  taken.add(id);
  return id;
}
