import { citeBox } from '#words';
import { textFragment } from './text-fragment.ts';

/** A part of the page that can be cited. */
export interface Target {
  /** What the reader is offered. */
  label: string;
  /** The id that its address ends with, and the text fragment behind it, if any. */
  id: string;
  fragment: string;
  /** Its words without what the edition added. */
  text: string;
  speaker?: string | undefined;
  /** What of the page it is; of words that the reader selected nothing, as these are lit already. */
  elements: HTMLElement[];
}

/** A paragraph and the quotes that begin in it. */
export function targetsIn(paragraph: HTMLElement): Target[] {
  const quotes = [...paragraph.querySelectorAll<HTMLElement>('.quote[id]')].map((quote): Target => {
    const elements = [...document.querySelectorAll<HTMLElement>(`[data-quote="${quote.id}"]`)];
    const text = elements.map(wordsOf).join(' ');
    const speaker = speakerOf(quote);
    const label = `${speaker ? `${speaker}: ` : ''}${short(text)}`;
    return { label, id: quote.id, fragment: '', text, speaker, elements };
  });
  const whole = { label: citeBox.paragraph, id: paragraph.id, fragment: '', text: wordsOf(paragraph) };
  return [{ ...whole, elements: [paragraph] }, ...quotes];
}

/** The words of a selection; undefined where it holds none of the article's. */
export function passageOf(selected: Range, prose: HTMLElement): Target | undefined {
  const range = wholeWords(selected);
  const block = blockAt(range.startContainer);
  const text = bare(range.cloneContents());
  if (!block || text.length < 2) return undefined;
  const before = document.createRange();
  before.setStart(prose, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const fragment = textFragment(text, { before: bare(before.cloneContents()), whole: wordsOf(prose) });
  const quote = closest(range.commonAncestorContainer, '.quote');
  return {
    label: citeBox.selection,
    id: block.id,
    fragment,
    text: text.replace(/\n+/g, ' '),
    speaker: quote ? speakerOf(quote) : undefined,
    elements: [],
  };
}

/** Whom a citation names as the speaker: nobody where it is unsure. */
function speakerOf({ dataset }: HTMLElement): string | undefined {
  if (dataset.certainty === 'unsure') return undefined;
  const names = dataset.speakerNames?.split('; ');
  // Said here and not imported: a module that the search uses too would be a request of its own on every article.
  return names ? new Intl.ListFormat(document.documentElement.lang).format(names) : dataset.speakerName;
}

/** A range that begins and ends where words do, as text fragments must. */
function wholeWords(selected: Range): Range {
  const range = selected.cloneRange();
  const { startContainer: first, endContainer: last } = range;
  const isLetter = (node: Node, at: number) => node instanceof Text && /[\p{L}\p{N}]/u.test(node.data.charAt(at));
  while (isLetter(first, range.startOffset) && isLetter(first, range.startOffset - 1))
    range.setStart(first, range.startOffset - 1);
  while (isLetter(last, range.endOffset) && isLetter(last, range.endOffset - 1))
    range.setEnd(last, range.endOffset + 1);
  return range;
}

/** Puts a button below the last selected words of the article, wherever the selection goes on to behind them. */
export function placeOf(range: Range, { style }: HTMLElement): void {
  const { right, bottom } = boxesOf(range).at(-1) ?? range.getBoundingClientRect();
  style.insetInlineStart = `${Math.min(right, innerWidth - 80) + scrollX}px`;
  style.insetBlockStart = `${bottom + scrollY + 6}px`;
}

/** Where the words of a selection stand, a box a line, without those that the edition added. */
function boxesOf(range: Range): DOMRect[] {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node) || closest(node, '[data-apparatus]')) continue;
    const part = document.createRange();
    part.selectNodeContents(node);
    if (node === range.startContainer) part.setStart(node, range.startOffset);
    if (node === range.endContainer) part.setEnd(node, range.endOffset);
    boxes.push(...[...part.getClientRects()].filter(({ width }) => width > 0));
  }
  return boxes;
}

function blockAt(node: Node): HTMLElement | null {
  return closest(node, '[id^="p-"], li[id], h2[id], h3[id]');
}

function closest(node: Node, selector: string): HTMLElement | null {
  return (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(selector) ?? null;
}

function wordsOf(element: Element): string {
  const range = document.createRange();
  range.selectNodeContents(element);
  return bare(range.cloneContents());
}

/** The words of a piece of the article, a line a block, without speakers, signs and citations. */
function bare(piece: DocumentFragment): string {
  for (const added of piece.querySelectorAll('[data-apparatus]')) added.remove();
  for (const block of piece.querySelectorAll('p, li, h2, h3, h4, blockquote, td, dd')) block.append('\n');
  return (piece.textContent ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, text.lastIndexOf(' ', 58))} …` : text;
}
