import type { KnownEntity } from '../annotate/knowledge/known-entity.ts';
import { nationOf } from '../annotate/languages/en/names/nations.ts';
import type { FoundProposal } from './found-proposal.ts';
import { isBareNoun } from './names/bare-nouns.ts';
import { type Cluster, clusterNamings } from './names/cluster.ts';
import { nameCluster } from './names/name-cluster.ts';
import { isOneWord, keyOf, type Naming } from './names/naming.ts';
import { partyPeople } from './names/party-people.ts';
import { namesInside, readNamings } from './names/read-namings.ts';
import type { BlockOfWords, ReadableArticle } from './read-article.ts';
import { datedRoles, roleBeside } from './roles.ts';
import { WordUse } from './word-use.ts';

/** The proper names that the glossary lacks, a proposal for each thing that is named. `blocks` are those of each article. */
export function findNames(
  articles: readonly ReadableArticle[],
  blocks: readonly BlockOfWords[][],
  glossary: readonly KnownEntity[],
): FoundProposal[] {
  const use = new WordUse();
  for (const all of blocks) for (const block of all) use.count(block);
  articles.forEach((article, index) => {
    use.countNames(namesInside(article, blocks[index] ?? []));
  });
  const namings = articles.flatMap((article, index) =>
    readNamings(article, { index, blocks: blocks[index] ?? [], use }),
  );
  const clusters = clusterNamings(inOrder([...namings, ...partyPeople(articles, blocks, namings)]));
  const nations = nationNames(clusters, glossary);
  return clusters.map((cluster) => ({
    kind: cluster.kind ?? 'term',
    ...nameCluster(cluster),
    roles: cluster.kind === 'person' ? rolesOf(cluster, { articles, blocks, nations }) : [],
    places: cluster.namings.map(({ slug, start, end }) => ({ slug, start, end })),
    because: 'named',
    weight: weightOf(cluster),
  }));
}

/** By article, then by place. */
function inOrder(namings: Naming[]): Naming[] {
  return namings.sort((a, b) => a.article - b.article || a.start - b.start);
}

/** How sure it is that a cluster is a name, and one worth an entry. */
function weightOf({ namings, kind }: Cluster): number {
  const isSole = namings.every(isOneWord);
  if (namings.every(({ opens, isHeadline }) => opens || isHeadline)) return isSole ? 0.2 : 0.5;
  if (kind === undefined || (isSole && namings.every(isBareNoun))) return 0.4;
  return isSole && namings.length === 1 ? 0.8 : 1;
}

function rolesOf({ namings }: Cluster, { articles, blocks, nations }: Sources) {
  const found = namings.flatMap((naming) => {
    const role = roleBeside(blockOf(blocks[naming.article] ?? [], naming), naming);
    if (!role) return [];
    const of = role.of && (nations.get(nationOf.get(keyOf(role.of).replaceAll(' ', '-')) ?? '') ?? role.of);
    return [{ title: role.title, ...(of && { of }), date: articles[naming.article]?.date }];
  });
  return datedRoles(found);
}

function blockOf(blocks: readonly BlockOfWords[], { start }: Naming): BlockOfWords {
  const found = blocks.findLast(({ tokens }) => (tokens[0]?.start ?? Number.POSITIVE_INFINITY) <= start);
  return found ?? { tokens: [], isTitleCase: false };
}

/** What the glossary, else the corpus, calls each country, so that an office of a `Russian` is one of Russia. */
function nationNames(clusters: readonly Cluster[], glossary: readonly KnownEntity[]): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, value: string) => {
    const nation = nationOf.get(keyOf(name).replaceAll(' ', '-'));
    if (nation !== undefined && !names.has(nation)) names.set(nation, value);
  };
  for (const { kind, id, name } of glossary) if (kind === 'place') add(name, id);
  for (const cluster of clusters)
    if (cluster.kind === 'place') add(nameCluster(cluster).name, nameCluster(cluster).name);
  return names;
}

interface Sources {
  articles: readonly ReadableArticle[];
  blocks: readonly BlockOfWords[][];
  nations: ReadonlyMap<string, string>;
}
