import { fold } from '../../model/fold.ts';
import type { Proposal } from '../../suggestions/suggest.ts';

/**
 * The proposals that are asked for by name or id; without names the best, or all of them.
 * @returns Also the names that no proposal has.
 */
export function chooseProposals(
  all: readonly Proposal[],
  { names, isWhole }: Choice,
): { chosen: Proposal[]; unknown: string[] } {
  if (names.length === 0) return { chosen: isWhole ? [...all] : all.slice(0, mostShown), unknown: [] };
  const found = names.map((name) => all.find((one) => isCalled(one, name)));
  return {
    chosen: [...new Set(found.filter((one) => one !== undefined))],
    unknown: names.filter((_, index) => !found[index]),
  };
}

function isCalled({ id, name, family = name, aliases }: Proposal, asked: string): boolean {
  return id === asked || [name, family, ...aliases].some((one) => fold(one) === fold(asked));
}

/** As many as an editor looks through in one go. */
const mostShown = 50;

interface Choice {
  names: readonly string[];
  isWhole: boolean;
}
