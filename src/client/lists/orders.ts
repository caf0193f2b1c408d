import { daysOf } from '../../model/dates/days.ts';
import { foldedText } from './matches.ts';

/** What an item is arranged by. Items of one heading stand together below it. */
export interface Rank {
  key: string | number;
  heading?: string;
}

/** What an order reads of an item of a list. */
export interface Item {
  /** The item's own data, and those of the group that the page has it in. */
  data: Record<string, string | undefined>;
  group: Record<string, string | undefined>;
  /** The item's words of a class: before and after the keyword. */
  words(name: string): string;
  /** The day of the item in words, as the page has it. */
  day(): string;
}

/** How lists can be arranged otherwise than the page has them. Texts are compared folded, so accents don't part them. */
export const orders: Record<string, (item: Item, none: None) => Rank> = {
  date: ({ data, group, day }) => ({ key: dayOf(data.date ?? group.date), heading: day() }),
  addressee: ({ data }, { noAddressee }) =>
    data.to ? { key: `0${foldedText(data.to)}`, heading: data.to } : { key: '1', heading: noAddressee },
  oldest: ({ data }) => ({ key: dayOf(data.date) }),
  title: ({ data }) => ({ key: foldedText(data.title ?? '') }),
  author: ({ data }, { noAuthor }) =>
    data.author
      ? { key: `0${foldedText(data.author)}`, heading: data.name ?? data.author }
      : { key: '1', heading: noAuthor },
  before: ({ words }) => ({ key: bareWords(words('before')).reverse().join(' ') }),
  after: ({ words }) => ({ key: bareWords(words('after')).join(' ') }),
  count: ({ data }) => ({ key: -Number(data.count ?? 0) }),
};

/** What stands over items without what a list is arranged by. */
interface None {
  noAddressee: string;
  noAuthor: string;
}

/** The items from the least rank to the greatest; those of one rank stay in the order that they were in. */
export function inOrder<T>(items: T[], rankOf: (item: T) => Rank): { item: T; heading: string | undefined }[] {
  const ranked = items.map((item) => ({ item, ...rankOf(item) }));
  return ranked
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item, heading }) => ({ item, heading }));
}

/** The first day that a date may mean; after all others where there is none. */
function dayOf(date: string | undefined): number {
  return date ? daysOf(date).first : Number.POSITIVE_INFINITY;
}

/** Words without what stands between them. */
function bareWords(text: string): string[] {
  return foldedText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
