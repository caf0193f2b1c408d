import type { Span } from '../../model/annotation.ts';

/** The signs between two words of a text, as they are compared: without spaces, quotation marks and what `asides` hold. */
export function signsBetween(text: string, { start, end }: Span, asides: readonly Span[]): string {
  const between = asides.length === 0 ? text.slice(start, end) : without(text, { start, end }, asides);
  if (between === ' ' || between === '') return '';
  return plainSigns(between);
}

/** Signs with all quotation marks and spaces taken out and all dashes made one; a hyphen between two words stays apart. */
export function plainSigns(signs: string): string {
  const bare = signs.replace(/["'“”„‟‘’‚‛«»‹›`´\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
  if (/^[-‐‑]\s*$/.test(bare)) return /^.[^\S\n\f\r]+$/.test(bare) ? '–' : '-';
  return bare
    .replace(/\.\s?\.\s?\./g, '…')
    .replace(/[-‐‑‒–—―−]+/g, '–')
    .replace(/\s+/g, '')
    .replace(/–+/g, '–');
}

/** Whether two texts have the same signs between two words, but for typography: a hyphen may stand for a space or a dash. */
export function areSameSigns(one: string, other: string): boolean {
  if (one === other) return true;
  return (one === '-' && /^–?$/.test(other)) || (other === '-' && /^–?$/.test(one));
}

/**
 * Whether a quotation may end with these signs where the source goes on with those. Newspapers put a comma or full stop
 * of their own before the closing mark, which takes away no question mark.
 */
export function endsAlike(quoted: string, source: string): boolean {
  if (source.startsWith(quoted)) return true;
  return /^[.,]$/.test(quoted) && !/^[!?]/.test(source);
}

/** Whether a quotation may begin with these signs where the source has those before. */
export function beginsAlike(quoted: string, source: string): boolean {
  return source.endsWith(quoted);
}

function without(text: string, { start, end }: Span, asides: readonly Span[]): string {
  let kept = '';
  let at = start;
  for (let index = firstBehind(asides, start); index < asides.length; index += 1) {
    const aside = asides[index] as Span;
    if (aside.start >= end) break;
    kept += text.slice(at, Math.max(at, aside.start));
    at = Math.max(at, aside.end);
  }
  return kept + text.slice(Math.min(at, end), end);
}

/** The first aside that ends behind an offset. */
function firstBehind(asides: readonly Span[], offset: number): number {
  let low = 0;
  let high = asides.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((asides[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
