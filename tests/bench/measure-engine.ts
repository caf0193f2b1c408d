import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { annotate, findIn, type Knowledge } from '../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../src/annotate/knowledge/knowledge.ts';
import { cpuSeconds } from './cpu-time.ts';
import { generateArticle, generateEntities } from './generated-edition.ts';

/** How fast the engine takes the same articles, by what is done and by the size of the glossary. */
export interface EngineSpeed {
  work: 'find in plain text' | 'Markdown to marked HTML' | 'Markdown read by remark alone';
  entities: number;
  /** Megabytes (millions of UTF-16 code units) of text a CPU second: the median round. */
  speed: number;
}

const rounds = 16;
/** V8 goes on compiling for some 600 articles; how fast a large edition goes is told from there on. */
const warmUp = 10;

/**
 * Annotates the same articles with a small glossary and a large one, round by round in turn, so that what else the
 * machine does slows both alike.
 */
export function measureEngine(sizes: readonly number[], count = 60): EngineSpeed[] {
  const small = generateEntities(Math.min(...sizes));
  const sources = Array.from({ length: count }, (_, index) => generateArticle(index, small).source);
  const megabytes = sources.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const subjects = works.flatMap(({ work, run }) =>
    sizes.map((entities) => ({
      work,
      entities,
      knowledge: compileKnowledge({ entities: generateEntities(entities) }),
      run,
      speeds: [] as number[],
    })),
  );
  for (let round = 0; round < rounds; round += 1)
    for (const { run, knowledge, speeds } of round % 2 ? subjects : subjects.toReversed()) {
      const before = cpuSeconds();
      for (const source of sources) run(source, knowledge);
      if (round >= warmUp) speeds.push(megabytes / (cpuSeconds() - before));
    }
  return subjects.map(({ work, entities, speeds }) => ({ work, entities, speed: median(speeds) }));
}

/** What any page from Markdown takes at the least: no syntax beside CommonMark's. */
const remark = unified().use(remarkParse);

const typesetting = {
  apparatus: true,
  hrefOf: (id: string) => `/${id}/`,
  hrefOfSource: (key: string) => `#${key}`,
  nameOf: (key: string) => key,
  words: {
    linkToParagraph: 'Link to this paragraph',
    told: 'told',
    unclear: 'Speaker unclear',
    nobody: 'Speaker not named',
  },
};

const works: { work: EngineSpeed['work']; run: (source: string, knowledge: Knowledge) => unknown }[] = [
  {
    work: 'find in plain text',
    run: (source, knowledge) => findIn(source, knowledge, { date: '2016-05-05', format: 'plain' }),
  },
  {
    work: 'Markdown to marked HTML',
    run: (source, knowledge) => annotate(source, knowledge, { date: '2016-05-05', typesetting }),
  },
  { work: 'Markdown read by remark alone', run: (source) => remark.parse(source) },
];

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
