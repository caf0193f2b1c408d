import { excerptOf } from '../../annotate/embeds/excerpt.ts';
import { fillEmbeds } from '../../annotate/embeds/fill-embeds.ts';
import type { AuthoredLink } from '../../annotate/markdown/links/links.ts';
import { decoded } from '../../model/decoded.ts';

/** How many embedded notes stand one in the other at most, as indented text gets too narrow to be read. */
const deepest = 3;
/** How much a text shows of others at most, in UTF-16 code units of HTML, so that its page opens at once. */
const longest = 500_000;

/**
 * The HTML of a text with the notes, or parts of notes, that it embeds, each in a block quotation behind its link. What is
 * shown so belongs to the text that it is taken from: here it isn't counted, searched or cited. What can't be shown
 * stays a link and is told, of notes within notes with the embed of the text itself that they came by.
 * @param sources The texts that others can show, by the addresses of their pages.
 */
export function showEmbeds(
  text: EmbeddingText,
  sources: Sources,
  tell: (embed: Embed, reason: string) => void,
): string {
  for (const embed of text.embeds) if (embed.place === 'nowhere') tell(embed, 'in a table, a heading or a note');
  let left = longest;
  return fill(text, [text.href]);

  function fill(host: EmbeddingText, chain: string[], outermost?: Embed): string {
    const embeds = new Map(host.embeds.map((embed) => [embed.number, embed]));
    return fillEmbeds(host.html, (number) => {
      const embed = embeds.get(number);
      const block = embed && blockOf(embed, { host, chain, outermost: outermost ?? embed });
      if (block?.refusal !== undefined) tell(outermost ?? (embed as Embed), block.refusal);
      return block?.html;
    });
  }

  function blockOf(embed: Embed, { host, chain, outermost }: Place): { html?: string; refusal?: string } | undefined {
    // Of a link that leads nowhere, that is told already.
    if (embed.href === undefined) return undefined;
    const { page, id } = partsOf(embed.href, host);
    const source = sources.get(page);
    if (!source) return outermost === embed ? { refusal: 'of something that is no article' } : undefined;
    const whole = id === '' ? page : `${page}#${id}`;
    if (chain.includes(whole)) return { refusal: 'which leads back to itself' };
    if (chain.length > deepest) return { refusal: `with more than ${deepest} notes one in the other` };
    const html = excerptOf(source, id);
    if (html === undefined)
      return outermost === embed ? { refusal: 'of a part that can’t stand by itself' } : undefined;
    left -= html.length;
    if (left < 0) return { refusal: 'with too much for one page' };
    const inner = fill({ ...source, html }, [...chain, whole], outermost);
    return { html: quoted(inner, { embed, source, host }) };
  }
}

/** The page of an address and the id behind it. */
function partsOf(address: string, { href }: EmbeddingText): { page: string; id: string } {
  const [path = '', hash = ''] = address.split('#', 2);
  const [page = ''] = path.split('?', 1);
  const id = decoded(hash) ?? hash;
  return { page: page || href, id: id === 'top' ? '' : id };
}

function quoted(html: string, { embed, source, host }: { embed: Embed; source: EmbeddingText; host: EmbeddingText }) {
  const lang = source.lang === host.lang ? '' : ` lang="${escaped(source.lang)}"`;
  const href = escaped(embed.href?.startsWith('#') ? host.href + embed.href : (embed.href ?? ''));
  const name =
    embed.place === 'alone' ? '' : `<p class="embed-source"><a href="${href}">${escaped(source.title)}</a></p>`;
  return `<blockquote class="embed" cite="${href}" data-apparatus=""${lang}>${name}${html}</blockquote>`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&"<]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
}

/** A text as HTML, its links filled, with the empty blocks of `placeEmbeds`. */
export interface EmbeddingText {
  /** The address of its page. */
  href: string;
  title: string;
  lang: string;
  html: string;
  embeds: Embed[];
}

/** A link that shows what it leads to. */
export interface Embed extends Pick<AuthoredLink, 'written' | 'start'> {
  number: number;
  /** Where it leads; undefined where that is nowhere. */
  href?: string;
  written: string;
  /** Where it begins: UTF-16 code units into the source. */
  start: number;
  place: NonNullable<AuthoredLink['embed']>;
}

export type Sources = ReadonlyMap<string, EmbeddingText>;

interface Place {
  host: EmbeddingText;
  chain: string[];
  /** The embed of the outermost text that this came by. */
  outermost: Embed;
}
