/**
 * A feature is an observation with a weight. Each is written as a template: `'{rule}, named {side}'` makes a feature
 * wherever both a `rule` and a `side` are observed, and its name has their values. Observed are kinds of words, places
 * and distances, never a word of the text, so that weights learnt on one corpus carry over to others.
 */

/**
 * What can be observed, by aspect: a list of values, or the one name of an aspect that is there or not. Values such as
 * `2-3` and `4+` are steps of a count, each from its first number on; they stand behind all other values.
 */
type Aspects = Readonly<Record<string, readonly string[] | string>>;

/** What is observed of each aspect: a value, or a count where there are steps; undefined where nothing is observed. */
export type Observed<A extends Aspects> = {
  readonly [Name in keyof A]: A[Name] extends readonly string[] ? A[Name][number] | number | undefined : boolean;
};

/** Features that are always there together, as one number, so that their weights are found without building their names. */
export type Bundle = number;

/** Weights of features by name, and their sums by bundle in hundredths; a sum that was not needed yet is `NaN`. */
export interface Weights {
  readonly byName: Readonly<Record<string, number>>;
  readonly sums: number[];
}

/** A function from what is observed to features, with its aspects and templates. */
export interface FeatureSet<A extends Aspects> {
  /** @throws {Error} if an aspect is missing or unknown, which is a fault of the program. */
  (observed: Observed<A>): Bundle[];
  readonly aspects: A;
  readonly templates: readonly string[];
}

/**
 * Makes a function that finds which of the features of `templates` are there. It is fastest when aspects are given in the
 * order of `aspects`, as iterating an object is several times faster than looking up properties by variable names.
 */
export function features<const A extends Aspects>(aspects: A, templates: readonly string[]): FeatureSet<A> {
  const names = Object.keys(aspects);
  const readers = Object.values(aspects).map(readerOf);
  const { starts, ends, places, strides } = flat(groupsOf(templates, names).map((group) => newTable(group, aspects)));
  const values = new Uint8Array(names.length);
  const find = (observed: Observed<A>) => {
    let known = 0;
    for (const name in observed) {
      const place = name === names[known] ? known : names.indexOf(name);
      if (place < 0) throw new Error(`Unexpected aspect “${name}”, expected one of ${names}`);
      values[place] = numberOf(observed[name], readers[place] as Reader);
      known += 1;
    }
    if (known < names.length) throw new Error(`Unexpected ${known} aspects, expected all of ${names}`);
    const found: Bundle[] = [];
    for (let table = 0, at = 0; table < starts.length; table += 1) {
      let bundle = starts[table] as Bundle;
      for (const end = ends[table] as number; at < end; at += 1)
        bundle += (values[places[at] as number] as number) * (strides[at] as number);
      found.push(bundle);
    }
    return found;
  };
  return Object.assign(find, { aspects, templates });
}

/** The feature of a name that no template makes. */
export function featureNamed(name: string): Bundle {
  const before = single.get(name);
  if (before !== undefined) return before;
  const bundle = newBundles(1, () => [name]);
  single.set(name, bundle);
  return bundle;
}

const single = new Map<string, Bundle>();

/** Weights by name, with no sums yet. */
export function toWeights(byName: Weights['byName']): Weights {
  return { byName, sums: [] };
}

/** The sum of the weights of features, rounded to hundredths each, so that it is the same in any order. */
export function weigh(found: readonly Bundle[], { byName, sums }: Weights): number {
  let total = 0;
  for (const bundle of found) {
    while (bundle >= sums.length) sums.push(Number.NaN);
    if (Number.isNaN(sums[bundle]))
      sums[bundle] = namesOf([bundle]).reduce((sum, name) => sum + Math.round(100 * (byName[name] ?? 0)), 0);
    total += sums[bundle] as number;
  }
  return total / 100;
}

/** The names of features. */
export function namesOf(found: readonly Bundle[]): string[] {
  return found.flatMap((bundle) => {
    const table = tables.findLast(({ start }) => start <= bundle) as Naming;
    return table.namesAt(bundle - table.start);
  });
}

/** The names of the bundles from a number on. */
interface Naming {
  start: Bundle;
  namesAt: (index: number) => string[];
}

const tables: Naming[] = [];
let count = 0;

function newBundles(size: number, namesAt: Naming['namesAt']): Bundle {
  const start = count;
  tables.push({ start, namesAt });
  count += size;
  return start;
}

/** Templates that share one table of bundles, with the indices of their aspects. */
interface Group {
  templates: string[];
  places: number[];
}

/** Groups templates with the first one that has all of their aspects, so that there are few tables. */
function groupsOf(templates: readonly string[], names: readonly string[]): Group[] {
  const groups: Group[] = [];
  for (const template of templates.toSorted((a, b) => aspectsIn(b).length - aspectsIn(a).length)) {
    const places = aspectsIn(template).map((name) => names.indexOf(name));
    if (places.includes(-1)) throw new Error(`Unexpected aspect in “${template}”, expected one of ${names}`);
    const group = groups.find((one) => places.every((place) => one.places.includes(place)));
    if (group) group.templates.push(template);
    else groups.push({ templates: [template], places });
  }
  return groups;
}

interface Table {
  start: Bundle;
  places: number[];
  /** The distance between the bundles of neighbouring values of each aspect. */
  strides: number[];
}

/** A table of bundles for all combinations of values, including none for each aspect. */
function newTable({ templates, places }: Group, aspects: Aspects): Table {
  const names = Object.keys(aspects);
  const values = places.map((place) => ['', ...[aspects[names[place] as string] as string | string[]].flat()]);
  const strides = values.map((_, at) => values.slice(0, at).reduce((size, { length }) => size * length, 1));
  const size = values.reduce((product, { length }) => product * length, 1);
  const start = newBundles(size, (index) => {
    const observed = new Map(
      places.map((place, at) => {
        const of = values[at] as string[];
        return [names[place], of[Math.floor(index / (strides[at] as number)) % of.length]];
      }),
    );
    const isThere = (template: string) => aspectsIn(template).every((name) => observed.get(name));
    return templates.filter(isThere).map((one) => one.replace(aspect, (_, name: string) => observed.get(name) ?? ''));
  });
  return { start, places, strides };
}

/** All tables in flat arrays, for speed. */
function flat(tables: readonly Table[]) {
  let end = 0;
  return {
    starts: Int32Array.from(tables, ({ start }) => start),
    ends: Int32Array.from(tables, ({ places }) => (end += places.length)),
    places: Uint8Array.from(tables.flatMap(({ places }) => places)),
    strides: Int32Array.from(tables.flatMap(({ strides }) => strides)),
  };
}

const aspect = /\{(\w+)\}/g;

function aspectsIn(template: string): string[] {
  return Array.from(template.matchAll(aspect), ([, name = '']) => name);
}

/** The numbers of an aspect's values, and the count from which on each step holds. */
interface Reader {
  numbers: ReadonlyMap<string, number>;
  from: readonly number[];
}

function readerOf(values: readonly string[] | string): Reader {
  const all = [values].flat();
  return {
    numbers: new Map(all.map((value, at) => [value, at + 1])),
    from: all.map((step) => Number.parseInt(step, 10)),
  };
}

/** The number of the observed value, from 1; 0 where nothing is observed. */
function numberOf(observed: string | number | boolean | undefined, { numbers, from }: Reader): number {
  if (typeof observed === 'string') return numbers.get(observed) ?? 0;
  if (typeof observed !== 'number') return observed ? 1 : 0;
  let step = from.length;
  while (step > 0 && observed < (from[step - 1] as number)) step -= 1;
  return step;
}
