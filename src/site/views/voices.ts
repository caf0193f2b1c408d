import { officesOn } from '../../concordance/offices.ts';
import { toSvg } from '../../drawing/drawn.ts';
import { drawVoice, type Tick } from '../../drawing/voices/draw-voice.ts';
import { surelySaidBy } from '../../model/annotation.ts';
import type { Edition, EditionArticle, EditionEntity } from '../edition/edition.ts';
import { bodyOfOffice } from './body-of-office.ts';

/** Who is quoted in an article, as the strip above its text shows it. */
export interface VoiceRow {
  /** The entity's id, else the name: what the script lights quotations by. */
  key: string;
  name: string;
  entity: EditionEntity | undefined;
  /** The office held on the article's day, and of which state or body. */
  office: string | undefined;
  count: number;
  /** The bar of the article with a tick for each quotation, as SVG. */
  bar: string;
}

/** More speakers than these are counted only: the most quoted are shown. */
const most = 8;

/**
 * The speakers of an article in the order in which they first speak; none where fewer than two do. Unsure ones are nobody's row.
 */
export function voicesOf(article: EditionArticle, edition: Edition): { rows: VoiceRow[]; others: number } {
  const speakers = new Map<string, { name: string; id?: string; ticks: Tick[] }>();
  for (const quote of article.quotes) {
    for (const { id, name } of surelySaidBy(quote)) {
      const speaker = speakers.get(id ?? name) ?? { name, ...(id !== undefined && { id }), ticks: [] };
      speaker.ticks.push(tickOf(quote, article));
      speakers.set(id ?? name, speaker);
    }
  }
  if (speakers.size < 2) return { rows: [], others: 0 };
  const all = [...speakers];
  const shown = new Set(all.toSorted(([, a], [, b]) => b.ticks.length - a.ticks.length).slice(0, most));
  const rows = all
    .filter((one) => shown.has(one))
    .map(([key, { name, id, ticks }]): VoiceRow => {
      const entity = id === undefined ? undefined : edition.entity(id);
      const [office] = entity ? officesOn(entity.roles, article.date) : [];
      const body = office && bodyOfOffice(office, edition);
      const bar = toSvg(drawVoice(ticks, edition.words.voices.bar));
      const held = office && [office.title, ...(body === undefined ? [] : [body])].join(', ');
      return { key, name: entity?.name ?? name, entity, office: held, count: ticks.length, bar };
    });
  return { rows, others: all.length - rows.length };
}

function tickOf({ id, start, end, type }: EditionArticle['quotes'][number], { text }: EditionArticle): Tick {
  return { start: start / text.length, end: end / text.length, isTold: type === 'indirect', href: `#${id}` };
}
