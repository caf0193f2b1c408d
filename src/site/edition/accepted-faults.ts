import { placeAccepted } from '../../annotate/place-accepted.ts';
import { looksLikeId } from '../../annotate/remarks.ts';
import { shortened } from '../../corpus/front-matter.ts';
import type { Shelf } from '../../corpus/open-shelf.ts';
import type { Accepted } from '../../model/accepted.ts';
import type { Entity } from '../../model/entity.ts';
import type { Fault } from '../../model/fault.ts';
import type { EditionArticle } from './annotate-content.ts';

/**
 * Decisions of `accepted.yaml` that decide nothing any more: their article, their words in it or their entry is gone.
 * @param articles Those that are published, and drafts.
 * @param drafts Entries that are not published yet: what means them waits for that.
 */
export function acceptedFaults(
  { accepted, entities, partial }: Shelf,
  articles: readonly Named[],
  drafts: readonly Pick<Entity, 'id'>[],
): Fault[] {
  const ids = new Set([...entities, ...drafts].map(({ id }) => id));
  const bySlug = new Map(articles.flatMap((one) => [one.slug, ...one.formerly].map((slug) => [slug, one] as const)));
  const byArticle = Map.groupBy(accepted, ({ item }) => bySlug.get(item.article));
  const unread = new Set(partial.articles.map(({ slug }) => slug));
  return [...byArticle].flatMap(([article, all]) => {
    const placed = placeAccepted(
      article?.text ?? '',
      all.map(({ item }) => item),
    );
    return all.flatMap(({ item, source, path }, index): Fault[] => {
      if (!article && unread.has(item.article)) return [];
      const reason = article
        ? (unknownEntry(item, ids, partial.isGlossaryWhole) ?? (placed[index]?.span ? undefined : lostWords(item)))
        : `Unexpected absence of the article \`${item.article}\`, expected it, or its old slug in \`formerly\` of another`;
      return reason === undefined ? [] : [{ rule: 'lost-decision', file: source.file, ...source.place(path), reason }];
    });
  });
}

function unknownEntry({ as, by }: Accepted, ids: ReadonlySet<string>, isWhole: boolean): string | undefined {
  const id = as ?? (by !== undefined && looksLikeId(by) ? by : undefined);
  if (id === undefined || ids.has(id) || !isWhole) return undefined;
  return `Unexpected \`${id}\`, expected the id of an entry`;
}

function lostWords({ quote, name }: Accepted): string {
  return `Unexpected absence of \`${shortened(quote ?? name ?? '')}\` where it was decided, expected it in the same surroundings`;
}

type Named = Pick<EditionArticle, 'slug' | 'formerly' | 'text'>;
