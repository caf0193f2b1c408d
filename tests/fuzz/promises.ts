import { type Annotated, annotate, findIn, type Knowledge } from '../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../src/annotate/knowledge/knowledge.ts';
import type { Annotations } from '../../src/model/annotation.ts';
import { firstControl } from '../../src/model/control-characters.ts';
import type { Case } from './make-case.ts';
import { brokenNesting, idsIn, wordsIn } from './read-html.ts';
import { misplacedSpans } from './spans.ts';

/**
 * What the engine breaks of its promises for a case, a line each; none if it keeps them: it never throws, it changes no
 * words, each span lies in the text and holds what was found, the HTML nests, no id stands twice.
 */
export function brokenPromises({ text, entities, ...circumstances }: Case): string[] {
  try {
    const knowledge = compileKnowledge({ entities, keys: ['holm2020'] });
    const annotated = annotate(text, knowledge, { ...circumstances, typesetting });
    const found = findIn(text, knowledge, circumstances);
    const inPlain = findIn(text, knowledge, { ...circumstances, format: 'plain' });
    return [
      ...misplacedSpans(annotated, annotated.text).map((line) => `spans of the words: ${line}`),
      ...misplacedSpans(found, text).map((line) => `spans of the source: ${line}`),
      ...misplacedSpans(inPlain, text).map((line) => `spans of plain text: ${line}`),
      ...strayed(annotated, found, text).map((line) => `source: ${line}`),
      ...changedWords(annotated, text, { knowledge, circumstances }),
      ...brokenNesting(annotated.html).map((line) => `nesting: ${line}`),
      ...repeated(idsIn(annotated.html)).map((id) => `ids: ${JSON.stringify(id)} stands twice`),
    ];
  } catch (error) {
    return [`throws: ${error instanceof Error ? error.stack : String(error)}`];
  }
}

/** What a broken promise is called, without its details. */
export function kindOf(broken: string): string {
  return broken.startsWith('throws') ? broken.split('\n').slice(0, 2).join(' ') : broken.replace(/: .*/s, '');
}

/** The addresses and words that are printed; of a cited work nothing, so that no word is added to the text. */
const typesetting = {
  apparatus: true,
  hrefOf: (id: string) => `/e/${encodeURIComponent(id.toWellFormed())}/`,
  hrefOfSource: (key: string) => `#r-${key}`,
  nameOf: (key: string) => key,
  words: { linkToParagraph: 'Link', told: 'told', unclear: 'unclear', nobody: 'Speaker not named' },
};

const nothing = compileKnowledge({ entities: [] });

/** The words of the page beside those of the page without marks. A citation is printed in other words. */
function changedWords(annotated: Annotated, text: string, { knowledge, circumstances }: Known): string[] {
  if (annotated.citations.length > 0) return [];
  // A link by name is one where there is such an entry.
  const bare = annotate(
    text,
    { ...nothing, called: knowledge.called },
    { ...circumstances, typesetting: { ...typesetting, apparatus: false } },
  );
  const [marked, unmarked] = [wordsIn(annotated.html), wordsIn(bare.html)];
  return [
    ...(marked === unmarked ? [] : [`words: ${difference(marked, unmarked)}`]),
    ...(squeezed(marked) === squeezed(annotated.text)
      ? []
      : [`words of the data: ${difference(squeezed(marked), squeezed(annotated.text))}`]),
  ];
}

/** Findings whose place in the source doesn't begin and end with the characters that they have in the words. */
function strayed(annotated: Annotated, found: Annotations, source: string): string[] {
  const lists = ['mentions', 'quotes', 'dates', 'names', 'documents', 'citations'] as const;
  return lists.flatMap((list) => {
    if (annotated[list].length !== found[list].length) return source.includes('[^') ? [] : [`${list}: another number`];
    return annotated[list].flatMap(({ start, end }, at) => {
      const words = annotated.text.slice(start, end);
      const { start: from = 0, end: to = 0 } = found[list][at] ?? {};
      return isSamePlace(words, source.slice(from, to))
        ? []
        : [`${list}: ${JSON.stringify([words, source.slice(from, to)])}`];
    });
  });
}

/** Whether words and their source begin and end alike, as far as nothing in the source is written in other signs. */
function isSamePlace(words: string, source: string): boolean {
  if (/[&\\\r]/.test(source) || firstControl(source) !== undefined) return true;
  const [shown, written] = [words, source].map((text) => text.replace(/\s/g, ' '));
  return shown?.at(0) === written?.at(0) && shown?.at(-1) === written?.at(-1);
}

function repeated(ids: string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))];
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Where two texts part. */
function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return JSON.stringify([one, other].map((text) => text.slice(Math.max(0, at - 15), at + 25)));
}

interface Known {
  knowledge: Knowledge;
  circumstances: object;
}
