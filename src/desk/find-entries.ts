import type { Knowledge } from '../annotate/knowledge/knowledge.ts';
import { fold } from '../model/fold.ts';
import type { Candidate } from './doubtful-mark.ts';

/** The first nine entries whose names, other names or ids have all words of the question; names that begin with it first. */
export function findEntries(
  question: string,
  { entities }: Pick<Knowledge, 'entities'>,
): (Candidate & { kind: string })[] {
  const words = fold(question).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = [...entities.values()].flatMap(({ id, name, kind, aliases }) => {
    const others = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
    const all = fold([name, ...others, id].join('\n'));
    return words.every((word) => all.includes(word)) ? [{ id, name, kind }] : [];
  });
  const begins = ({ name }: Candidate) => Number(fold(name).startsWith(words[0] as string));
  return found.sort((a, b) => begins(b) - begins(a) || (a.name < b.name ? -1 : 1)).slice(0, 9);
}
