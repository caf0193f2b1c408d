import type { Span } from '../../model/annotation.ts';
import { element } from './xml.ts';

/**
 * Code in lines, in which TEI allows words alone: it is cut where another mark begins or ends, so that it stands inside
 * that mark, and pointers to notes stand behind it.
 * @param code In order; no two overlap.
 */
export function codeBetween(code: readonly Span[], marks: readonly Span[]): CodeMark[] {
  if (code.length === 0) return [];
  const cuts = marks.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  let next = 0;
  return code.flatMap(({ start, end }) => {
    const pieces: CodeMark[] = [];
    let from = start;
    while ((cuts[next] ?? end) <= start) next += 1;
    for (; (cuts[next] ?? end) < end; next += 1) {
      const to = cuts[next] ?? end;
      if (to > from) pieces.push({ start: from, end: to, write });
      from = to;
    }
    return [...pieces, { start: from, end, write }];
  });
}

function write(content: string): string {
  const pieces = content.split(/(<ptr [^<>]*>)/);
  return pieces.map((piece) => (piece === '' || piece.startsWith('<') ? piece : element('code', {}, piece))).join('');
}

interface CodeMark extends Span {
  write(content: string): string;
}
