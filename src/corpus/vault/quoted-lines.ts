/**
 * YAML in which texts in quotes go on in the next lines from their very start, as Ruby and others read them, with a blank
 * before each such line: then it is YAML by its letter. Lines stay what they are in number.
 */
export function withQuotedLines(yaml: string): string {
  let mark: string | undefined;
  return yaml
    .split(/(?<=\n)/)
    .map((line) => {
      const isWithin = mark !== undefined;
      const [, opening, rest = ''] = isWithin ? [line, mark, line] : (/^[\w -]+:[ \t]+(["'])(.*)$/s.exec(line) ?? []);
      if (opening !== undefined) mark = closes(rest, opening) ? undefined : opening;
      return isWithin && /^\S/.test(line) ? ` ${line}` : line;
    })
    .join('');
}

/** Whether a quotation mark ends the text: one that isn’t escaped or doubled. */
function closes(text: string, mark: string): boolean {
  return mark === '"' ? /^(?:[^"\\]|\\.)*"/s.test(text) : /^(?:[^']|'')*'(?:[^']|$)/s.test(text);
}
