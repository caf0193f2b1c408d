/**
 * An article's words as `text.txt` has them and as every position counts them: `text` itself, halves of surrogate
 * pairs, which UTF-8 can't hold, told as U+FFFD.
 */
export function toPlainText({ text }: { text: string }): string {
  return text.toWellFormed();
}
