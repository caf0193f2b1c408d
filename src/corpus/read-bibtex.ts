import { readText } from './read-text.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';

/**
 * The entries of a BibTeX or BibLaTeX file as a list of CSL items. The place of an item and its fields is the line
 * that its entry begins on. The reader is loaded at the first such file: it takes longer than reading a small one.
 */
export async function readBibtex(file: string): Promise<Reading<Source>> {
  const read = readText(file);
  if ('fault' in read) return { found: [], faults: [read.fault] };
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  try {
    const items = plugins.input.chain(read.text, options);
    if (items.length > 0 || read.text.trim() === '') {
      return { found: [{ file, value: items, place: placesOfEntries(read.text) }], faults: [] };
    }
    throw new Error('no entry');
  } catch (error) {
    const [, detail = '', line] = /^(.*?)(?: at line (\d+)|$)/s.exec(messageOf(error)) ?? [];
    const reason = `Unexpected BibTeX (${detail}), expected entries such as \`@book{key, title = {…}}\``;
    return { found: [], faults: [{ rule: 'data-file', file, ...(line && { line: Number(line) }), reason }] };
  }
}

/** The text is BibTeX, whatever it looks like, and nothing is looked up elsewhere. */
const options = {
  forceType: '@biblatex/text',
  target: '@csl/list+object',
  generateGraph: false,
  strict: true,
  maxChainLength: 10,
};

function placesOfEntries(text: string): Source['place'] {
  const lines = text.split('\n').flatMap((line, index) => {
    const [, kind] = /^[ \t]*@(\w+)[ \t]*[{(]/.exec(line) ?? [];
    return kind !== undefined && !/^(?:comment|string|preamble)/i.test(kind) ? [index + 1] : [];
  });
  return ([item]) => ({ line: lines[Number(item ?? 0)] ?? 1, column: 1 });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
