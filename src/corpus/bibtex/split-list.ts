/** The items of a list as BibTeX writes it, `one and two`; an `and` in braces joins nothing. */
export function splitList(tex: string): string[] {
  return splitOutsideBraces(tex, / and(?= )/giy);
}

/** A text cut at what a sticky expression matches outside braces, without empty pieces. */
export function splitOutsideBraces(tex: string, separator: RegExp): string[] {
  const text = tex.replace(/\s+/g, ' ');
  const pieces: string[] = [];
  let [start, depth, at] = [0, 0, 0];
  while (at < text.length) {
    const letter = text[at];
    separator.lastIndex = at;
    const found = depth === 0 ? separator.exec(text)?.[0] : undefined;
    if (found) pieces.push(text.slice(start, at));
    if (found) start = at + found.length;
    if (letter === '{') depth += 1;
    else if (letter === '}') depth = Math.max(0, depth - 1);
    at += found ? found.length : letter === '\\' ? 2 : 1;
  }
  return [...pieces, text.slice(start)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}
