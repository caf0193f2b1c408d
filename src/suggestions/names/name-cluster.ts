import { readPersonName } from '../../annotate/knowledge/person-name.ts';
import type { Cluster } from './cluster.ts';
import { isOneWord } from './naming.ts';

/** The name that a cluster's entry would be headed with, its other forms, and a person's surname. */
export function nameCluster({ kind, namings, forms }: Cluster): { name: string; family?: string; aliases: string[] } {
  const counts = forms.map((form) => ({
    ...form,
    count: form.namings.length,
    weight: weightOf(form, kind === 'person'),
  }));
  const [head] = counts.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const name = head?.surface ?? namings[0]?.surface ?? '';
  const surfaces = [...Map.groupBy(namings, ({ surface }) => surface)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([surface]) => surface);
  if (kind !== 'person') return { name, aliases: surfaces.filter((surface) => surface !== name) };
  const { families, given } = readPersonName({ name });
  const implied = new Set([name, ...families, ...given]);
  const family = families[0];
  return {
    name,
    ...(family !== undefined && { family }),
    aliases: surfaces.filter((surface) => !implied.has(surface)),
  };
}

/** How well a form heads an entry: whole names before letters and single names, then what is printed most. */
function weightOf({ namings, surface }: Cluster['forms'][number], isPerson: boolean): number {
  const inText = namings.filter(({ isHeadline }) => !isHeadline).length;
  const isShort =
    isOneWord({ surface }) ||
    /^[\p{Lu}.&]+$/u.test(surface) ||
    (isPerson && /^(?:\p{Lu}\.\s?){1,5}[^\s.]{1,60}$/u.test(surface));
  return (isShort ? 0 : 1000) + inText + namings.length / 100;
}
