/**
 * How wide a text is at most, in the units of its font size. The face isn't known when a drawing is made, so the widths
 * are those of the widest common sans-serif faces (Verdana, DejaVu Sans), by class of letter.
 */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += classes.find(([pattern]) => pattern.test(letter))?.[1] ?? 1.05;
  return Math.ceil(ems * size);
}

/** The text, cut with an ellipsis where it is wider than `width`. */
export function shortened(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The same for a title: what stands in brackets behind it, which may tell it from others, stays where there is room. */
export function shortenedTitle(title: string, width: number, size: number): string {
  const at = title.endsWith(')') ? title.lastIndexOf(' (') : -1;
  const ending = at < 0 ? '' : title.slice(at);
  const left = width - widthOf(ending, size);
  if (ending === '' || left < width * 0.4 || widthOf(title, size) <= width) return shortened(title, width, size);
  return shortened(title.slice(0, at), left, size) + ending;
}

/** The text in lines no wider than `width`, cut between words; the last of `most` lines takes an ellipsis if need be. */
export function inLines(text: string, size: number, { width, most }: { width: number; most: number }): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && (lines.length === most || widthOf(longer, size) <= width)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => shortened(line, width, size));
}

/** Advance widths in ems, rounded up. */
const classes: [RegExp, number][] = [
  [/[ijlI|.,:;!'’‘· ]/, 0.37],
  [/[ftr()[\]\-–/“”"]/, 0.46],
  [/[csz]/, 0.56],
  [/[mwMW@—…]/, 1],
  [/[\p{Ll}\p{Nd}]/u, 0.64],
  [/[EFJLPSTY]/, 0.69],
  [/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u, 0.82],
  [/\p{M}/u, 0],
];
