import { groupSayings, type Saying } from '../collation/sayings.ts';
import { saidBy } from '../model/annotation.ts';
import { fold } from '../model/fold.ts';
import type { Inspected, Noticed } from './inspected.ts';

/** The same words given to two speakers, and one speaker's saying that two articles word differently. */
export function inspectSayings({ articles }: Inspected): Noticed[] {
  const said = articles
    .toSorted((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1))
    .flatMap((article) =>
      article.quotes.flatMap((quote) => {
        const at = article.quoteStarts[article.quotes.indexOf(quote)] ?? 0;
        if (quote.certainty === 'unsure' || (quote.type !== 'direct' && quote.type !== 'mixed')) return [];
        return [{ article, at, words: article.text.slice(quote.start, quote.end), speakers: saidBy(quote) }];
      }),
    );
  return groupSayings(said.map(({ words }) => words)).flatMap(([first, ...others]) => {
    const one = said[first?.index ?? 0];
    return others.flatMap(({ index, how }) => {
      const other = said[index];
      return one && other ? compare(one, other, how) : [];
    });
  });
}

function compare(one: Said, other: Said, how: Saying['how']): Noticed[] {
  const [mine, theirs] = [one, other].map(({ speakers }) => speakers.map(({ name }) => name).join(', '));
  const where = `${one.article.path}`;
  const place = { file: other.article.path, at: other.at };
  if (mine && theirs && areOthers(one, other) && how === 'same') {
    const reason = `Unexpected \`${theirs}\` as the speaker of ${short(other.words)}, expected \`${mine}\` as in ${where}`;
    return [{ rule: 'two-speakers', ...place, reason }];
  }
  if (how !== 'reworded' || areOthers(one, other) || one.article === other.article) return [];
  const reason = `Unexpected words ${short(other.words)}, expected those of ${where}: ${short(one.words)}`;
  return [{ rule: 'unlike-wording', ...place, reason }];
}

/** Whether two quotations are surely of different speakers: not where one name may be a part of the other. */
function areOthers({ speakers: one }: Said, { speakers: other }: Said): boolean {
  return !one.some((a) =>
    other.some((b) => (a.id !== undefined && a.id === b.id) || lastWord(a.name) === lastWord(b.name)),
  );
}

function lastWord(name: string): string {
  return fold(name).split(/\s+/).at(-1) ?? '';
}

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= 80 ? line : `${line.slice(0, 60)} … ${line.slice(-15)}`;
}

interface Said {
  article: Inspected['articles'][number];
  at: number;
  words: string;
  speakers: ReturnType<typeof saidBy>;
}
