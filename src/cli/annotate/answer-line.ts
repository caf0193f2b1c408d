import { z } from 'zod';
import { findIn } from '../../annotate/annotate.ts';
import { compileKnowledge, type Knowledge } from '../../annotate/knowledge/knowledge.ts';
import type { Evidence } from '../../model/annotation.ts';
import { doubts } from '../../model/doubt.ts';
import { genreSchema, paraphrasesSchema } from '../../model/genre.ts';
import { knownEntitySchema } from '../../model/known-entity.ts';
import { blame } from '../../model/program-fault.ts';

/** A line of `--jsonl`: a text with what is known of it. Unknown keys are ignored. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  format: z.enum(['markdown', 'plain']).default('markdown'),
  date: z.string().optional(),
  lang: z.string().optional(),
  glossary: z.array(knownEntitySchema).optional(),
  authors: z.union([z.string().transform((one) => [one]), z.array(z.string())]).optional(),
  genre: genreSchema.optional(),
  paraphrases: paraphrasesSchema.optional(),
});

/** A line of the input, read as far as it can be. */
export type AskedLine = { id: Id; asked: z.output<typeof lineSchema> } | Refusal;

/** What is answered to a line: what was found in its text, or why nothing could be. */
export type Answer = { id: Id; mentions: object[]; quotes: object[] } | Refusal;

export function readLine(line: string): AskedLine {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `Unexpected line, expected JSON: ${(error as Error).message}` };
  }
  const read = lineSchema.safeParse(data);
  if (read.success) return { id: read.data.id, asked: read.data };
  const { id } = Object(data) as { id?: unknown };
  const isId = typeof id === 'string' || typeof id === 'number';
  return { id: isId ? id : null, error: z.prettifyError(read.error).replace(/\s+/g, ' ') };
}

/** The line's answer. Where the program fails on a text, that is the answer, so that it costs no other. */
export function answerLine(line: AskedLine, shared: Knowledge): Answer {
  if ('error' in line) return line;
  try {
    return findingsOf(line.asked, shared);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { id: line.id, error: `${blame}: ${said}. Please report it` };
  }
}

function findingsOf({ id, text, glossary, ...circumstances }: z.output<typeof lineSchema>, shared: Knowledge): Answer {
  const knowledge = glossary ? compileKnowledge({ entities: glossary }) : shared;
  const { remarks: _, ...findings } = findIn(text, knowledge, circumstances);
  return { id, ...findings, mentions: findings.mentions.map(inWords), quotes: findings.quotes.map(inWords) };
}

/** The finding with its doubt in words. */
function inWords<Finding extends Evidence>({ reason, ...finding }: Finding): object {
  return { ...finding, ...(reason && { reason: doubts[reason] }) };
}

/** Null where the line says none. */
type Id = string | number | null;

interface Refusal {
  id: Id;
  error: string;
}
