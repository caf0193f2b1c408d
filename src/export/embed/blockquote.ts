import { element, escapeXml } from '../tei/xml.ts';

/** Words of an article as another site shows them: what they are, whose they are and where they stand. */
export interface Embedded {
  /** The absolute address of the words. */
  address: string;
  /** The absolute address of what oEmbed says of the words alone, where there is such a file. */
  answer?: string | undefined;
  words: string;
  /** What is said below the words, in order. */
  credits: Credit[];
  /** BCP 47 tags of the words and of the credits. */
  lang: { words: string; credits: string };
  /** The absolute address of the script that makes a card of it. */
  script: string;
}

/** One of the things that are said below words: a name, an office, a title. */
export interface Credit {
  text: string;
  /** A name stands out, a title is that of a work. */
  as?: 'name' | 'title';
  href?: string;
  /** What stands around the text: `in “{text}”`. */
  within?: string;
}

/**
 * The HTML to be pasted into a page of another site. It reads well by itself, where scripts don't run or are taken out;
 * with the script it is a card.
 */
export function toBlockquote({ address, answer, words, credits, lang, script }: Embedded): string {
  const ofWords = lang.words === lang.credits ? undefined : lang.words;
  const said = words === '' ? '' : element('p', { lang: ofWords }, escapeXml(words));
  const below = element('footer', {}, `— ${credits.map(toHtml).join(', ')}`);
  const attributes = { class: 'lectern-quote', lang: lang.credits, cite: address, 'data-oembed': answer };
  const quotation = element('blockquote', attributes, said + below);
  return `${quotation}\n<script async src="${escapeXml(script)}"></script>`;
}

const tags = { name: 'b', title: 'cite' } as const;

function toHtml({ text, as, href, within = '{text}' }: Credit): string {
  const linked = href === undefined ? escapeXml(text) : element('a', { href }, escapeXml(text));
  const told = as === undefined ? linked : element(tags[as], {}, linked);
  const [before = '', after = ''] = within.split('{text}');
  return escapeXml(before) + told + escapeXml(after);
}
