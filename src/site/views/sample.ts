import { surelySaidBy } from '../../model/annotation.ts';
import type { Edition, EditionArticle, EditionEntity } from '../edition/edition.ts';
import { oncePerEdition } from '../edition/watched.ts';

/** A paragraph of an article that shows on the front page what the edition does. */
export interface Sample {
  article: EditionArticle;
  /** The paragraph's HTML as its article has it, without ids and citations, its links led to the article. */
  html: string;
  /** Whom the card beside it is of: the speaker, else who is named first. */
  entity: EditionEntity;
  /** The ids of all whom the paragraph names. */
  named: string[];
}

/** How long such a paragraph is, in UTF-16 code units: enough to say something, not too much to begin with. */
const [shortest, longest, best] = [90, 460, 260];

/**
 * The paragraph that shows best what the edition does: not long, by somebody much quoted, surely named and explained,
 * naming others; where nobody is quoted, one that names several. Undefined where no paragraph names anybody.
 */
export const sampleOf = oncePerEdition(choose);

function choose(edition: Edition): Sample | undefined {
  let top: { weight: number; article: EditionArticle; id: string; entity: EditionEntity; named: string[] } | undefined;
  for (const article of edition.articles) {
    for (const { id, start, end, kind } of article.paragraphs) {
      if (kind !== 'paragraph' || end - start < shortest || end - start > longest) continue;
      const within = ({ start: at }: { start: number }) => at >= start && at < end;
      const quotes = article.quotes.filter(within);
      const mentions = article.mentions.filter(within);
      const speaker = speakerOf(quotes, edition);
      const named = [...new Set(mentions.map(({ entityId }) => entityId))];
      const entity = speaker ?? edition.entity(named[0] ?? '');
      if (!entity?.summary || [...quotes, ...mentions].some(({ certainty }) => certainty === 'unsure')) continue;
      const voice = speaker ? 10 + Math.min(10, edition.concordance.quotesBy(speaker.id).length) : 0;
      const weight = voice + Math.min(4, named.length) - Math.abs(end - start - best) / 60;
      if (!top || weight > top.weight) top = { weight, article, id, entity, named };
    }
  }
  const html = top && paragraphOf(top.article, top.id);
  return top && html ? { article: top.article, html, entity: top.entity, named: top.named } : undefined;
}

/** The one whose words in marks all the quotations are, where the glossary has them. */
function speakerOf(quotes: EditionArticle['quotes'], { entity }: Edition): EditionEntity | undefined {
  const ids = new Set(quotes.flatMap((quote) => surelySaidBy(quote).map(({ id }) => id)));
  const [id] = ids;
  const isOne = ids.size === 1 && quotes.every(({ type }) => type !== 'indirect');
  return isOne && id !== undefined ? entity(id) : undefined;
}

/** The HTML of a paragraph as home shows it: without ids, citations and its own link, its links to places led to the article. */
function paragraphOf({ html, href }: EditionArticle, id: string): string | undefined {
  const start = html.indexOf(`<p id="${id}"`);
  if (start < 0) return;
  const whole = html.slice(start, html.indexOf('</p>', start) + '</p>'.length);
  return without(without(whole, '<span class="citations"', '</span>'), '<a class="anchor"', '</a>')
    .replaceAll(/ (?=[.,;:])/g, '')
    .replaceAll(/ (?:id|data-quote)="[^"]*"/g, '')
    .replaceAll('href="#', `href="${href}#`);
}

/** A text without all that stands between an opening and the next closing, both included. */
function without(text: string, opening: string, closing: string): string {
  const [first = '', ...rest] = text.split(opening);
  return first + rest.map((part) => part.slice(part.indexOf(closing) + closing.length)).join('');
}
