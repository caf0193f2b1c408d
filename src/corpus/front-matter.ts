import type { Fault } from '../model/fault.ts';

/**
 * The lines between the two `---` that a text begins with, as remark-frontmatter reads them, and what follows. Faults
 * say what stands in their place. Lines are counted from 1; the front matter's first is line 2 of the file.
 */
export function splitFrontMatter(text: string): FrontMatterText | { problem: Problem } {
  const opening = /^---[ \t]*(?:\r\n|\n|\r|$)/.exec(text);
  if (!opening) return { problem: missing(text) };
  const start = opening[0].length;
  const closing = /(^|[\r\n])---[ \t]*(?:\r\n|[\r\n]|$)/.exec(text.slice(start));
  if (!closing) {
    const reason = 'Unexpected end of the file in the front matter, expected a closing line `---`';
    return { problem: { line: 1, reason } };
  }
  const [fence, lineEnd = ''] = closing;
  const bodyStart = start + closing.index + fence.length;
  return {
    yaml: text.slice(start, start + closing.index + lineEnd.length),
    body: text.slice(bodyStart),
    bodyLine: lineOf(text, bodyStart),
  };
}

/** The line, from 1, that the offset (UTF-16 code units) lies in. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}

function missing(text: string): Problem {
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const words = lines[first]?.trim() ?? '';
  if (first < 0) return { reason: 'Unexpected empty file, expected front matter between two lines `---`' };
  const found =
    words !== '---' ? `\`${shortened(words)}\`` : first > 0 ? 'empty line before `---`' : 'space before `---`';
  return {
    isWithout: words !== '---',
    line: words === '---' ? 1 : first + 1,
    reason: `Unexpected ${found}, expected front matter to begin with \`---\` on line 1`,
  };
}

/** At most sixty code points of `words`, an ellipsis for the rest. */
export function shortened(words: string): string {
  const points = [...words.slice(0, 200)];
  return points.length > 60 ? `${points.slice(0, 59).join('')}…` : words;
}

interface Problem extends Pick<Fault, 'line' | 'reason'> {
  /** Whether there is a text, and nothing like front matter before it. */
  isWithout?: boolean;
}

interface FrontMatterText {
  yaml: string;
  /** What follows the front matter. */
  body: string;
  /** The body's first line in the file. */
  bodyLine: number;
}
