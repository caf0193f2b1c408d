import { posix } from 'node:path';
import type { Near, ProposedRole } from '../../suggestions/proposal.ts';
import { count } from '../count.ts';
import type { PlacedProposal } from './place-evidence.ts';

/** Proposals as lines for people: the name, how often it stands where, offices, lines of context, and entries to look at. */
export function describeProposals(proposals: readonly PlacedProposal[], content: string): string {
  return proposals
    .flatMap((proposal, index) => [
      headOf(proposal, index + 1),
      ...notesOf(proposal, content).map((note) => `${margin}${note}`),
    ])
    .map((line) => `${line.replace(/\p{Cc}+/gu, ' ')}\n`)
    .join('');
}

const margin = ' '.repeat(20);

function headOf({ kind, name, aliases, count: times, articles, because }: PlacedProposal, number: number): string {
  const others = aliases.length > 0 ? ` (${aliases.slice(0, 6).join('; ')})` : '';
  const why = because === 'named' || because === 'symbol' ? '' : `, ${because}`;
  return `${String(number).padStart(3)}  ${kind.padEnd(13)}  ${name}${others}  ${times} × in ${count(articles, 'article')}${why}`;
}

function notesOf({ roles, evidence, near }: PlacedProposal, content: string): string[] {
  return [
    ...roles.map(roleInWords),
    ...evidence.map(({ file, line, text }) => `${posix.relative(content, file)}:${line}  ${text}`),
    ...near.map(questionOn),
  ];
}

/** An office in words: `finance minister of Kestrel, 2024-03-07 to 2025-01-02`. */
export function roleInWords({ title, of, from, to }: ProposedRole): string {
  const days = from === undefined ? '' : from === to ? `, ${from}` : `, ${from} to ${to}`;
  return `${title}${of === undefined ? '' : ` of ${of}`}${days}`;
}

/** What an editor has to answer before an entry is made beside one that is close to it. */
export function questionOn({ id, name, why }: Near): string {
  return {
    spelling: `Is this ${name} (${id}) in another spelling? Then it is an alias of that entry.`,
    namesake: `Is this ${name} (${id}), or somebody else of that surname?`,
    acronym: `Does one of this and ${name} (${id}) stand for the other?`,
    part: `Is this ${name} (${id}), a part of it, or something else?`,
  }[why];
}

/** The same for programs. */
export function proposalsAsJson(proposals: readonly PlacedProposal[]): string {
  const shown = proposals.map(({ places: _, near, ...proposal }) => ({
    ...proposal,
    near: near.map(({ id }) => id),
    questions: near.map(questionOn),
  }));
  return `${JSON.stringify({ proposals: shown }, null, 2)}\n`;
}
