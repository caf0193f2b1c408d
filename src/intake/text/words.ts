/** How many words a text has: runs of letters, digits and what stands inside a word; letters of scripts without blanks count one each. */
export function countWords(text: string): number {
  return (
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}’'_-]*/gu)?.length ??
    0
  );
}

/** A text on one line: white space made single, control characters taken out. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u00ad\u200b\ufeff]+/gu, ' ').trim();
}
