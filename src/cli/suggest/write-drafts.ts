import { posix } from 'node:path';
import { addFile } from '../../corpus/add-file.ts';
import { entryFile } from '../../intake/glossary/entry-file.ts';
import { foldersOfKinds } from '../../model/entity.ts';
import { count } from '../count.ts';
import type { Flags } from '../flags.ts';
import { writeEach } from '../import/write-each.ts';
import { questionOn } from './describe-proposals.ts';
import type { PlacedProposal } from './place-evidence.ts';

/** Writes each proposal as a draft into a file of its own, never over another. @returns The exit status. */
export function writeDrafts(proposals: readonly PlacedProposal[], { content }: Pick<Flags, 'content'>): number {
  const { written, stopped } = writeEach(proposals, { content }, (proposal) =>
    addFile(
      posix.join(content, 'glossary', foldersOfKinds[proposal.kind], `${proposal.id}.md`),
      draftFile(proposal, content),
      {
        within: content,
      },
    ),
  );
  if (stopped) process.stderr.write(`${stopped}\n`);
  if (written > 0)
    process.stderr.write(
      `${count(written, 'draft')} written to ${posix.join(content, 'glossary')}; npx lectern dev shows them. npx lectern suggest --publish NAME… publishes those that are right, --publish --all all of them.\n`,
    );
  return stopped ? 1 : 0;
}

/** The file of a draft: its evidence stands as comments in the front matter, where no reader sees it. */
export function draftFile(proposal: PlacedProposal, content: string): string {
  const { name, family, aliases, roles, symbol, url } = proposal;
  const fields = {
    name,
    aliases,
    roles,
    ...(family !== undefined && { family: [family] }),
    ...(symbol !== undefined && { symbol }),
    ...(url !== undefined && { url }),
    summary: '',
    sameAs: [],
    formerly: [],
    draft: true,
  };
  const comments = commentsOn(proposal, content).map((line) => `# ${line.replace(/[\p{Cc}\s]+/gu, ' ')}\n`);
  return entryFile(fields, '').replace(/^---\n/, `---\n${comments.join('')}`);
}

function commentsOn({ count: times, articles, evidence, near, roles }: PlacedProposal, content: string): string[] {
  return [
    `Proposed by \`npx lectern suggest\`: ${times} × in ${count(articles, 'article')}. Write a summary, correct what is wrong,`,
    'and publish it: take `draft: true` out, or have `npx lectern suggest --publish` do so.',
    ...evidence.map(({ file, line, text }) => `${posix.relative(content, file)}:${line}: ${text}`),
    ...near.map(questionOn),
    ...(roles.some(({ from }) => from)
      ? ['The days of an office are those of the articles that give it: put the true ones.']
      : []),
  ];
}
