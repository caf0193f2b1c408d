import { onOneLine } from '../text/words.ts';

/**
 * The paragraphs of a plain text, each a list of lines: one where the lines were only wrapped at the margin. Empty lines
 * and drawn ones part paragraphs; where there are none and the lines are long, each line is a paragraph.
 */
export function paragraphsOf(text: string): string[][] {
  const lines = text
    .split(/\r\n|[\n\r\f\u2028\u2029]/)
    .map((line) => (isRule.test(line) ? '' : line.replace(/\u00ad/g, '').trimEnd()));
  const filled = lines.filter((line) => line.trim() !== '');
  const isParted = lines
    .slice(lines.findIndex((line) => line.trim() !== ''))
    .some((line, at, all) => line.trim() === '' && at < all.length - 1);
  const isLong = filled.some((line) => line.length > longestLine);
  if (isLong && !isPartedAtAll(isParted, filled)) return filled.map((line) => [onOneLine(line)]);
  return groupsOf(lines).map((group) => (isWrapped(group) ? [joined(group)] : group.map(onOneLine)));
}

/** A line that only draws one: it parts paragraphs, too. */
const isRule = /^\s{0,40}(?:={5,200}|_{5,200}|\*{5,200}|~{5,200}|#{5,200}|-{5,200})\s{0,40}$/;

/** Longer lines are whole paragraphs: nobody wraps so late. */
const longestLine = 200;

function isPartedAtAll(isParted: boolean, filled: readonly string[]): boolean {
  return isParted && filled.length > 1;
}

function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

/** Whether the lines but the last reach about the same margin, so that their ends mean nothing. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return true;
  const lengths = lines.slice(0, -1).map((line) => line.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths, lines.at(-1)?.length ?? 0)];
  return longest > longestLine ? false : longest > 45 && shortest > longest * 0.6;
}

/** Wrapped lines as one; a word that a hyphen parts at a line's end is made whole. */
function joined(lines: readonly string[]): string {
  return onOneLine(lines.join('\n').replace(/(\p{Ll})-\n\s{0,40}(?=\p{Ll})/gu, '$1'));
}
