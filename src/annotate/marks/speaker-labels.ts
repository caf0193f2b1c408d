import type { Element, ElementContent, Root } from 'hast';
import { isSaid, perhapsSaidBy, type Quote, surelySaidBy } from '../../model/annotation.ts';
import { lastStartingBefore } from '../text/spans.ts';
import { element, text } from './nodes.ts';
import type { Paragraph } from './paragraph.ts';
import type { Typesetting } from './typesetting.ts';

/** Keeps a label with the first word of its quotation, so that it stands at that word's line. */
const wordJoiner = '\u2060';

/** How many words of a quotation tell its label from others by the same speaker. */
const enough = 4;
const beginning = new RegExp(`^\\s*((?:\\S+\\s+){0,${enough - 1}}\\S+)(.*)$`, 's');

/**
 * Puts before each quotation a label with its speaker, which the style sheet sets into the margin at that line. Within
 * a paragraph, quotations by one speaker share the first one's label while nobody else speaks between them. What has its
 * speaker's name before it in the text needs none.
 */
export function addSpeakerLabels(tree: Root, quoted: Quoted, typesetting: Typesetting): void {
  insertBefore(tree, labelsOf(quoted, typesetting));
}

/** By the ids of quotations, the labels that stand before them. */
function labelsOf({ quotes, ids, paragraphs, words }: Quoted, typesetting: Typesetting): Map<string, Element> {
  const labels = new Map<string, Element>();
  let last: { paragraph: number; speaker: string } | undefined;
  for (const [index, quote] of quotes.entries()) {
    if (!isSaid(quote)) continue;
    const voices = voicesOf(quote, typesetting);
    const paragraph = lastStartingBefore(paragraphs, quote.start + 1);
    const speaker = voices.map(({ id, name }) => id ?? name).join('; ');
    if (last?.paragraph === paragraph && last.speaker === speaker) continue;
    last = { paragraph, speaker };
    if (isLabelled(quote, words)) continue;
    const id = ids[index] as string;
    const start = startOf(words.slice(quote.start, quote.end));
    const links = voices.map((voice) => link({ ...voice, quote: id, start }));
    labels.set(id, element('span', { className: ['voices'], dataApparatus: '' }, [text(wordJoiner), ...links]));
  }
  return labels;
}

/** Whether the text itself names the speaker before the words, as a transcript does, or nobody knows who `Q` is. */
function isLabelled({ type, speaker, speakerStart, speakerEnd }: Quote, words: string): boolean {
  if (type !== 'turn') return false;
  const surname = speaker?.split(' ').at(-1) ?? '';
  return words.slice(speakerStart, speakerEnd).toLowerCase().includes(surname.toLowerCase());
}

/** Who stands beside a quotation: its speakers, else that they are unclear or not named. */
function voicesOf(quote: Quote, { words }: Typesetting): Voice[] {
  const speakers = surelySaidBy(quote);
  if (speakers.length === 0)
    return perhapsSaidBy(quote).length > 0
      ? [{ name: words.unclear, sign: 'unclear' }]
      : [{ name: words.nobody, sign: 'nobody' }];
  const isTold = quote.type === 'indirect';
  return speakers.map((one) => ({ ...one, ...(isTold && { sign: 'told', remark: ` (${words.told})` }) }));
}

function link({ id, name, sign, remark = '', quote, start }: Voice & { quote: string; start: string }): Element {
  const properties = {
    className: sign ? ['voice', sign] : ['voice'],
    href: `#${quote}`,
    ...(id !== undefined && { interestfor: `c-${id}` }),
    ariaLabel: `${name}${remark}: ${start}`,
  };
  return element('a', properties, [text(name)]);
}

function startOf(words: string): string {
  const [, start = '', rest = ''] = beginning.exec(words) ?? [];
  const line = start.replaceAll(/\s+/g, ' ').slice(0, 60);
  return rest || line.length < start.length ? `${line} …` : line;
}

/** Inserts each label right before the first piece of its quotation. */
function insertBefore(parent: Root | Element, labels: Map<string, Element>): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    insertBefore(child, labels);
    const label = child.properties.dataQuote !== undefined && labels.get(String(child.properties.id));
    return label ? [label, child] : [child];
  });
}

/** What a text has of quotations; offsets are UTF-16 code units. */
export interface Quoted {
  quotes: Quote[];
  /** The ids of the quotations, in their order. */
  ids: string[];
  paragraphs: Paragraph[];
  /** The words of the text. */
  words: string;
}

interface Voice {
  /** The speaker's name, or what stands for it. */
  name: string;
  id?: string;
  /** The class that tells the kind of attribution; none where somebody's words stand in marks. */
  sign?: string;
  /** What screen readers say behind the name. */
  remark?: string;
}
