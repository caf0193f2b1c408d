/**
 * Reads a `_headers` file, in the form that static hosts share: a line with a path, in which `*` stands for anything,
 * and below it the headers of what lies there, indented. Comments begin with `#`; what else doesn't fit is left out.
 */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^\s+([\w-]+):(.*)$/.exec(line.trimEnd()) ?? [];
    if (value.trim() !== '') rules.at(-1)?.headers.push([name, value.trim()]);
    else if (line.startsWith('/')) rules.push({ path: line.trim().split('*'), headers: [] });
  }
  return rules;
}

/** The headers that the rules give to a path, those of all rules that fit it. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Header[] {
  return rules.filter((rule) => fits(path, rule.path)).flatMap(({ headers }) => headers);
}

/** Whether a path begins with the first piece, ends with the last and has the others between them in their order. */
function fits(path: string, [first = '', ...others]: readonly string[]): boolean {
  const last = others.pop();
  if (last === undefined) return path === first;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of others) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}

export interface HeaderRule {
  /** The pieces of the path between its `*`. */
  path: readonly string[];
  headers: Header[];
}

type Header = [name: string, value: string];
