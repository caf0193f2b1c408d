/**
 * The end of an address that leads to words of a page: `:~:text=prefix-,start,end`. Long passages are told by their
 * first and last words, and ones that the page says before by the words before them.
 * @param text The passage, blocks on lines of their own. @param page What stands before it, and all of the page's words.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(text: string, { before, whole }: { before: string; whole: string }): string {
  const lines = text.split('\n');
  const first = wordsOf(lines[0] ?? '');
  const last = wordsOf(lines.at(-1) ?? '');
  const isShort = lines.length === 1 && first.length <= 8;
  const start = isShort ? first.join(' ') : first.slice(0, 4).join(' ');
  const isRepeated = whole.indexOf(start) !== whole.lastIndexOf(start);
  const prefix = isRepeated
    ? wordsOf(before.split('\n').at(-1) ?? '')
        .slice(-3)
        .join(' ')
    : '';
  const parts = [prefix && `${encode(prefix)}-`, encode(start), !isShort && encode(last.slice(-4).join(' '))];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter(Boolean);
}

/** Commas and hyphens part the directive's terms, so they are written as escapes in them. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
