import type { Entity } from '../model/entity.ts';
import type { Reference } from '../model/reference.ts';
import { groupWords, particles } from './name-words.ts';

export type Name = NonNullable<Reference['author']>[number];

/**
 * Takes a byline's name apart, so that styles can put the surname first. An entry of the glossary settles it; else
 * `Doe, Jane` says it, a desk, agency or single word stays whole, and the last word is the surname, with the
 * particles before it.
 */
export function authorName(text: string, known?: Pick<Entity, 'kind' | 'family'>): Name {
  if (known && known.kind !== 'person') return { literal: text };
  const [before = '', after, ...more] = text.split(/,\s+/);
  if (after && more.length === 0) return { family: before, given: after };
  const family = known?.family?.find((one) => ` ${text} `.includes(` ${one} `));
  if (family) return { family, given: text.replace(family, '').replace(/\s+/g, ' ').trim() };
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || words.some((word) => groupWords.has(word.toLowerCase()))) {
    return { literal: text };
  }
  const at = words.findIndex((word, index) => index > 0 && particles.has(word));
  const cut = at < 0 ? words.length - 1 : Math.min(at, words.length - 1);
  return { family: words.slice(cut).join(' '), given: words.slice(0, cut).join(' ') };
}
