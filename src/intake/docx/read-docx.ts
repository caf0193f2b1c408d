import type { Root as HastRoot } from 'hast';
import { convertToHtml, images } from 'mammoth';
import { openZip } from '../archive/open-zip.ts';
import type { Draft, DraftPicture, Reading, Surroundings } from '../draft.ts';
import { domToHast } from '../html/dom-to-hast.ts';
import { openPage } from '../html/open-page.ts';
import { toBody } from '../html/to-body.ts';
import { cleanTree } from '../markdown/clean-tree.ts';
import { mdastText } from '../markdown/mdast-text.ts';
import { placePictures } from '../markdown/place-pictures.ts';
import { takeHeadOfTree } from '../markdown/take-head-of-tree.ts';
import { writeMarkdown } from '../markdown/write-markdown.ts';
import { countWords } from '../text/words.ts';
import { besideText } from './beside-text.ts';
import { readProperties } from './read-properties.ts';
import { marked, takeStyled } from './take-styled.ts';

/** Styles of Word that mammoth doesn't map by itself. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  ...marked,
];

/**
 * The text of a Word document, by mammoth. Tracked changes count as accepted; that, comments, headers and footers are told.
 */
export async function readDocx(bytes: Uint8Array, { name }: Surroundings): Promise<Reading> {
  const archive = await openZip(bytes);
  if ('refusal' in archive) return archive;
  if (!archive.files.has('word/document.xml')) {
    return { refusal: 'Unexpected archive without `word/document.xml`, expected a document of Word' };
  }
  const pictures: DraftPicture[] = [];
  const { value: html } = await convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: styles, convertImage: images.imgElement(async (image) => keep(image, pictures)) },
  );
  const tree = domToHast(openPage(html).body);
  return toReading(tree, { name, pictures, beside: besideText(archive), properties: readProperties(archive) });
}

function toReading(html: HastRoot, { name, pictures, beside, properties }: Parts): Reading {
  const styled = takeStyled(html);
  const { body, lostPictures } = toBody(html, { hasFile: () => true });
  const head = takeHeadOfTree(body);
  const fields = { ...head.fields, ...styled.fields };
  const origins = { ...head.origins, ...styled.origins };
  for (const [field, value] of Object.entries(properties)) {
    if (fields[field as keyof typeof fields] !== undefined) continue;
    Object.assign(fields, { [field]: value });
    origins[field as keyof typeof fields] = 'the document’s properties';
  }
  const tree = cleanTree(body, fields.title);
  const words = countWords(mdastText(tree));
  if (words === 0) return { refusal: 'Unexpected document without words, expected a text' };
  const placed = placePictures(tree, name);
  const left = [...styled.left, ...beside.left];
  const draft: Draft = {
    fields,
    origins,
    body: writeMarkdown(tree),
    left,
    wordsKept: words,
    wordsLeft: left.reduce((sum, line) => sum + countWords(line), 0),
    doubts: [...head.doubts, ...beside.doubts, ...lostOnes(lostPictures + placed.unfit)],
    pictures: placed.pictures.map((place) => ({ ...place, ...bytesOf(place, pictures) })),
  };
  return { drafts: [draft] };
}

function bytesOf({ from }: DraftPicture, pictures: readonly DraftPicture[]): Pick<DraftPicture, 'bytes'> {
  const bytes = pictures.find((picture) => picture.from === from)?.bytes;
  return bytes ? { bytes } : {};
}

function lostOnes(count: number): string[] {
  return count === 0 ? [] : [`${count} × a picture in a format that pages can’t show was left out`];
}

async function keep(
  image: { contentType: string; readAsBuffer(): Promise<Buffer> },
  pictures: DraftPicture[],
): Promise<{ src: string }> {
  const ending = image.contentType
    .replace(/^image\/(?:x-)?/, '')
    .replace('jpeg', 'jpg')
    .replace('svg+xml', 'svg');
  const from = `picture-${pictures.length + 1}.${ending}`;
  pictures.push({ from, to: '', bytes: await image.readAsBuffer() });
  return { src: from };
}

interface Parts {
  name: string;
  pictures: readonly DraftPicture[];
  beside: ReturnType<typeof besideText>;
  properties: ReturnType<typeof readProperties>;
}
