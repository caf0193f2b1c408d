import type { Genre } from '../../model/genre.ts';
import type { Circumstances, Prose } from '../text/prose.ts';
import { type GenreSigns, genreSigns, type InMarks } from './genre-signs.ts';

/** What other finders know of a text that tells its kind. */
export interface Known {
  circumstances: Pick<Circumstances, 'genre'> | undefined;
  /** Its words in quotation marks, in order. */
  stretches: readonly InMarks[];
  /** Whether a block, by its index, is a labelled speaker's. */
  isTurn: (block: number) => boolean;
}

/**
 * The kind of text that each block belongs to, in the order of `prose.blocks`. An editor's word counts for all of them.
 * Otherwise a labelled turn is a transcript's, a block quotation is judged by itself, and all else is judged as a whole;
 * what shows no plain sign of another kind is a report.
 */
export function tellGenres(prose: Prose, { circumstances, stretches, isTurn }: Known): Genre[] {
  const { blocks } = prose;
  const given = circumstances?.genre;
  if (given) return blocks.map(() => given);
  const signs = genreSigns(prose, stretches);
  /** The blocks that are judged together: those of each block quotation, and under 0 all outside of them. */
  const parts = Map.groupBy(signs.keys(), (at) => (isTurn(at) ? -1 : (blocks[at]?.quotation ?? 0)));
  const told = new Map(
    [...parts].map(([part, ats]): [number, Genre] => {
      const sum = sumOf(ats.map((at) => signs[at] as GenreSigns));
      return [part, part === -1 ? 'transcript' : part === 0 ? genreOf(sum) : genreOfQuotation(sum)];
    }),
  );
  return blocks.map(({ quotation }, at) => told.get(isTurn(at) ? -1 : (quotation ?? 0)) ?? 'report');
}

/** The kind of a text by what its blocks show. The bounds are set so that news reports hardly ever meet them. */
function genreOf({
  words,
  blocks,
  firstPerson,
  figures,
  stretches,
  asked,
  opensInMarks,
  ...sum
}: SignsTogether): Genre {
  const isDialogue = stretches >= 6 && opensInMarks >= 0.4 * blocks && asked >= 0.15 * stretches;
  if (isDialogue && figures <= Math.min(0.004 * words, 0.2 * stretches)) return 'story';
  const [fewest, share] = sum.salutes > 0 ? [2, 0.008] : [8, 0.015];
  if (firstPerson >= fewest && firstPerson >= share * words) return 'first-person';
  if (sum.instructs >= 3 && sum.instructs >= 0.2 * blocks) return 'reference';
  return 'report';
}

/** A letter or statement that is set as a block quotation is short, and may be told by less. */
function genreOfQuotation({ words, firstPerson }: SignsTogether): Genre {
  return firstPerson >= 2 && firstPerson >= 0.015 * words ? 'first-person' : 'report';
}

function sumOf(signs: readonly GenreSigns[]): SignsTogether {
  const sum = (count: (one: GenreSigns) => number) => signs.reduce((before, one) => before + count(one), 0);
  return {
    blocks: signs.length,
    words: sum(({ words }) => words),
    firstPerson: sum(({ firstPerson }) => firstPerson),
    figures: sum(({ figures }) => figures),
    stretches: sum(({ stretches }) => stretches),
    asked: sum(({ asked }) => asked),
    opensInMarks: sum(({ opensInMarks }) => Number(opensInMarks)),
    instructs: sum(({ instructs }) => Number(instructs)),
    salutes: sum(({ salutes }) => Number(salutes)),
  };
}

/** The signs of several blocks, counted together. */
type SignsTogether = { [Sign in keyof GenreSigns]: number } & { blocks: number };
