import type { Reference } from '../model/reference.ts';
import { openStyle } from './open-style.ts';

/**
 * Why a style can't set a work, and at which line that begins where it is known; undefined where it can. For styles
 * from outside: citeproc-js finds some faults only when it comes to them.
 * @param csl The style's XML. @param language A BCP 47 tag.
 */
export function tryStyle(csl: string, language: string): { line?: number; reason: string } | undefined {
  try {
    const { cite } = openStyle(csl, language).set([sample]);
    cite({ key: sample.id, locator: 'p. 4' });
    return undefined;
  } catch (error) {
    return explain(error instanceof Error ? error.message : String(error), csl);
  }
}

const sample: Reference = {
  id: 'sample',
  type: 'book',
  title: 'Title',
  author: [{ family: 'Doe', given: 'Jane' }],
  issued: { 'date-parts': [[2018, 9, 27]] },
};

/** What citeproc-js says, in terms of the file. */
function explain(message: string, csl: string): { line?: number; reason: string } {
  const [, name] = /Undefined node name "([^"]+)"/.exec(message) ?? [];
  if (name) return at(`<${name}`, `Unexpected \`<${name}>\`, expected an element of the Citation Style Language`);
  const isEndless = message.includes('would cause an infinite loop');
  const [, macro] = (isEndless && /call to macro "([^"@]+)/.exec(message)) || [];
  if (macro) return at(`name="${macro}"`, `Unexpected macro \`${macro}\` that comes back to itself, expected an end`);
  const said = message.replace(/^(?:citeproc-js error: |CSL (?:processor|style) error: )+/, '');
  return { reason: `Unexpected style that sets no work (${said}), expected one that a CSL validator takes` };

  function at(words: string, reason: string): { line?: number; reason: string } {
    const offset = csl.indexOf(words);
    return { ...(offset >= 0 && { line: csl.slice(0, offset).split('\n').length }), reason };
  }
}
