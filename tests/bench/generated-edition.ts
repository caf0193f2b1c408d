import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownEntity } from '../../src/annotate/knowledge/known-entity.ts';
import * as words from '../support/generated-words.ts';

/** The glossary's fields that the bench fills. */
type BenchEntity = KnownEntity & { summary: string };

/** People, bodies and places with names put together from syllables: the same ones at every call, a longer list begins with a shorter. */
export function generateEntities(count: number): BenchEntity[] {
  return Array.from({ length: count }, (_, index): BenchEntity => {
    const name = nameOf(index);
    const kind = (['person', 'organization', 'place'] as const)[index % 3] ?? 'person';
    const [full, aliases] =
      kind === 'person'
        ? [`${nameOf(index + 17)} ${name}`, []]
        : kind === 'organization'
          ? [`${name} Harbour ${bodies[index % bodies.length]}`, [`${name} ${bodies[index % bodies.length]}`]]
          : [name, []];
    const id = full.toLowerCase().replaceAll(' ', '-');
    return { id, kind, name: full, aliases, summary: `A ${kind} of the bench.` };
  });
}

/** A Markdown article of some 5,000 characters that names some of `entities`; the same one at every call. */
export function generateArticle(index: number, entities: readonly BenchEntity[]): { slug: string; source: string } {
  const random = randomFrom(index + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const cast = Array.from({ length: 18 }, () => pick(entities));
  const of = (kind: string) => pick(cast.filter((one) => one.kind === kind))?.name ?? pick(cast).name;
  const fill = (template: string) =>
    template
      .replaceAll('{P}', () => of('person'))
      .replaceAll('{O}', () => of('organization'))
      .replaceAll('{L}', () => of('place'))
      .replaceAll('{D}', () => pick(words.documents))
      .replaceAll('{E}', () => pick(words.events))
      .replaceAll('{T}', () => pick(words.terms))
      .replaceAll('{Q}', () => pick(words.statements));
  const aside = () => `The ${noun(random)} of the ${noun(random)} had been ${noun(random)}ed by the ${noun(random)}s.`;
  const paragraph = () =>
    [fill(pick(words.sentences)), aside(), fill(pick(words.quotations)), aside(), fill(pick(words.sentences))].join(
      ' ',
    );
  const sections = words.headings.map((heading) =>
    [`## ${heading}`, ...Array.from({ length: 3 }, paragraph)].join('\n\n'),
  );
  const day = new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10);
  const title = `${pick(words.headings)}: ${pick(words.subjects)} of ${of('place')}`;
  const source = `---\ntitle: "${title}"\ndate: ${day}\n---\n\n${paragraph()}\n\n${sections.join('\n\n')}\n`;
  return { slug: `article-${index + 1}`, source };
}

/** Writes a content folder of that many articles and 300 entities. */
export function writeEdition(folder: string, articles: number): void {
  const entities = generateEntities(300);
  mkdirSync(join(folder, 'articles'), { recursive: true });
  mkdirSync(join(folder, 'glossary'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), 'title: The Bench\nurl: https://bench.example\nlanguage: en\n');
  writeFileSync(join(folder, 'glossary/entities.json'), JSON.stringify(entities));
  for (let index = 0; index < articles; index += 1) {
    const { slug, source } = generateArticle(index, entities);
    writeFileSync(join(folder, 'articles', `${slug}.md`), source);
  }
}

const bodies = ['Board', 'Council', 'Company', 'Ministry', 'Agency', 'Union'];
const openings = 'bal cor dun fen gar hol jas kel lor mar nev ost pel quen ros sal tor ul var wen'.split(' ');
const middles = 'a e i o u an el or is um'.split(' ');
const closings = 'bek dran fell gast holm kin lund mere nov quist rick stad tane vik worth'.split(' ');

/** A name that no other index below 3,000 has. */
function nameOf(index: number): string {
  const [opening, middle, closing] = [openings, middles, closings].map((list, at) => {
    const before = [1, openings.length, openings.length * middles.length][at] ?? 1;
    return list[Math.floor(index / before) % list.length] ?? '';
  });
  return `${opening}${middle}${closing}`.replace(/^./, (letter) => letter.toUpperCase());
}

/** A noun of two or three syllables that means nothing. */
function noun(random: () => number): string {
  const part = (list: readonly string[]) => list[Math.floor(random() * list.length)];
  return `${part(openings)}${part(middles)}${random() < 0.5 ? part(closings) : ''}t`;
}

/** Numbers from 0 to 1, the same at every run: a linear congruential generator (Numerical Recipes, section 7.1). */
function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
