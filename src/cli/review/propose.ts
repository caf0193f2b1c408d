import { openRefused } from '../../corpus/read-refused.ts';
import type { Item, NewEntry } from '../../desk/item.ts';
import { fold } from '../../model/fold.ts';
import type { Edition } from '../../site/edition/edition.ts';
import { suggest } from '../../suggestions/suggest.ts';
import { type PlacedProposal, placeEvidence } from '../suggest/place-evidence.ts';
import type { Reviewed } from './reviewed.ts';

/** In editions of more articles than this, proposals are made when somebody asks for them. */
const manyArticles = 500;

/** Makes the proposals of an edition once. */
export function proposer({ articles }: Edition, { folder, shelf, drafts }: Reviewed) {
  let made: PlacedProposal[] | undefined;
  const glossary = [...shelf.entities, ...drafts.values()];
  return (isAsked: boolean): readonly PlacedProposal[] => {
    if (!made && !isAsked && articles.length > manyArticles) return [];
    made ??= placeEvidence(suggest(articles, glossary, openRefused(folder).refused).slice(0, most), articles);
    return made;
  };
}

/** As many as an editor looks through. */
const most = 500;

/** What a new entry would be for who or what an item means: as `suggest` knows it by that name, else by the item. */
export function entryFor(item: Item | undefined, name: string, proposals: readonly PlacedProposal[]): NewEntry {
  const isQuote = item?.kind.endsWith('speaker') === true;
  const unknown = item?.candidates.find(({ id }) => id === undefined)?.name ?? '';
  const called = name || (isQuote ? unknown : (item?.words ?? ''));
  const key = fold(called);
  const known = proposals.find((one) => [one.name, ...one.aliases].some((other) => fold(other) === key));
  if (known) return { name: known.name, kind: known.kind, aliases: known.aliases };
  return { name: called, kind: isQuote ? 'person' : 'organization', aliases: [] };
}
