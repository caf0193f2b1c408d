import type { Fault, FaultRule } from '../../model/fault.ts';
import { isId } from '../../model/id.ts';
import { nearest } from '../../model/nearest.ts';
import type { Contents, Sourced } from '../reading.ts';
import type { Path } from '../source.ts';

/**
 * Fields that name an entry, article or publication which isn't there, and places that lie in themselves. `known` are
 * the ids and slugs that are given to anything, so that one fault in an entry doesn't make faults of all links to it.
 */
export function linkFaults({ articles, entities }: Contents, known: { ids: string[]; slugs: string[] }): Fault[] {
  const ids = new Set(known.ids);
  const names = new Set([...ids, ...entities.flatMap(({ item }) => [item.name, ...item.aliases.map(textOf)])]);
  const texts = new Set([...known.slugs, ...articles.flatMap(({ item }) => item.publication ?? [])]);
  const choices = articles.flatMap((article) => unknown('unknown-id', choicesOf(article), ids));
  const holders = entities.flatMap((entity) => unknown('unknown-id', holderOf(entity), ids));
  const offices = entities.flatMap((entity) => unknown('doubtful-id', officesOf(entity), names));
  const limits = entities.flatMap((entity) => unknown('doubtful-id', limitsOf(entity), texts));
  return [...choices, ...holders, ...offices, ...limits, ...circles(entities)];
}

function unknown(rule: FaultRule, links: Link[], known: ReadonlySet<string>): Fault[] {
  return links
    .filter(({ to }) => !known.has(to))
    .map(({ to, of, steps, expected }) => {
      const meant = nearest(to, known);
      const reason = `Unexpected \`${to}\`, expected ${meant ? `\`${meant}\`` : expected}`;
      return { rule, file: of.source.file, ...of.source.place([...of.path, ...steps]), reason };
    });
}

/** `annotate` in the front matter: surfaces to ids. */
function choicesOf(of: Contents['articles'][number]): Link[] {
  return Object.entries(of.item.annotate).flatMap(([surface, to]) =>
    to === false ? [] : [{ to, of, steps: ['annotate', surface], expected: 'the id of an entry, or `false`' }],
  );
}

function holderOf(of: Contents['entities'][number]): Link[] {
  return of.item.in === undefined ? [] : [{ to: of.item.in, of, steps: ['in'], expected: 'the id of an entry' }];
}

/** What an office is of may be any name, so only what looks like an id is taken for one. */
function officesOf(of: Contents['entities'][number]): Link[] {
  return of.item.roles.flatMap(({ of: to }, index) =>
    to && isId(to) ? [{ to, of, steps: ['roles', index, 'of'], expected: 'the id or name of an entry' }] : [],
  );
}

/** What an alias counts within: articles, or publications, whose names may be any. */
function limitsOf(of: Contents['entities'][number]): Link[] {
  return of.item.aliases.flatMap((alias, index) => {
    const within = typeof alias === 'string' ? [] : [alias.within ?? []].flat();
    const links = within.map((to) => ({ to, of, steps: ['aliases', index, 'within'] }));
    return links.filter(({ to }) => isId(to)).map((link) => ({ ...link, expected: 'the slug of an article' }));
  });
}

function circles(entities: Contents['entities']): Fault[] {
  const circular = onCircles(new Map(entities.map(({ item }) => [item.id, item.in])));
  return entities
    .filter(({ item }) => circular.has(item.id))
    .map(({ item, source, path }) => {
      const reason = `Unexpected \`${item.in}\`, expected an entry that doesn’t lie in \`${item.id}\` itself`;
      return { rule: 'circular-place', file: source.file, ...source.place([...path, 'in']), reason };
    });
}

/** The ids that the way from holder to holder comes back to. Each is walked over once. */
function onCircles(holders: ReadonlyMap<string, string | undefined>): Set<string> {
  const walked = new Set<string>();
  const circular = new Set<string>();
  for (const start of holders.keys()) {
    const way = new Set<string>();
    let id: string | undefined = start;
    for (; id !== undefined && !walked.has(id); id = holders.get(id)) {
      walked.add(id);
      way.add(id);
    }
    const steps = [...way];
    if (id !== undefined && way.has(id)) for (const step of steps.slice(steps.indexOf(id))) circular.add(step);
  }
  return circular;
}

function textOf(alias: Contents['entities'][number]['item']['aliases'][number]): string {
  return typeof alias === 'string' ? alias : alias.text;
}

/** A field of an item that names something else, and the steps from the item to it. */
interface Link {
  to: string;
  of: Sourced<unknown>;
  steps: Path;
  /** What could stand there. */
  expected: string;
}
