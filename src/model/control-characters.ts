/**
 * What neither HTML nor XML takes for text: control characters but for tabs and line ends, noncharacters, and halves of
 * surrogate pairs.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
 */
const control = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{NChar}]/u;
const everyControl = new RegExp(control, 'gu');

/** Where the first such character stands, in UTF-16 code units; undefined where none does. */
export function firstControl(text: string): number | undefined {
  const at = text.search(control);
  return at < 0 ? undefined : at;
}

/** The text with a space for each of their code units, so that it keeps its length. */
export function withoutControls(text: string): string {
  return text.replace(everyControl, (sign) => ' '.repeat(sign.length));
}

/** The character at `at` in words: `control character U+0007`. */
export function describeControl(text: string, at: number): string {
  return `control character U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
