import { placesInSource } from '../../annotate/places-in-source.ts';
import { readText } from '../../corpus/read-text.ts';
import type { Proposal } from '../../suggestions/suggest.ts';

/** Proposals whose evidence has its file and line. Each article that they show is read once more. */
export function placeEvidence(
  proposals: readonly Proposal[],
  articles: readonly { slug: string; path: string }[],
): PlacedProposal[] {
  const paths = new Map(articles.map(({ slug, path }) => [slug, path]));
  const lines = linesOf(
    proposals.flatMap(({ evidence }) => evidence),
    paths,
  );
  return proposals.map((proposal) => ({
    ...proposal,
    evidence: proposal.evidence.map(({ slug, start, text }) => ({
      file: paths.get(slug) ?? slug,
      line: lines.get(`${slug} ${start}`) ?? 1,
      text,
    })),
  }));
}

function linesOf(
  places: readonly { slug: string; start: number }[],
  paths: ReadonlyMap<string, string>,
): Map<string, number> {
  const lines = new Map<string, number>();
  for (const [slug, all] of Map.groupBy(places, (place) => place.slug)) {
    const read = readText(paths.get(slug) ?? '');
    if ('fault' in read) continue;
    const starts = all.map(({ start }) => start);
    for (const [index, { line }] of placesInSource(read.text, starts).entries())
      lines.set(`${slug} ${starts[index]}`, line);
  }
  return lines;
}

/** A proposal as it is shown to an editor. */
export interface PlacedProposal extends Omit<Proposal, 'evidence'> {
  evidence: { file: string; line: number; text: string }[];
}
