import { checkXml, placeIn } from './check-xml.ts';

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
  return checkXml(text) ?? lackOfRules(text) ?? unknownMacro(text);
}

function lackOfRules(text: string): StyleFault | undefined {
  const parent = /<link\b(?=[^>]*rel="independent-parent")[^>]*href="[^"]*\/([\w-]+)"/.exec(text)?.[1];
  const citation = /<citation\b/.exec(text);
  if (!citation) {
    const expected = parent ? `the one it points to, \`${parent}.csl\`` : 'an independent one';
    return { reason: `Unexpected style without rules of its own, expected ${expected}` };
  }
  if (/<citation\b(?:[^>]*[^/])?>[\s\S]*<layout\b[\s\S]*<\/citation>/.test(text)) return undefined;
  return { ...placeIn(text, citation.index), reason: 'Unexpected `<citation>` without `<layout>`, expected one in it' };
}

function unknownMacro(text: string): StyleFault | undefined {
  const style = text.replace(comments, blank);
  const known = new Set(Array.from(style.matchAll(/<macro\b[^>]*\sname="([^"]*)"/g), ([, name]) => name));
  for (const { index, 1: name = '' } of style.matchAll(/<(?:text|key)\b[^>]*\smacro="([^"]*)"/g)) {
    if (known.has(name)) continue;
    return { ...placeIn(text, index), reason: `Unexpected macro \`${name}\`, expected one that the style has` };
  }
  return undefined;
}

const comments = /<!--[\s\S]*?-->/g;

/** As many characters that are no tag, so that places stay. */
function blank(comment: string): string {
  return comment.replace(/[^\n]/g, ' ');
}
