import type { NamedPlace, ProposalEvidence } from './proposal.ts';
import type { ReadableArticle } from './read-article.ts';

/** The first place in each of the first articles, with its context. `textOf` gives an article's words by its slug. */
export function evidenceOf(
  places: readonly NamedPlace[],
  textOf: (slug: string) => string,
  most = 3,
): ProposalEvidence[] {
  const firsts = new Map<string, NamedPlace>();
  for (const place of places) if (!firsts.has(place.slug)) firsts.set(place.slug, place);
  const chosen = [...firsts.values()].slice(0, most);
  const further = places.filter((place) => !chosen.includes(place)).slice(0, most - chosen.length);
  return [...chosen, ...further].map(({ slug, start, end }) => ({
    slug,
    start,
    end,
    text: contextOf(textOf(slug), { start, end }),
  }));
}

/** The words round a stretch, within its block, cut between words. */
function contextOf(text: ReadableArticle['text'], { start, end }: { start: number; end: number }): string {
  const gap = text.lastIndexOf('\n\n', start);
  const stop = text.indexOf('\n\n', end);
  const before = text.slice(Math.max(gap < 0 ? 0 : gap + 2, start - width - 20), start);
  const after = text.slice(end, Math.min(stop < 0 ? text.length : stop, end + width + 20));
  return `${lastWords(before)}${text.slice(start, end)}${firstWords(after)}`.replace(/\s+/g, ' ').trim();
}

/** The most context on each side, in UTF-16 code units. */
const width = 60;

function lastWords(text: string): string {
  if (text.length <= width) return text;
  const cut = text.slice(-width);
  return `…${cut.slice(cut.indexOf(' '))}`;
}

function firstWords(text: string): string {
  if (text.length <= width) return text;
  const cut = text.slice(0, width);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}
