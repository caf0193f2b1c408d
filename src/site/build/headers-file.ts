/**
 * Reads a `_headers` file, in the form that static hosts share: a line with a path, in which `*` stands for anything,
 * and below it the headers of what lies there, indented. Comments begin with `#`; what else doesn't fit is left out.
 */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line.trimEnd()) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (line.startsWith('/')) rules.push({ path: toPattern(line.trim()), headers: [] });
  }
  return rules;
}

/** The headers that the rules give to a path, those of all rules that fit it. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Header[] {
  return rules.filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers);
}

function toPattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[^\w/]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}

export interface HeaderRule {
  path: RegExp;
  headers: Header[];
}

type Header = [name: string, value: string];
