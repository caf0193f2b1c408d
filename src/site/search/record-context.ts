import type { Quote, Span } from '../../model/annotation.ts';
import type { Grouping } from '../../model/group-id.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import { groupsWith } from '../views/groupings.ts';
import { titleApart } from '../views/titles-apart.ts';
import { speakersOf } from './speakers.ts';

/** What records need to know about other records. */
export interface RecordContext {
  /** Ids of the entities named within a stretch of an article, once each. */
  namedIn(article: EditionArticle, span: Span): string[];
  /** How results call an entity or a speaker: id or key, kind (empty for those without an entry), name. */
  nameOf(key: string, printed?: string): [key: string, kind: string, name: string];
  /** The title of an article, told apart from others alike. */
  titleOf(article: EditionArticle): string;
  /** The names of the tags or collections that an article is in, as their pages have them. */
  groupsOf(article: EditionArticle, grouping: Grouping): string[];
  /** What became of a quote that was held against its source; undefined where no edition’s quote was, or it is told words. */
  checkedOf(quote: Quote): Verdict | undefined;
  /** Whether there is a list of what the speaker said. */
  isSpeaker(key: string): boolean;
}

export function recordContext(edition: Edition): RecordContext {
  const speakers = speakersOf(edition);
  const isChecked = edition.articles.some(({ quotes }) => quotes.some(({ collated }) => collated));
  return {
    namedIn({ mentions }, { start, end }) {
      const ids = new Set<string>();
      for (let at = firstFrom(mentions, start); at < mentions.length; at += 1) {
        const mention = mentions[at];
        if (!mention || mention.start >= end) break;
        ids.add(mention.entityId);
      }
      return [...ids];
    },
    nameOf(key, printed = key) {
      const entity = edition.entity(key);
      return [key, entity?.kind ?? '', entity?.name ?? speakers.get(key)?.name ?? printed];
    },
    titleOf: (article) => titleApart(article, edition),
    groupsOf: (article, grouping) => groupsWith(article, edition, grouping).map(({ name }) => name),
    checkedOf: ({ collated, type }) =>
      collated?.verdict ?? (isChecked && type !== 'indirect' && type !== 'no-comment' ? 'no-source' : undefined),
    isSpeaker: (key) => speakers.has(key),
  };
}

/** The index of the first of spans in reading order that begins at an offset or after it. */
function firstFrom(spans: Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
