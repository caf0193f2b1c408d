import type { Reference } from '../model/reference.ts';

/** What every object of JavaScript answers to: `constructor`, `toString`, `__proto__`. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A character for private use, which no work has in its words. */
const sign = '\uE0FF';

/**
 * A reference in which no word is one that objects inherit: the processor keeps what it sets in objects, by names,
 * titles and ids, and takes what they inherit for what it has kept. `withoutSigns` is the way back.
 */
export function withSigns<T extends Reference>(reference: T): T {
  return signed(reference) as T;
}

/** An id, likewise. */
export function signedId(id: string): string {
  return inherited.has(id) ? id + sign : id;
}

/** What the processor made, in its own words. */
export function withoutSigns(text: string): string {
  return text.replaceAll(sign, '');
}

function signed(value: unknown): unknown {
  if (typeof value === 'string') return signedId(value);
  if (Array.isArray(value)) return value.map(signed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, signed(inner)]));
}
