import { once } from 'node:events';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { findIn } from '../annotate/annotate.ts';
import { compileKnowledge, type Knowledge, type KnowledgeSources } from '../annotate/knowledge/knowledge.ts';
import { toPlace } from '../annotate/remark.ts';
import { openPublishedGlossary } from '../corpus/open-glossary.ts';
import { openShelf } from '../corpus/open-shelf.ts';
import { readArticle } from '../corpus/read-article.ts';
import { readText } from '../corpus/read-text.ts';
import type { Evidence } from '../model/annotation.ts';
import { doubts } from '../model/doubt.ts';
import { type Fault, isError } from '../model/fault.ts';
import { genreSchema, paraphrasesSchema } from '../model/genre.ts';
import { knownEntitySchema } from '../model/known-entity.ts';
import { at, blame } from '../model/program-fault.ts';
import { describeFindings } from './describe-findings.ts';
import type { Flags } from './flags.ts';
import { printFaults } from './print-faults.ts';

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

/** `annotate`: prints what the engine finds, for people or, with `--jsonl`, a line of data for each line of input. */
export async function annotateTexts(flags: Flags, files: string[]): Promise<number> {
  const { faults, ...sources } = await sourcesFor(flags);
  print(faults);
  if (faults.some(isError)) return 1;
  const knowledge = compileKnowledge(sources);
  return flags.jsonl ? annotateLines(knowledge) : annotateFiles(files, knowledge);
}

/** The knowledge from the glossary or the content folder that the flags name; empty if they name none. */
async function sourcesFor({
  content,
  isContentNamed,
  glossary,
}: Flags): Promise<KnowledgeSources & { faults: Fault[] }> {
  if (glossary !== undefined) return openPublishedGlossary(glossary);
  if (!isContentNamed) return { entities: [], faults: [] };
  const { entities, patterns, references, faults } = await openShelf(content);
  const published = entities.filter(({ draft }) => !draft);
  return { entities: published, patterns, keys: references.map(({ id }) => id), faults };
}

/** Answers each line, in the order of the input. A bad line, or one that the program fails on, is answered with the error. */
async function annotateLines(shared: Knowledge): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = annotateLine(line, shared);
    if ('error' in answer) status = 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  return status;
}

function annotateLine(line: string, shared: Knowledge): object {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `Unexpected line, expected JSON: ${(error as Error).message}` };
  }
  const read = lineSchema.safeParse(data);
  if (!read.success) {
    const { id = null } = Object(data) as { id?: unknown };
    return { id, error: z.prettifyError(read.error).replace(/\s+/g, ' ') };
  }
  try {
    return findingsOf(read.data, shared);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return {
      id: read.data.id,
      error: `${blame}: ${said}. Please report it`,
    };
  }
}

function findingsOf({ id, text, glossary, ...circumstances }: z.output<typeof lineSchema>, shared: Knowledge): object {
  const knowledge = glossary ? compileKnowledge({ entities: glossary }) : shared;
  const { remarks: _, ...findings } = findIn(text, knowledge, circumstances);
  return { id, ...findings, mentions: findings.mentions.map(inWords), quotes: findings.quotes.map(inWords) };
}

/** The finding with its doubt in words. */
function inWords<Finding extends Evidence>({ reason, ...finding }: Finding): object {
  return { ...finding, ...(reason && { reason: doubts[reason] }) };
}

function annotateFiles(files: string[], knowledge: Knowledge): number {
  const statuses = files.map((file) => {
    const { text, circumstances, faults } = readToAnnotate(file);
    print(faults);
    if (text === undefined) return 1;
    const { remarks, ...findings } = at(file, () => findIn(text, knowledge, circumstances));
    process.stdout.write(`${file}\n${describeFindings(text, findings)}\n`);
    process.stdout.write(
      printFaults(remarks.map(({ rule, start, reason }) => ({ rule, reason, file, ...toPlace(text, start) }))),
    );
    return faults.some(isError) ? 1 : 0;
  });
  return Math.max(...statuses);
}

/** A text with the date, language and other circumstances that its front matter states. */
function readToAnnotate(file: string): { text?: string; circumstances: Parameters<typeof findIn>[2]; faults: Fault[] } {
  const format = file.endsWith('.txt') ? 'plain' : 'markdown';
  const read = readText(file);
  if ('fault' in read) return { circumstances: { format }, faults: [read.fault] };
  if (format === 'plain' || !/^---\r?\n/.test(read.text))
    return { text: read.text, circumstances: { format }, faults: [] };
  const { found, faults } = readArticle(file, basename(file, '.md'));
  const { date, lang, slug, publication, authors, genre, paraphrases, annotate: choices } = found[0]?.item ?? {};
  const circumstances = { format, date, lang, slug, publication, authors, genre, paraphrases, choices } as const;
  return { text: read.text, circumstances, faults };
}

function print(faults: Fault[]): void {
  process.stderr.write(printFaults(faults, { colours: process.stderr.hasColors?.() ?? false }));
}
