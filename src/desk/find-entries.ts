import type { Knowledge } from '../annotate/knowledge/knowledge.ts';
import type { Entity } from '../model/entity.ts';
import { fold } from '../model/fold.ts';
import type { Candidate } from './doubtful-mark.ts';

/**
 * The first nine entries whose names, other names or ids have all words of the question;
 * names that begin with it first.
 * @param drafts Entries that aren't published, which are told to be drafts.
 */
export function findEntries(
  question: string,
  { entities }: Pick<Knowledge, 'entities'>,
  drafts: readonly Named[] = [],
): (Candidate & { kind: string; note?: string })[] {
  const words = fold(question).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const all: Named[] = [...entities.values(), ...drafts.map((draft) => ({ ...draft, note: 'draft' }))];
  const found = all.flatMap(({ id, name, kind, aliases, note }) => {
    const others = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
    const all = fold([name, ...others, id].join('\n'));
    return words.every((word) => all.includes(word)) ? [{ id, name, kind, ...(note && { note }) }] : [];
  });
  const begins = ({ name }: Candidate) => Number(fold(name).startsWith(words[0] as string));
  return found.sort((a, b) => begins(b) - begins(a) || (a.name < b.name ? -1 : 1)).slice(0, 9);
}

/** An entry with its names. */
interface Named extends Pick<Entity, 'id' | 'name' | 'kind' | 'aliases'> {
  note?: string;
}
