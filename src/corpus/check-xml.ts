/** Where a text stops being XML, and why. Lines and columns count from 1, columns in UTF-16 code units. */
export interface XmlFault {
  line: number;
  column: number;
  reason: string;
}

const attribute = String.raw`\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
const token = new RegExp(
  String.raw`<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<!DOCTYPE[^>]*>|<(?<end>/)?(?<name>[A-Za-z_][\w:.-]*)(?:${attribute})*\s*(?<empty>/)?>|[^<]+`,
  'y',
);
const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/**
 * The first place where a text is no well-formed XML: a tag that is broken, not closed or closed in the wrong order,
 * or a bare `&`. Entities of a document type of its own are not known.
 * @see https://www.w3.org/TR/xml/#sec-well-formed
 */
export function checkXml(text: string): XmlFault | undefined {
  const open: { name: string; at: number }[] = [];
  const fault = (at: number, reason: string): XmlFault => ({ ...placeIn(text, at), reason });
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) return fault(at, `Unexpected \`${/[^\n]{1,20}/.exec(text.slice(at))?.[0]}\`, expected a whole tag`);
    const [piece] = match;
    const { name, end, empty } = match.groups ?? {};
    const isWritten = name !== undefined || !piece.startsWith('<');
    const bare = isWritten ? piece.search(reference) : -1;
    if (bare >= 0) return fault(at + bare, 'Unexpected `&`, expected `&amp;`');
    if (name === undefined) continue;
    const last = open.at(-1);
    if (end && last?.name !== name)
      return fault(at, `Unexpected \`</${name}>\`, expected ${last ? closing(last) : 'the end of the file'}`);
    if (end) open.pop();
    else if (!empty) open.push({ name, at });
  }
  const last = open.at(-1);
  return last && fault(text.length, `Unexpected end of the file, expected ${closing(last)}`);

  function closing({ name, at }: { name: string; at: number }): string {
    return `\`</${name}>\` for the tag in line ${placeIn(text, at).line}`;
  }
}

/** The line and column of an offset. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
