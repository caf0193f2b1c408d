import { once } from 'node:events';
import { basename } from 'node:path';
import { findIn } from '../../annotate/annotate.ts';
import { compileKnowledge, type Knowledge, type KnowledgeSources } from '../../annotate/knowledge/knowledge.ts';
import { toPlace } from '../../annotate/remark.ts';
import { openPublishedGlossary } from '../../corpus/open-glossary.ts';
import { openShelf } from '../../corpus/open-shelf.ts';
import { readArticle } from '../../corpus/read-article.ts';
import { readText } from '../../corpus/read-text.ts';
import { type Fault, isError } from '../../model/fault.ts';
import { at } from '../../model/program-fault.ts';
import { isInShard, type Shard } from '../../site/edition/shard.ts';
import { describeFindings } from '../describe-findings.ts';
import type { Flags } from '../flags.ts';
import { printFaults } from '../print-faults.ts';
import { answerFiles } from './answer-files.ts';
import { answerLine, readLine } from './answer-line.ts';
import { readLines } from './read-lines.ts';

/** `annotate`: prints what the engine finds, for people or, with `--jsonl`, a line of data for each line of input. */
export async function annotateTexts(flags: Flags, files: string[]): Promise<number> {
  const { faults, ...sources } = await sourcesFor(flags);
  print(faults);
  if (faults.some(isError)) return 1;
  const knowledge = compileKnowledge(sources);
  if (!flags.jsonl) return annotateFiles(files, knowledge);
  return files.length > 0 ? answerFiles(files, flags, { sources, knowledge }) : answerStream(knowledge, flags.shard);
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

/**
 * Answers the lines of standard input that belong to the shard, in their order. A bad line, or one that the program fails
 * on, is answered with the error.
 */
async function answerStream(knowledge: Knowledge, shard: Shard | undefined): Promise<number> {
  let status = 0;
  for await (const { line } of readLines(process.stdin)) {
    const read = readLine(line);
    if (shard && !isInShard(String(read.id ?? line), shard)) continue;
    const answer = answerLine(read, knowledge);
    if ('error' in answer) status = 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  return status;
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
