import type { DiffPiece } from '../model/verdict.ts';
import type { Candidate } from './doubtful-mark.ts';
import { doubtKinds } from './doubtful-mark.ts';

/** What lies on the desk, the worst first. */
export const itemKinds = [
  'changed-quotation',
  'absent-quotation',
  ...doubtKinds.slice(0, 4),
  'suggestion',
  ...doubtKinds.slice(4),
] as const;

export type ItemKind = (typeof itemKinds)[number];

/** By what items are filtered. */
export const facetNames = ['kind', 'rule', 'certainty', 'article', 'entity'] as const;

export type FacetName = (typeof facetNames)[number];

/** Something to be decided, as the page shows it. */
export interface Item {
  /** What names it on the desk. */
  key: string;
  kind: ItemKind;
  /** The digest of the file that it was read from; empty where it is of no one file. */
  hash: string;
  /** Why it is to be decided, as the end of a sentence. */
  reason: string;
  /** Whom or what it may be, the likeliest first. */
  candidates: (Candidate & { note?: string })[];
  /** Whether the first candidate is proposed. */
  isProposed: boolean;
  title: string;
  file: string;
  /** From 1. */
  line: number;
  before: string;
  words: string;
  after: string;
  /** What it can be filtered by. */
  facets: Readonly<Record<FacetName, readonly string[]>>;
  /** Items of which this is the same can be decided alike. */
  likeness?: string;
  /** What names the utterance that a quotation is a piece of. */
  utterance?: string;
  /** How a quotation differs from its source, and what the source has in its place. */
  diff?: readonly DiffPiece[];
  /** The quotation in the words of its source, where they can be put in. */
  sourceWords?: string;
  /** Further places, one a line. */
  evidence?: readonly string[];
  /** What a new entry would be. */
  entry?: NewEntry;
}

/** An entry to be written. */
export interface NewEntry {
  name: string;
  kind: string;
  aliases: readonly string[];
}

/** Which items are asked for; of a facet that is absent, all. */
export type Filter = { readonly [name in FacetName]?: string | undefined };

/** Whether an item is asked for. What is only likely is shown to who asks for it. */
export function isAsked({ facets }: Pick<Item, 'facets'>, filter: Filter): boolean {
  return facetNames.every((name) => filter[name] === undefined || facets[name].includes(filter[name]));
}

/** Whether a filter asks for what is likely. */
export function isWide({ certainty, kind }: Filter): boolean {
  return certainty === 'likely' || kind?.startsWith('likely-') === true;
}
