/** The cells of a CSV text, line by line, as RFC 4180 reads it; throws where a quotation mark stands wrong. */
export function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (!match) throw new Error(`Unexpected character at ${at} of the CSV, expected a cell`);
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    at = cell.lastIndex;
    if (match[3] === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
