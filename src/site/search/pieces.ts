/** The words of a text as they stand between white space, as Pagefind parts them. */
export function piecesOf(text: string): string[] {
  return text
    .toWellFormed()
    .replaceAll(zeroWidthSpace, '')
    .split(/\p{White_Space}+/u)
    .filter((piece) => piece !== '');
}

/** Pagefind takes it out, and parts words with it where no spaces do. */
export const zeroWidthSpace = '\u200b';
