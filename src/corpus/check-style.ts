import { placeIn, readXml, type XmlElement } from './read-xml.ts';

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
  const { elements, fault } = readXml(text);
  return fault ?? lackOfRules(text, elements) ?? unknownMacro(text, elements);
}

function lackOfRules(text: string, elements: XmlElement[]): StyleFault | undefined {
  const citation = elements.find(({ name }) => name === 'citation');
  if (!citation) {
    const parent = parentIn(elements);
    const expected = parent ? `the one it points to, \`${parent}.csl\`` : 'an independent one';
    return { reason: `Unexpected style without rules of its own, expected ${expected}` };
  }
  const { start, end } = citation;
  if (elements.some((one) => one.name === 'layout' && one.start > start && one.end <= end)) return undefined;
  return { ...placeIn(text, start), reason: 'Unexpected `<citation>` without `<layout>`, expected one in it' };
}

/** The name of the style that one without rules points to. */
function parentIn(elements: XmlElement[]): string | undefined {
  const links = elements.filter(({ name }) => name === 'link').map(({ attributes: { rel, href } }) => ({ rel, href }));
  return links
    .find(({ rel }) => rel === 'independent-parent')
    ?.href?.split('/')
    .at(-1);
}

function unknownMacro(text: string, elements: XmlElement[]): StyleFault | undefined {
  const macros = elements.filter(({ name }) => name === 'macro');
  const known = new Set(macros.map(({ attributes: { name } }) => name));
  const calls = elements.filter(({ name }) => name === 'text' || name === 'key');
  const unknown = calls.find(({ attributes: { macro } }) => macro !== undefined && !known.has(macro));
  if (!unknown) return undefined;
  const { macro } = unknown.attributes;
  const reason = `Unexpected macro \`${macro}\`, expected one that the style has`;
  return { ...placeIn(text, unknown.start), reason };
}
