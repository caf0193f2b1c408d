import type { Root } from 'mdast';
import type { Draft, Reading, Surroundings } from '../draft.ts';
import { cleanTree } from '../markdown/clean-tree.ts';
import { mdastText } from '../markdown/mdast-text.ts';
import { placePictures } from '../markdown/place-pictures.ts';
import { writeMarkdown } from '../markdown/write-markdown.ts';
import { countWords } from '../text/words.ts';
import { childrenOf, findAll, readTree, type XmlElement } from '../xml/read-tree.ts';
import { namesInLists } from './names-in-lists.ts';
import { readHeader } from './read-header.ts';
import { bodyOf } from './to-body.ts';

/**
 * The texts of a TEI file: paragraphs, verse, tables and notes as Markdown, names that refer to an entry of the glossary and
 * speech that has its speaker as directives.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/
 */
export function readTei(text: string, surroundings: Surroundings): Reading {
  const root = readTree(text.replace(/^\s*<\?xml[^>]*\?>/, ''));
  if ('refusal' in root) return root;
  const texts = root.name === 'TEI' ? [root] : findAll(root, 'TEI', 'TEI.2');
  const whole = root.name === 'TEI.2' ? [root] : texts;
  if (whole.length === 0) return { refusal: `Unexpected \`<${root.name}>\`, expected \`<TEI>\`` };
  const drafts = whole.flatMap((tei) => toDraft(tei, surroundings));
  return drafts.length > 0 ? { drafts } : { refusal: 'Unexpected TEI without words in its `<text>`, expected a text' };
}

function toDraft(tei: XmlElement, { name, hasFile, hasEntry = () => false }: Surroundings): Draft[] {
  const content = childrenOf(tei, 'text')[0] ?? childrenOf(tei, 'body')[0];
  const { fields, origins } = readHeader(tei);
  if (!content) return [];
  const told = {
    left: [] as string[],
    unknown: new Set<string>(),
    chosen: 0,
    lostPictures: 0,
    notes: [] as Root['children'],
  };
  const body = bodyOf(content, { told, hasFile, hasEntry, names: namesInLists(tei) });
  const tree = cleanTree(body, fields.title);
  const words = countWords(mdastText(tree));
  if (words === 0) return [];
  const placed = placePictures(tree, name);
  const doubts = [
    ...(told.unknown.size > 0 ? [unknownIds([...told.unknown])] : []),
    ...(told.chosen > 0
      ? [`of two readings the corrected, regular or expanded one is kept (${told.chosen} times)`]
      : []),
    ...(told.lostPictures + placed.unfit > 0
      ? [`${told.lostPictures + placed.unfit} × a picture was left out, as it isn’t there`]
      : []),
  ];
  const wordsLeft = told.left.reduce((sum, line) => sum + countWords(line), 0);
  return [
    {
      fields,
      origins,
      body: writeMarkdown(tree),
      left: told.left,
      wordsKept: words,
      wordsLeft,
      doubts,
      pictures: placed.pictures,
    },
  ];
}

function unknownIds(ids: readonly string[]): string {
  const some = ids.slice(0, 5).join(', ');
  return `names are left to be found by themselves where the glossary has no entry of their id (${ids.length}): ${some}`;
}
