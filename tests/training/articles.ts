import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { tellGenres } from '../../src/annotate/genres/tell-genres.ts';
import { compileKnowledge } from '../../src/annotate/knowledge/knowledge.ts';
import { findNames } from '../../src/annotate/names/find-names.ts';
import type { Weights } from '../../src/annotate/quotes/features/feature-templates.ts';
import { type Cues, cuesFor } from '../../src/annotate/quotes/grammar/cues.ts';
import type { QuotedText } from '../../src/annotate/quotes/story.ts';
import { pairMarks } from '../../src/annotate/quotes/stretches/pair-marks.ts';
import { plainProse } from '../../src/annotate/text/prose.ts';
import { Tag, tagsOf } from '../../src/annotate/text/word-tags.ts';

/** Where something stands in an article: offsets in UTF-16 code units, the end excluded. */
const span = z.tuple([z.int(), z.int()]);

/** An article whose quotations people have marked. */
const article = z.object({
  /** Plain text, paragraphs apart by empty lines. */
  text: z.string(),
  /** Stretches in quotation marks, the marks included. */
  spans: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      /** `gold`: somebody's words; `none`: a title, a term or irony; `ambiguous`: people didn't agree. */
      status: z.enum(['gold', 'none', 'ambiguous']),
      /** The index in `quotes` of what the stretch is part of, -1 for none. */
      quote: z.int(),
    }),
  ),
  quotes: z.array(
    z.object({
      /** Whether it stands in marks, partly, or not at all. */
      type: z.enum(['direct', 'mixed', 'indirect']),
      /** What was said. */
      content: z.array(span),
      /** What names the speaker: `person`, `org`, `pronoun`, `nominal`, `relative`, `first` or `none`. */
      kind: z.string(),
      /** The words that name the speaker, as far as there are any. */
      source: z.array(span),
      /** The words that say that it was said. */
      cue: z.array(span),
      /** The names in `source`. */
      names: z.array(z.string()),
      /** Names of the person whom a pronoun means, null where nobody knows. */
      resolved: z.array(z.string()).nullable(),
    }),
  ),
});

/** A text that reports nobody: whatever is found in it is wrong. */
const silentText = z.object({ text: z.string() });

/**
 * Reads a file of texts that report nobody, one as JSON a line.
 * @throws {Error} with file and line where one has another shape.
 */
export function openSilentTexts(file: string): Article[] {
  return linesOf(file).map(({ line, where }) => ({ ...checked(silentText, line, where), spans: [], quotes: [] }));
}

/**
 * Reads a file of articles, one as JSON a line.
 * @throws {Error} with file and line where one has another shape.
 */
export function openArticles(file: string): Article[] {
  return linesOf(file).map(({ line, where }) => checked(article, line, where));
}

function linesOf(file: string): { line: string; where: string }[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => (line ? [{ line, where: `${file}:${at + 1}` }] : []));
}

function checked<Shape extends z.ZodType>(shape: Shape, line: string, where: string): z.infer<Shape> {
  const { data, error } = shape.safeParse(jsonOf(line));
  const [issue] = error?.issues ?? [];
  if (!issue) return data as z.infer<Shape>;
  const field = issue.path.join('.') || 'line';
  throw new Error(
    `${where}: Unexpected ${field} (${issue.message}), expected an article in the format of tests/training/README.md`,
  );
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

export type Article = z.infer<typeof article>;

/** An article and what its quotations are read with. */
export interface MarkedReading {
  article: Article;
  reading: QuotedText;
}

/** Articles that people have marked, and texts that report nobody. */
export interface Texts {
  readings: readonly MarkedReading[];
  silent: readonly MarkedReading[];
}

/** The weights learnt so far. */
export interface Learnt {
  speakers: Weights;
  speech: Weights;
  reports: Weights;
  antecedents: Record<string, number>;
}

export function readingOf(article: Article): MarkedReading {
  const prose = plainProse(article.text);
  const knowledge = compileKnowledge({ entities: [] });
  const names = findNames(prose, []);
  const stretches = pairMarks(prose);
  const reading = {
    prose,
    context: { mentions: [], names, knowledge },
    stretches,
    genres: tellGenres(prose, { circumstances: undefined, stretches, isTurn: () => false }),
    cues: cuesFor('en') as Cues,
  };
  return { article, reading };
}

/** Whether the surnames agree, and the given names where both have one. */
export function fits(name: string, gold: string): boolean {
  const [ours, theirs] = [name, gold].map((one) =>
    (one.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []).filter((word) => !isBesideName(word)),
  ) as [string[], string[]];
  if (ours.length === 0 || ours.at(-1) !== theirs.at(-1)) return false;
  return ours.length < 2 || theirs.length < 2 || ours.includes(theirs[0] ?? '');
}

/** A suffix or title: `Jr.`, `Mr.`. */
function isBesideName(word: string): boolean {
  return (
    /^(?:jr|sr|i{2,3}|iv)$/.test(word) || (tagsOf(word, 'lower') & Tag.title) !== 0 || /^(?:mr|mrs|ms|dr)$/.test(word)
  );
}
