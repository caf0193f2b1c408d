/** A text with pieces of it replaced; where two overlap, the first in the text counts. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let written = '';
  let at = 0;
  for (const { start, end, text: words } of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    written += text.slice(at, start) + words;
    at = end;
  }
  return written + text.slice(at);
}

/** Offsets are UTF-16 code units, `end` exclusive. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}
