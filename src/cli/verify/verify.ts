import { posix } from 'node:path';
import { compileKnowledge } from '../../annotate/knowledge/knowledge.ts';
import { collate } from '../../collation/collate.ts';
import { readSourceText } from '../../collation/sources/read-source-text.ts';
import { isFolder } from '../../corpus/list-shelf.ts';
import { openSources } from '../../corpus/sources/open-sources.ts';
import { type Fault, isError } from '../../model/fault.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Flags } from '../flags.ts';
import { printFaults } from '../print-faults.ts';
import { say } from '../say.ts';
import { countVerdicts, describeVerdict, type Verified } from './describe-verdict.ts';
import { type Quotation, readQuotations } from './read-drafts.ts';

/**
 * `verify`: holds the quotations of texts against sources. 0 when all that was looked up is there, marked omissions and
 * insertions apart; 1 when something was changed or isn't there, or a file can't be read; 2 without a folder of sources.
 */
export async function verify(flags: Flags, files: string[]): Promise<number> {
  const folder = flags.against ?? posix.join(flags.content, 'sources');
  if (!isFolder(folder))
    return say(
      `Unexpected absence of the folder \`${folder}\`, expected texts to hold quotations against: name theirs with --against`,
      2,
    );
  const { sources, faults } = openSources(folder);
  const knowledge = compileKnowledge({ entities: [] });
  const drafts = files.map((file) => readQuotations(file, knowledge));
  const all = [...faults, ...drafts.flatMap((draft) => draft.faults)];
  process.stderr.write(printFaults(all, { colours: process.stderr.hasColors?.() ?? false }));
  const { verified, unread } = holdAgainst(
    drafts.flatMap(({ quotations }) => quotations),
    sources,
  );
  process.stderr.write(printFaults(unread));
  process.stdout.write(flags.json ? `${JSON.stringify({ quotes: verified })}\n` : described(verified, flags.all));
  const isFine = !verified.some(({ verdict }) => needsLook.has(verdict)) && ![...all, ...unread].some(isError);
  return isFine ? 0 : 1;
}

function holdAgainst(quotations: Quotation[], files: ReturnType<typeof openSources>['sources']) {
  const unread: Fault[] = [];
  const sources = files.flatMap((file) => {
    try {
      return readSourceText(file);
    } catch (error) {
      const reason = `Unexpected content (${error instanceof Error ? error.message : error}), expected a text that can be read`;
      unread.push({ rule: 'data-file', file: file.path, reason });
      return [];
    }
  });
  const ids = sources.map(({ id }) => id);
  const collated = collate(
    quotations.map(({ text }) => ({ text, sources: ids })),
    sources,
  );
  const verified = quotations.flatMap((quotation, index): Verified[] => {
    const one = collated[index];
    return one ? [{ ...quotation, ...one }] : [];
  });
  return { verified, unread };
}

/** What should be looked at, or all of it, and how many there are of each verdict. */
function described(verified: Verified[], isAll: boolean): string {
  const colours = process.stdout.hasColors?.() ?? false;
  const told = isAll ? verified : verified.filter(({ verdict }) => needsLook.has(verdict) || verdict === 'no-source');
  return `${told.map((one) => describeVerdict(one, colours)).join('')}${told.length > 0 ? '\n' : ''}${countVerdicts(verified)}\n`;
}

const needsLook: ReadonlySet<Verdict> = new Set(['changed', 'absent']);
