/**
 * The documents that have a word, as text: for each how many are left out since the one before (base 36, nothing for
 * none), then a capital letter for how much the word counts in it: `BA2C` is 0 (B), 1 (A), 4 (C).
 */
export function writePostings(documents: number[], levels: number[]): string {
  let last = -1;
  return documents
    .map((document, index) => {
      const gap = document - last - 1;
      last = document;
      return (gap === 0 ? '' : gap.toString(36)) + String.fromCharCode(0x40 + (levels[index] ?? 1));
    })
    .join('');
}

/** Gives back each document with its level, 1 to 26. */
export function readPostings(written: string, take: (document: number, level: number, index: number) => void): void {
  let document = -1;
  let gap = 0;
  let index = 0;
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) {
      document += gap + 1;
      gap = 0;
      take(document, code - 0x40, index);
      index += 1;
    } else gap = gap * 36 + (code <= 0x39 ? code - 0x30 : code - 0x61 + 10);
  }
}

/** Where a word stands in each of its documents, in words: distances in base 36, `,` between them, `;` after each document. */
export function writePositions(positions: number[]): string {
  let last = 0;
  return positions
    .map((position) => {
      const distance = position - last;
      last = position;
      return distance.toString(36);
    })
    .join(',');
}

/** Gives back the positions of one document. */
export function readPositions(written: string): number[] {
  let last = 0;
  return written.split(',').map((distance) => {
    last += Number.parseInt(distance, 36);
    return last;
  });
}

/** The highest level that a posting has. */
export const highestLevel = 26;
