import { Document, isScalar, visit } from 'yaml';
import * as english from '../../words/en.ts';
import { englishText, type Sentence } from '../../words/english-text.ts';
import { type Places, places } from '../../words/places.ts';

/** A file of `words/` to fill in: all that the interface says, in English, behind signs of comments. */
export function wordsFile(): string {
  const document = new Document(textsOf(english, places));
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'value' && isScalar(node) && typeof node.value === 'string') node.type = 'QUOTE_DOUBLE';
    },
  });
  const lines = document.toString({ lineWidth: 0 }).trimEnd().split('\n');
  return `${head}${lines.map((line) => `# ${line}\n`).join('')}`;
}

const head = `# What the interface says. Take the sign # away before what you say yourself, and before the names of the
# sections that it stands in; the rest stays as it is. {name} stands for what a sentence is given. A sentence
# with a count may have a form for each plural of the language: one, few, many, other.

`;

function textsOf(words: object, places: Places): object {
  const said = Object.entries(words).map(([key, word]: [string, unknown]) => {
    const place = places[key];
    if (typeof word === 'function') return [key, englishText(word as Sentence, (place ?? []) as string[])];
    const isSection = typeof word === 'object' && word !== null && !Array.isArray(word);
    return [key, isSection ? textsOf(word, (place ?? {}) as Places) : word];
  });
  return Object.fromEntries(said);
}
