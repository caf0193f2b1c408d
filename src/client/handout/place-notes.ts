import type { Named } from './names.ts';

/** How text runs on a handout on A4, by its style sheet: letters a line, and points a line and between blocks. */
const column = { letters: 58, line: 16.5, gap: 11 };
const margin = { letters: 31, line: 10.4, gap: 8 };

/** A note may begin so far below its line, in points. Of places, which most readers know, one has to be at its line. */
const patience = { place: 12, other: 100 };

/**
 * Those of an article's names whose notes have room in the margin, each beside its mention or a little below it. The
 * others would push all that follow down past the end of the text.
 */
export function placeNotes(names: readonly Pick<Named, 'block' | 'offset' | 'kind' | 'name' | 'text'>[]): Set<Named> {
  const tops = topsOf(names);
  const beside = new Set<Named>();
  let free = 0;
  for (const one of names as Named[]) {
    const line = (tops.get(one.block) ?? 0) + Math.floor(one.offset / column.letters) * column.line;
    const start = Math.max(free, line);
    if (start - line > (one.kind === 'place' ? patience.place : patience.other)) continue;
    beside.add(one);
    free = start + heightOf(one.name.length + one.text.length + 1, margin);
  }
  return beside;
}

/** Where each block of the text begins, in points from the first. */
function topsOf(names: readonly Pick<Named, 'block'>[]): Map<Element, number> {
  const tops = new Map<Element, number>();
  let top = 0;
  for (const block of names[0]?.block.parentElement?.children ?? []) {
    tops.set(block, top);
    top += heightOf(block.textContent.length, column);
  }
  return tops;
}

function heightOf(letters: number, { letters: inLine, line, gap }: typeof column): number {
  return Math.ceil(letters / inLine) * line + gap;
}
