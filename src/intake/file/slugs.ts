import { toId } from '../../model/id.ts';

/** The slug of a title, of whole words and some sixty letters at most; of the file's name where the title has no Latin letter. */
export function slugOf(title: string, name: string): string {
  const id = [title, name.replace(/\.[^.]+$/, '')].map(toId).find((one) => one !== '') ?? 'text';
  if (id.length <= longest) return id;
  const cut = id.slice(0, longest + 1).lastIndexOf('-');
  return id.slice(0, cut > longest / 2 ? cut : longest);
}

const longest = 60;

/** A name that none of `taken` has: the name itself, else with a number behind it. */
export function freeSlug(slug: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(name)) return name;
  }
}
