import { surelySaidBy } from '../../model/annotation.ts';
import type { MarkedPage } from './mark-pages.ts';

/** What the pages of a site say of each entity, gathered page by page, so that no page has to be kept. */
export interface Appearances {
  /** By the entity's id, in the order of the pages. */
  named: Map<string, { path: string; title: string; count: number }[]>;
  /** By the speaker's id. */
  said: Map<string, SaidOnPage[]>;
  /** Every quotation. */
  quotes: QuoteRecord[];
}

/** A quotation of an entity. */
export interface SaidOnPage {
  /** The page and the quotation's id in it. */
  href: string;
  title: string;
  text: string;
}

/** A quotation as `quotes.json` has it. */
export interface QuoteRecord {
  page: string;
  id: string;
  text: string;
  type: string;
  speaker: string | null;
  speakerId?: string;
  certainty: string;
}

export function noAppearances(): Appearances {
  return { named: new Map(), said: new Map(), quotes: [] };
}

/** Adds what one page says. Those whose words a quotation unsurely is are in `quotes` alone, with the certainty. */
export function addPage(all: Appearances, { path, title, found }: MarkedPage): void {
  if (!found) return;
  for (const [id, mentions] of Map.groupBy(found.mentions, ({ entityId }) => entityId))
    add(all.named, id, { path, title: title || path, count: mentions.length });
  for (const quote of found.quotes) {
    const text = found.text.slice(quote.start, quote.end);
    const { id, type, speaker, speakerId, certainty } = quote;
    all.quotes.push({ page: path, id, text, type, speaker, ...(speakerId !== undefined && { speakerId }), certainty });
    for (const { id: by } of surelySaidBy(quote))
      if (by !== undefined) add(all.said, by, { href: `${path}#${id}`, title: title || path, text });
  }
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
