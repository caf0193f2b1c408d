import { checkXml, placeIn, tagsIn, type XmlPiece } from './check-xml.ts';

/** What keeps a text from being a citation style, and where that is known. */
export interface StyleFault {
  line?: number;
  column?: number;
  reason: string;
}

/**
 * The first thing that keeps a text from being a style of the Citation Style Language with rules of its own: that it is
 * no XML or no style, that its rules are in another file, or that it calls a macro that it lacks.
 */
export function checkStyle(text: string): StyleFault | undefined {
  if (!/<style\b/.test(text)) return { reason: 'Unexpected text, expected a style of the Citation Style Language' };
  const malformed = checkXml(text);
  if (malformed) return malformed;
  const tags = [...tagsIn(text)].filter(({ name }) => name !== undefined);
  return lackOfRules(text, tags) ?? unknownMacro(text, tags);
}

function lackOfRules(text: string, tags: XmlPiece[]): StyleFault | undefined {
  const begin = tags.findIndex(({ name, end }) => name === 'citation' && !end);
  const citation = tags[begin];
  if (!citation) {
    const parent = parentIn(tags);
    const expected = parent ? `the one it points to, \`${parent}.csl\`` : 'an independent one';
    return { reason: `Unexpected style without rules of its own, expected ${expected}` };
  }
  const end = citation.empty ? begin : tags.findIndex((tag) => tag.name === 'citation' && tag.end);
  if (tags.slice(begin, end).some(({ name }) => name === 'layout')) return undefined;
  return { ...placeIn(text, citation.at), reason: 'Unexpected `<citation>` without `<layout>`, expected one in it' };
}

/** The name of the style that one without rules points to. */
function parentIn(tags: XmlPiece[]): string | undefined {
  const link = tags.find(({ name, piece }) => name === 'link' && attribute(piece, 'rel') === 'independent-parent');
  return link && attribute(link.piece, 'href')?.split('/').at(-1);
}

function unknownMacro(text: string, tags: XmlPiece[]): StyleFault | undefined {
  const known = new Set(tags.filter(({ name }) => name === 'macro').map(({ piece }) => attribute(piece, 'name')));
  for (const { at, name: element = '', piece } of tags) {
    const macro = ['text', 'key'].includes(element) ? attribute(piece, 'macro') : undefined;
    if (macro === undefined || known.has(macro)) continue;
    return { ...placeIn(text, at), reason: `Unexpected macro \`${macro}\`, expected one that the style has` };
  }
  return undefined;
}

/** What an attribute of a tag says. */
function attribute(tag: string, name: string): string | undefined {
  const attributes = tag.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  const found = attributes.find(([, one]) => one === name);
  return found?.[2] ?? found?.[3];
}
