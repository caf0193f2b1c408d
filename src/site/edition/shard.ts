import { createHash } from 'node:crypto';

/** A part of a corpus or an edition that one worker takes: the `index`th of `count`, counted from 1. */
export interface Shard {
  index: number;
  count: number;
}

/** Reads `3/7`; undefined for anything else, a shard that doesn't exist included. */
export function toShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count) return undefined;
  return { index, count };
}

/** The shard as it is asked for, `3/7`, or with another sign between the numbers. */
export function shardName({ index, count }: Shard, sign = '/'): string {
  return `${index}${sign}${count}`;
}

/**
 * Whether a text belongs to the shard. That depends on its id alone, so that a text stays where it is when the corpus
 * grows, and each text belongs to exactly one of the shards of a count.
 */
export function isInShard(id: string, { index, count }: Shard): boolean {
  return createHash('sha256').update(id).digest().readUIntBE(0, 6) % count === index - 1;
}
