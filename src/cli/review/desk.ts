import type { Decision } from '../../desk/decision.ts';
import { type Filter, type Item, isAsked, isWide, itemKinds } from '../../desk/item.ts';
import { type Facets, facetsOf } from './facets.ts';
import { inOne, undoEdits, type Written, writeEdits } from './file-edits.ts';
import { type Alike, likeIt } from './like-it.ts';
import type { Tray } from './tray.ts';

/**
 * The desk: what is to be decided, and decisions on it. A decision is written when it is made, unless a file is another
 * than it was when the item was shown; then nothing is.
 */
export class Desk {
  private readonly trays: readonly Tray[];
  private readonly folder: string;
  private readonly memory: Memory;
  private readonly acts: Act[] = [];
  /** Whether what is likely was asked for. */
  private isWide = false;

  /** @param folder The content folder, which nothing is written out of. */
  constructor(trays: readonly Tray[], folder: string, memory: Memory = forgetful) {
    this.trays = trays;
    this.folder = folder;
    this.memory = memory;
  }

  /** What was asked for last, so that the page can go on where it was. */
  start(): Place {
    return this.memory.read() ?? { filter: {}, skipped: [] };
  }

  /** How many items there are, whatever is asked for. */
  left(): number {
    return this.all({}).length;
  }

  /** The item of a key. */
  item(key: string): Item | undefined {
    return this.known().find((one) => one.key === key);
  }

  /** The item to be shown: the one that is asked for if it is there, else the worst that isn't skipped, else the one skipped first. */
  next({ filter = {}, skipped = [], first }: Partial<Place>): Next {
    const places = new Map(skipped.map((key, index) => [key, index]));
    const rank = ({ key }: Item) => (key === first ? -2 : (places.get(key) ?? -1));
    this.isWide ||= isWide(filter);
    const every = this.all(filter);
    const all = every.filter((item) => isAsked(item, filter)).sort((a, b) => rank(a) - rank(b));
    const [shown] = all;
    const tray = shown && this.trayOf(shown);
    if (shown && tray?.isStale(shown)) {
      tray.renew(shown);
      return this.next({ filter, skipped, ...(first !== undefined && { first }) });
    }
    const decided = this.acts.flatMap(({ items }) => items).filter((item) => isAsked(item, filter)).length;
    const passed = shown && places.has(shown.key) ? 0 : all.filter(({ key }) => places.has(key)).length;
    this.memory.write({ filter, skipped, ...(shown && { first: shown.key }) });
    return {
      left: all.length,
      decided,
      place: decided + passed + 1,
      canUndo: this.acts.length > 0,
      facets: facetsOf(every, filter),
      ...(shown && { shown }),
    };
  }

  /** Writes a decision on the item of this key, which was shown when its file had the digest `hash`. */
  decide({ key, hash, decision }: Asked): Answer {
    const before = this.known();
    const act = this.act({ key, hash, decision });
    if ('refused' in act) return act;
    this.acts.push(act);
    const [item] = act.items as [Item];
    const others = this.all({ kind: item.kind }).filter((one) => one.kind === item.kind);
    return { done: act.done, alike: likeIt(item, others, before) };
  }

  /** Writes the same decision on several items that were shown, as one act. */
  decideAlike({ shown, decision }: { shown: readonly Omit<Asked, 'decision'>[]; decision: Decision }): Answer {
    const all = new Map(this.known().map((item) => [item.key, item]));
    const isAsShown = ({ key, hash }: Omit<Asked, 'decision'>) => {
      const item = all.get(key);
      return item !== undefined && item.hash === hash && !this.trayOf(item).isStale(item);
    };
    const fresh = shown.filter(isAsShown);
    const outcomes = fresh.map(({ key }) => this.act({ key, decision }));
    const done = outcomes.filter((one) => 'done' in one);
    if (done.length > 0)
      this.acts.push({
        items: done.flatMap(({ items }) => items),
        written: inOne(done.map(({ written }) => written)),
        done: '',
        undo: () => {
          for (const { undo } of done) undo();
        },
      });
    const [refused] = outcomes.flatMap((one) => ('refused' in one ? one.refused : []));
    const changed = shown.length - fresh.length;
    const told = [
      `Written in ${done.length} of ${shown.length} places.`,
      changed > 0 && `${changed} were changed meanwhile.`,
      refused,
    ];
    return { done: told.filter(Boolean).join(' ') };
  }

  /** Takes the last act back, where its files are as it left them. */
  undo(): Answer {
    const last = this.acts.pop();
    if (!last) return { refused: 'There is no decision to undo.' };
    const isDone = undoEdits(last.written, this.folder);
    if (isDone) last.undo();
    for (const item of last.items) this.trayOf(item).renew(item);
    if (!isDone)
      return {
        refused: 'Nothing was written: the file was changed since that decision, so take it back there by hand.',
      };
    const [item] = last.items as [Item];
    const files = new Set(last.written.map(({ path }) => path));
    return { done: `Undone in ${[...files].join(', ')}.`, first: item.key };
  }

  /** One decision, written; without `hash` on the item as it is. */
  private act({ key, hash, decision }: Omit<Asked, 'hash'> & { hash?: string }): Act | { refused: string } {
    const item = this.item(key);
    const tray = item && this.trayOf(item);
    if (!item || !tray || (hash !== undefined && item.hash !== hash) || tray.isStale(item)) return this.conflict(item);
    const outcome = tray.decide(item, decision);
    if ('refused' in outcome) return outcome;
    const written = writeEdits(outcome.edits, this.folder);
    if (!written) return this.conflict(item);
    const undo = outcome.also?.();
    tray.renew(item);
    return { items: [item], written, done: outcome.done, undo: () => undo?.() };
  }

  /** All that is to be decided, the worst first, then as it comes. */
  private all(filter: Filter): Item[] {
    const rank = ({ kind }: Item) => itemKinds.indexOf(kind);
    return this.trays.flatMap((tray) => tray.items(filter)).sort((a, b) => rank(a) - rank(b));
  }

  /** All items that can have been shown. */
  private known(): Item[] {
    return this.all(this.isWide ? { certainty: 'likely' } : {});
  }

  private trayOf({ kind }: Item): Tray {
    return this.trays.find(({ kinds }) => kinds.includes(kind)) as Tray;
  }

  private conflict(item: Item | undefined): { refused: string } {
    if (item) this.trayOf(item).renew(item);
    return { refused: 'Nothing was written: the file was changed meanwhile. Here is what is doubtful in it now.' };
  }
}

const forgetful: Memory = { read: () => undefined, write: () => undefined };

/** Decisions that were made at once, and what they wrote. */
interface Act {
  items: Item[];
  written: Written[];
  /** The sentence that says so. */
  done: string;
  /** Takes back what was kept in mind of it. */
  undo(): void;
}

/** Where the editor is: what is shown, by which filter, and what was skipped, in that order. */
export interface Place {
  filter: Filter;
  skipped: readonly string[];
  /** The key of the item to be shown first. */
  first?: string;
}

/** Keeps the place from one start of the command to the next. */
export interface Memory {
  read(): Place | undefined;
  write(place: Place): void;
}

/** What is to be looked at next; nothing where all is decided. */
export interface Next {
  /** How many are left of what is asked for. */
  left: number;
  /** How many decisions on such items stand, since the desk was opened. */
  decided: number;
  /** Which one is shown, from 1, of all that were there. */
  place: number;
  /** Whether there is a decision to take back. */
  canUndo: boolean;
  facets: Facets;
  shown?: Item;
}

export interface Asked {
  key: string;
  hash: string;
  decision: Decision;
}

/** What came of a question to write: a sentence for the editor, what is like it, and the item to be shown first. */
export type Answer = { done: string; alike?: Alike[]; first?: string } | { refused: string };
