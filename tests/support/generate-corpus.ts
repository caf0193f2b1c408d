import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../src/model/entity.ts';
import * as words from './generated-words.ts';

/**
 * Writes a content folder of 20 articles and 50 entities in one list file, the same bytes at every call, and returns
 * what it wrote where: the truth that the built site is held against.
 */
export function generateCorpus(folder: string): Corpus {
  const entities = generateEntities();
  const articles = Array.from({ length: 20 }, (_, index) => generateArticle(index, entities));
  mkdirSync(join(folder, 'articles'), { recursive: true });
  mkdirSync(join(folder, 'glossary'), { recursive: true });
  writeFileSync(
    join(folder, 'site.yaml'),
    'title: The Generated Harbour\nurl: https://harbour.example\nlanguage: en\n',
  );
  writeFileSync(join(folder, 'glossary/entities.json'), `${JSON.stringify(entities, null, 1)}\n`);
  for (const { slug, text } of articles) writeFileSync(join(folder, 'articles', `${slug}.md`), text);
  return { entities, articles };
}

function generateEntities(): ListedEntity[] {
  const entity = (kind: Kind, name: string, rest: Partial<ListedEntity> = {}): ListedEntity => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    kind,
    name,
    aliases: [],
    summary: `A ${kind} of the generated harbour.`,
    ...rest,
  });
  return [
    ...words.people.map((name) => entity('person', name, { family: name.split(' ')[1] ?? name })),
    ...words.organizations.map(([name, acronym]) => entity('organization', name, { aliases: [acronym] })),
    ...words.places.map((name) => entity('place', name)),
    ...words.documents.map((name) => entity('document', name)),
    ...words.events.map((name) => entity('event', name)),
    ...words.terms.map((name) => entity('term', name, { aliases: [name.replace(/y$/, 'ie').concat('s')] })),
  ];
}

function generateArticle(index: number, entities: ListedEntity[]): GeneratedArticle {
  const random = randomFrom(index + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const people = entities.filter((entity) => entity.kind === 'person');
  const cast: Partial<Record<Kind, ListedEntity[]>> = {
    ...Object.groupBy(entities, (entity) => entity.kind),
    person: Array.from({ length: 5 }, (_, place) => people[(index * 5 + place) % people.length] as ListedEntity),
  };
  const mentions: GeneratedMention[] = [];
  const quotes: GeneratedQuote[] = [];

  const mention = (kind: Kind): string => {
    const entity = pick(cast[kind] ?? []);
    const known = mentions.some((earlier) => earlier.entityId === entity.id);
    const surface = known ? pick([entity.name, entity.family ?? entity.name, ...entity.aliases]) : entity.name;
    mentions.push({ entityId: entity.id, surface });
    return known || kind !== 'person' ? surface : `${pick(words.offices)} ${surface}`;
  };
  const fill = (template: string) => template.replace(/\{([POLDET])\}/g, (_, letter: Slot) => mention(kindOf[letter]));
  const quotation = (): string => {
    const statement = pick(words.statements);
    const before = mentions.length;
    const sentence = fill(pick(words.quotations)).replace('{Q}', statement);
    const speaker = mentions.slice(before).find(({ entityId }) => people.some(({ id }) => id === entityId));
    quotes.push({ speakerId: speaker?.entityId ?? '', text: /“[^”]+”/.exec(sentence)?.[0] ?? '' });
    return sentence;
  };
  const paragraph = () => [fill(pick(words.sentences)), quotation(), fill(pick(words.sentences))].join(' ');
  const extra = (): string =>
    [
      () => Array.from({ length: 3 }, () => `- ${fill(pick(words.sentences))}`).join('\n'),
      () => `| Port | Barrels |\n| --- | ---: |\n| ${mention('place')} | ${index + 12} |\n| ${mention('place')} | 7 |`,
      () => `> ${paragraph()}`,
      () => `The [harbour office](https://example.org/${index}) keeps count.[^1]\n\n[^1]: ${fill('Read in {L}.')}`,
    ][index % 4]?.() ?? '';

  const title = `Article ${index + 1} on ${pick(words.subjects)} and ${pick(words.subjects)}`;
  const date = new Date(Date.UTC(2015, 0, 5 + index * 97)).toISOString().slice(0, 10);
  const opening = paragraph();
  const sections = Array.from({ length: 3 }, () =>
    [`## ${pick(words.headings)}`, paragraph(), paragraph()].join('\n\n'),
  );
  const body = [opening, ...sections, extra()].join('\n\n');
  const text = `---\ntitle: ${title}\ndate: ${date}\nauthors: [Harbour Desk]\n---\n\n${body}\n`;
  return { slug: `article-${String(index + 1).padStart(2, '0')}`, title, date, text, mentions, quotes };
}

const kindOf = { P: 'person', O: 'organization', L: 'place', D: 'document', E: 'event', T: 'term' } as const;

/** Numbers from 0 to 1, the same at every run: a linear congruential generator (Numerical Recipes, section 7.1). */
function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What was written: the glossary's list and the articles, each with what it says. */
export interface Corpus {
  entities: ListedEntity[];
  articles: GeneratedArticle[];
}

/** An entry of the list file. */
export interface ListedEntity {
  id: string;
  kind: Kind;
  name: string;
  aliases: string[];
  summary: string;
  family?: string;
}

/** An article with its mentions and quotes in reading order. */
export interface GeneratedArticle {
  slug: string;
  title: string;
  date: string;
  text: string;
  mentions: GeneratedMention[];
  quotes: GeneratedQuote[];
}

interface GeneratedMention {
  entityId: string;
  /** The words that name it, without a title before or a possessive after them. */
  surface: string;
}

interface GeneratedQuote {
  speakerId: string;
  /** The quoted words with their marks. */
  text: string;
}

type Slot = keyof typeof kindOf;
