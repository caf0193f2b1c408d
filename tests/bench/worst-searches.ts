import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The words of six letters or more that most articles of a built site have, commonest first. */
export function commonWords(dist: string, count: number): string[] {
  const common = commonest(dist, /\b[a-z]{6,}\b/g);
  // Forms of one word are found together.
  const isOther = (word: string, at: number) =>
    !common.slice(0, at).some((one) => word.startsWith(one) || one.startsWith(word));
  return common
    .slice(0, 20 * count)
    .filter(isOther)
    .slice(0, count);
}

/** The two pairs of such words in a row that most articles have. */
export function commonPhrases(dist: string): string[] {
  return commonest(dist, /\b[a-z]{6,} [a-z]{6,}\b/g).slice(0, 2);
}

/** What of a pattern the articles have, what most of them have first. */
function commonest(dist: string, pattern: RegExp): string[] {
  const having = new Map<string, number>();
  for (const slug of readdirSync(join(dist, 'data/articles')).slice(0, 400)) {
    const text = readFileSync(join(dist, 'data/articles', slug, 'text.txt'), 'utf8');
    for (const found of new Set(text.match(pattern))) having.set(found, (having.get(found) ?? 0) + 1);
  }
  return [...having].sort(([, a], [, b]) => b - a).map(([found]) => found);
}

/** The two people of whom a built site has the most quotes. */
export function mostQuoted(dist: string): [Quoted, Quoted] {
  const lists = readdirSync(join(dist, 'search/quotes')).filter((name) => name.endsWith('.1.json'));
  const speakers = lists.map((name): Quoted => {
    const { speaker, count } = JSON.parse(readFileSync(join(dist, 'search/quotes', name), 'utf8'));
    return { name: speaker[2], kind: speaker[1], count };
  });
  const [first, second] = speakers.filter(({ kind }) => kind === 'person').sort((a, b) => b.count - a.count);
  if (!first || !second) throw new Error(`Unexpected lack of speakers in ${dist}, expected two people with quotes`);
  return [first, second];
}

interface Quoted {
  name: string;
  kind: string;
  count: number;
}
