import type { Span } from '../../../model/annotation.ts';
import { elidedAtStart, elidedBefore } from '../../languages/elided-articles.ts';
import { cliticsAndNegation } from '../../languages/en/closed-classes.ts';
import { particlesOfKorean } from '../../languages/en/names/korean-particles.ts';
import { slashJoined } from '../../languages/en/names/place-words.ts';
import type { BlockWords } from './block-words.ts';

/**
 * Whether a name may begin and end where the span does: not within a longer word, number, symbol, handle, hash tag, file
 * name or address. A possessive ending or contracted verb may follow, and an elided article stand before: `l’`, `dell’`.
 * @param lang BCP 47 tag of the text; English where absent.
 */
export function hasEdges(
  { text, block }: Pick<BlockWords, 'text' | 'block'>,
  { start, end }: Span,
  lang = 'en',
): boolean {
  const opens =
    start <= block.start ||
    text[start - 1] === ' ' ||
    opensWell(text.slice(Math.max(block.start, start - 9), start), text.slice(start, start + 2), lang);
  return (
    opens &&
    (end >= block.end ||
      text[end] === ' ' ||
      closesWell(text.slice(end, Math.min(block.end, end + 8)), text.slice(Math.max(start, end - 1), end)))
  );
}

/** Whether a name may begin behind `before`, which is neither a space nor the start of the block. */
function opensWell(before: string, first: string, lang: string): boolean {
  if (/[@#_]$/.test(before)) return false;
  if (/^\d/.test(first) && /\d[.,/:-]$/.test(before)) return false;
  if (/[\p{L}\p{N}]$/u.test(before))
    return !/^[\p{Script=Hangul}]/u.test(first) && !isKatakana(before.slice(-1) + first.charAt(0));
  if (/[\p{L}\p{N}]['’ʼ]$/u.test(before)) return (/^en\b/i.test(lang) ? elidedBefore : elidedAtStart).test(before);
  if (/[\p{L}\p{N}][./\\=]$/u.test(before))
    return /\p{Ll}\.$/u.test(before) ? /^\p{Lu}\p{Ll}/u.test(first) : before.endsWith('/') && /^\p{L}/u.test(first);
  return true;
}

/** Whether a name may end before `after`, which is neither a space nor the end of the block. */
function closesWell(after: string, last: string): boolean {
  if (/^[.,;:!?)](?: |$)/.test(after)) return true;
  if (/^[@_]/.test(after) || /^:\/\//.test(after) || after.startsWith('=')) return false;
  if (/^\p{Script=Hangul}/u.test(after) && /\p{Script=Hangul}/u.test(last)) return hasParticle(after);
  if (isKatakana(last + after.charAt(0))) return false;
  const apostrophe = /^['’ʼ‘](\p{L}+)/u.exec(after);
  if (apostrophe) return cliticsAndNegation.has((apostrophe[1] ?? '').toLowerCase());
  if (/^[.]\p{L}/u.test(after)) return /^\.\p{Lu}\p{Ll}/u.test(after) && !/[\d.]/.test(last);
  if (/\d/.test(last) && /^(?:[.,:]\d|\/\w)/.test(after)) return false;
  return !/^[/\\]\p{Ll}/u.test(after) || slashJoined.test(after);
}

function isKatakana(pair: string): boolean {
  return /^[\p{Script=Katakana}ー]{2}$/u.test(pair);
}

function hasParticle(after: string): boolean {
  const run = /^\p{Script=Hangul}+/u.exec(after)?.[0] ?? '';
  return particlesOfKorean.some((particle) => run === particle || (run.length > 3 && run.startsWith(particle)));
}
