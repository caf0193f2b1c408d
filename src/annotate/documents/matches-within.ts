/**
 * The matches of an expression in a text, which is read in pieces: a match and all that the expression looks at behind it
 * has at most `reach` UTF-16 code units, and as many before it are looked at. So a repetition that nearly matches is tried
 * from each place for a bounded stretch, not to the text's end.
 * @param expression Matches never the empty text, and has the flags `gu` or more.
 */
export function* matchesWithin(text: string, expression: RegExp): Generator<PlacedMatch> {
  let from = 0;
  while (from < text.length) {
    const begin = boundary(text, Math.max(0, from - reach));
    const end = boundary(text, from + 2 * reach);
    const next = boundary(text, from + reach);
    const piece = text.slice(begin, end);
    expression.lastIndex = from - begin;
    let match = expression.exec(piece);
    while (match && begin + match.index < next) {
      const stop = begin + match.index + match[0].length;
      if (match[0].length <= reach) yield { match, start: begin + match.index, end: stop };
      from = Math.max(from, stop);
      match = expression.exec(piece);
    }
    from = Math.max(from, next);
  }
}

/** References to documents are far shorter, and lists of them that are looked back over are, too. */
const reach = 400;

/** The offset, or the one before it where it would cut a surrogate pair. */
function boundary(text: string, at: number): number {
  return at < text.length && /[\udc00-\udfff]/.test(text[at] ?? '') && at > 0 ? at - 1 : Math.min(at, text.length);
}

export interface PlacedMatch {
  match: RegExpExecArray;
  /** In the text. */
  start: number;
  end: number;
}
