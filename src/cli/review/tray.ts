import type { Decision } from '../../desk/decision.ts';
import type { Filter, Item, ItemKind } from '../../desk/item.ts';
import type { FileEdit } from './file-edits.ts';

/** Items of one sort, and what comes of decisions on them. */
export interface Tray {
  /** The kinds of its items, which no other tray has. */
  readonly kinds: readonly ItemKind[];
  /** What is to be decided, in the order in which it is to be shown, as far as the filter can ask for it. */
  items(filter: Filter): Item[];
  /** Whether what the item was read from is another since. */
  isStale(item: Item): boolean;
  /** Reads anew what the item was read from, after a decision or since it was changed. */
  renew(item: Item): void;
  /** What a decision writes; nothing is written here. */
  decide(item: Item, decision: Decision): Outcome;
}

/** What is to be written and a sentence that says so, or why nothing is. */
export type Outcome =
  | {
      edits: FileEdit[];
      done: string;
      /** What is to be kept in mind when it is written; what it gives takes that back. */
      also?(): () => void;
    }
  | { refused: string };
