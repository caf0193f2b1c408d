import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Fault } from '../model/fault.ts';
import type { Reference } from '../model/reference.ts';
import type { Path, Source } from './source.ts';

/** One reading of many. */
export function merge<T>(readings: Reading<T>[]): Reading<T> {
  return {
    found: readings.flatMap(({ found }) => found),
    faults: readings.flatMap(({ faults }) => faults),
    partial: readings.flatMap(({ partial = [] }) => partial),
  };
}

/** What reading gave: no finding where the faults left nothing to take. */
export interface Reading<T> {
  found: T[];
  faults: Fault[];
  /** What is left of faulty things, with stand-ins for what they can't be without: to be checked further, not shown. */
  partial?: T[];
}

/** A thing read and checked, and where it was read: `path` leads to it in the source. */
export interface Sourced<T> {
  item: T;
  source: Source;
  path: Path;
}

/** The things of the shelf that have names of their own, before they are checked against each other. */
export interface Contents {
  articles: Sourced<Article>[];
  entities: Sourced<Entity>[];
  references: Sourced<Reference>[];
}
