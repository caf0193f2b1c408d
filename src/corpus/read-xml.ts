import { SaxesParser } from 'saxes';

/** The elements of an XML text in the order of their opening tags, or where it stops being XML. */
export interface ReadXml {
  elements: XmlElement[];
  fault: XmlFault | undefined;
}

/** An element; `start` and `end` are offsets of its opening tag and behind its closing tag, in UTF-16 code units. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  start: number;
  end: number;
}

/** Where a text stops being XML, and why. Lines and columns count from 1, columns in UTF-16 code units. */
export interface XmlFault {
  line: number;
  column: number;
  reason: string;
}

/**
 * Reads XML; the fault is the first place where the text is not well-formed. Entities of a document type of its own are
 * not known. The place is the last character that was read: the end of a tag that closes nothing, the end of the file for
 * one that stays open.
 * @see https://www.w3.org/TR/xml/#sec-well-formed
 */
export function readXml(text: string): ReadXml {
  const parser = new SaxesParser();
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  let closed: XmlElement | undefined;
  let fault: XmlFault | undefined;
  /** Up to where nothing was wrong. */
  let sound = 0;
  parser.on('opentag', ({ name, attributes }) => {
    const start = text.lastIndexOf('<', parser.position - 1);
    const element = { name, attributes, start, end: text.length };
    elements.push(element);
    open.push(element);
    sound = parser.position;
  });
  parser.on('closetag', () => {
    closed = open.pop();
    if (closed) closed.end = parser.position;
    sound = parser.position;
  });
  parser.on('error', ({ message }) => {
    const last = message.includes('close tag') ? closed : open.at(-1);
    const { line, columnIndex } = parser;
    fault ??= bareAmpersand(text, sound) ?? {
      line,
      column: Math.max(1, columnIndex),
      reason: inOurWords(message, last && { ...last, ...placeIn(text, last.start) }),
    };
  });
  parser.write(text).close();
  return { elements, fault };
}

/** The parser's message without the place before it; an element that stays open is named by its line. */
function inOurWords(message: string, last: (XmlElement & { line: number }) | undefined): string {
  const reason = message.replace(/^[\d:]*:\s*/, '').replace(/\.$/, '');
  if (last && /^(?:unexpected close tag|unclosed tag|unexpected end)/.test(reason))
    return `Unexpected end of \`<${last.name}>\`, expected \`</${last.name}>\` for the tag in line ${last.line}`;
  return `Unexpected XML (${reason}), expected it well-formed`;
}

/** Told by itself, as the parser reads on from a bare `&` to the next semicolon, wherever that is. */
function bareAmpersand(text: string, from: number): XmlFault | undefined {
  const signs = text.slice(from).matchAll(/&(?:(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)?/gi);
  const bare = signs.find(([sign]) => sign === '&');
  return bare && { ...placeIn(text, from + bare.index), reason: 'Unexpected `&`, expected `&amp;`' };
}

/** The line and column of an offset. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
