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
const reference = /&(?:(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)?/gi;

/**
 * The first place where a text is no well-formed XML: a tag that is broken, not closed or closed in the wrong order,
 * or a bare `&`. Entities of a document type of its own are not known.
 * @see https://www.w3.org/TR/xml/#sec-well-formed
 */
export function checkXml(text: string): XmlFault | undefined {
  const open: { name: string; at: number }[] = [];
  const fault = (at: number, reason: string): XmlFault => ({ ...placeIn(text, at), reason });
  let read = 0;
  for (const { at, piece, name, end, empty } of tagsIn(text)) {
    read = at + piece.length;
    const isWritten = name !== undefined || !piece.startsWith('<');
    const bare = isWritten ? piece.matchAll(reference).find(([sign]) => sign === '&') : undefined;
    if (bare) return fault(at + bare.index, 'Unexpected `&`, expected `&amp;`');
    if (name === undefined) continue;
    const last = open.at(-1);
    if (end && last?.name !== name)
      return fault(at, `Unexpected \`</${name}>\`, expected ${last ? closing(last) : 'the end of the file'}`);
    if (end) open.pop();
    else if (!empty) open.push({ name, at });
  }
  if (read < text.length)
    return fault(read, `Unexpected \`${/[^\n]{1,20}/.exec(text.slice(read))?.[0]}\`, expected a whole tag`);
  const last = open.at(-1);
  return last && fault(text.length, `Unexpected end of the file, expected ${closing(last)}`);

  function closing({ name, at }: { name: string; at: number }): string {
    return `\`</${name}>\` for the tag in line ${placeIn(text, at).line}`;
  }
}

/** The pieces of a text that is XML, in order: tags, words, comments and the like; it ends where the text is no XML. */
export function* tagsIn(text: string): Generator<XmlPiece> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) return;
    const [piece] = match;
    const { name, end, empty } = match.groups ?? {};
    yield { at, piece, name, end: end !== undefined, empty: empty !== undefined };
    at += piece.length;
  }
}

/** The line and column of an offset. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

export interface XmlPiece {
  /** Where it begins, in UTF-16 code units. */
  at: number;
  piece: string;
  /** The name of a tag; undefined of all else. */
  name: string | undefined;
  /** Whether it is a closing tag. */
  end: boolean;
  /** Whether it is a tag that closes itself. */
  empty: boolean;
}
