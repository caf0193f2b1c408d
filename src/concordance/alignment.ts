import { type Compared, keyOf, type Passage, type Subject } from './passages.ts';

/** What articles say on one subject: a cell for each article, in their order, empty where one says nothing on it. */
export interface Row<A extends Compared = Compared> {
  subject: Subject;
  cells: Passage<A>[][];
}

/**
 * Sets passages of articles side by side by what they speak of, each once. Subjects of two articles or more are chosen
 * first, one after the other: the one with the fewest passages an article, as it says most exactly what is meant; of
 * like ones that of more articles, then the rarest. What is left stands under its rarest entity, and what names nothing
 * else under the compared entity. Rows of more articles come first, those of one in reading order.
 * @param columns The passages of each article, in reading order.
 * @param mentions How often the edition names an entity.
 */
export function alignBySubject<A extends Compared>(
  id: string,
  columns: Passage<A>[][],
  mentions: (id: string) => number,
): Row<A>[] {
  const rarity = ({ subject }: Group) => (subject.entity === undefined ? 0 : mentions(subject.entity));
  const left = new Set(columns.flat());
  const groups = [...takeAll(left, (all) => mostExact(all, rarity)), ...takeAll(left, (all) => rarest(all, rarity))];
  if (left.size > 0) groups.push({ subject: { entity: id }, passages: [...left] });
  return groups
    .map(({ subject, passages }) => {
      const held = new Set(passages);
      return { subject, cells: columns.map((column) => column.filter((passage) => held.has(passage))) };
    })
    .sort((a, b) => filled(b) - filled(a));
}

/** Takes one group after the other out of what is left, as long as one can be chosen. */
function takeAll<A extends Compared>(
  left: Set<Passage<A>>,
  choose: (groups: Group<A>[]) => Group<A> | undefined,
): Group<A>[] {
  const taken: Group<A>[] = [];
  for (;;) {
    const group = choose(groupsOf(left));
    if (!group) return taken;
    taken.push(group);
    for (const passage of group.passages) left.delete(passage);
  }
}

/** Passages by subject, in the order in which subjects first come. */
function groupsOf<A extends Compared>(passages: Iterable<Passage<A>>): Group<A>[] {
  const groups = new Map<string, Group<A>>();
  for (const passage of passages) {
    for (const subject of passage.subjects) {
      const group = groups.get(keyOf(subject)) ?? { subject, passages: [] };
      group.passages.push(passage);
      groups.set(keyOf(subject), group);
    }
  }
  return [...groups.values()];
}

function mostExact<A extends Compared>(groups: Group<A>[], rarity: Rarity): Group<A> | undefined {
  const shared = groups.map((group) => ({ group, articles: articlesOf(group) })).filter(({ articles }) => articles > 1);
  const load = ({ group, articles }: (typeof shared)[number]) => group.passages.length / articles;
  return shared.sort((a, b) => load(a) - load(b) || b.articles - a.articles || rarity(a.group) - rarity(b.group))[0]
    ?.group;
}

/** The group that has most of what the edition says of its subject. */
function rarest<A extends Compared>(groups: Group<A>[], rarity: Rarity): Group<A> | undefined {
  const entities = groups.filter(({ subject }) => subject.entity !== undefined);
  const part = (group: Group) => group.passages.length / Math.max(rarity(group), 1);
  return entities.sort((a, b) => part(b) - part(a))[0];
}

function articlesOf({ passages }: Group): number {
  return new Set(passages.map(({ article }) => article)).size;
}

function filled({ cells }: Row): number {
  const count = cells.filter((cell) => cell.length > 0).length;
  return count > 1 ? count : 0;
}

/** How often the edition names the subject of a group; a day counts as most rare. */
type Rarity = (group: Group) => number;

interface Group<A extends Compared = Compared> {
  subject: Subject;
  passages: Passage<A>[];
}
