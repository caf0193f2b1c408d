/** A line cut to what stands around a column (from 1), where it is long. */
export function excerptAround(line: string, column = 1): string {
  if (line.length <= longest) return line;
  const from = Math.max(0, Math.min(column - 1 - longest / 2, line.length - longest));
  return `${from > 0 ? '…' : ''}${line.slice(from, from + longest)}${from + longest < line.length ? '…' : ''}`;
}

/** In UTF-16 code units. */
const longest = 100;
