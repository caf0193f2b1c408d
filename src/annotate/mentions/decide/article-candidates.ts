import type { Form } from '../../knowledge/form.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { indexForms, type NameIndex } from '../../knowledge/name-index.ts';
import type { BlockWords } from '../match/block-words.ts';
import type { CandidateGroup, MentionCandidate } from '../match/candidate.ts';
import { findCandidates, type Limits } from '../match/find-candidates.ts';
import { genitivesOf } from './genitive-forms.ts';
import { soleReading, type Unambiguous } from './introduce-people.ts';
import { type KnownNames, nameAt, toKnownNames } from './known-names.ts';
import { isPartOfLargerName } from './larger-name.ts';
import { chosenForms, localForms } from './local-forms.ts';

/** A block with the places in it that may be names, in order. */
export interface BlockCandidates {
  blockWords: BlockWords;
  groups: CandidateGroup[];
  /** The longest candidates as names of the glossary. */
  known: KnownNames;
}

/** The candidates of an article, and those among them whose meaning needs no context. */
export interface ArticleCandidates {
  blocks: BlockCandidates[];
  unambiguous: Unambiguous;
}

/** Finds what may be names: the forms of the glossary, then those that the article itself and its editor define. */
export function findArticleCandidates(
  words: readonly BlockWords[],
  knowledge: Knowledge,
  limits: Limits,
): ArticleCandidates {
  const blocks = words.map((blockWords): BlockCandidates => {
    const groups = findCandidates(blockWords, knowledge.names, limits);
    return { blockWords, groups, known: toKnownNames(groups) };
  });
  const unambiguous = unambiguousIn(blocks);
  const { shortened, defined } = localForms(unambiguous, knowledge);
  const forms = [...defined, ...shortened, ...chosenForms(limits.circumstances, knowledge)];
  const genitives = genitivesOf(knowledge, limits.circumstances.lang);
  const inflected = genitives ? blocks.map((block) => withIndex(block, genitives, limits)) : blocks;
  if (forms.length === 0) return { blocks: inflected, unambiguous };
  const local = indexForms(forms);
  const isDefined = ({ longest }: CandidateGroup) => longest.forms.some((form) => defined.includes(form));
  const withLocal = (block: BlockCandidates) =>
    withGroups(block, findCandidates(block.blockWords, local, limits), isDefined);
  return { blocks: inflected.map(withLocal), unambiguous };
}

/** The block with what another index finds beside its own. */
function withIndex(block: BlockCandidates, index: NameIndex, limits: Limits): BlockCandidates {
  return withGroups(block, findCandidates(block.blockWords, index, limits), () => false);
}

function unambiguousIn(blocks: readonly BlockCandidates[]): Unambiguous {
  const unambiguous = new Map<MentionCandidate, Form>();
  for (const { groups, known } of blocks)
    for (const { longest } of groups) {
      const form = soleReading(longest);
      if (form !== undefined && !isPartOfLargerName(longest, form, known)) unambiguous.set(longest, form);
    }
  return unambiguous;
}

/** The block with the added groups: those that share no word with its own, and those that replace one of the same words. */
function withGroups(
  block: BlockCandidates,
  added: CandidateGroup[],
  replaces: (group: CandidateGroup) => boolean,
): BlockCandidates {
  if (added.length === 0) return block;
  const apart = added.filter(({ longest: { from, to } }) => {
    for (let at = from; at < to; at += 1) if (nameAt(block.known, at)) return false;
    return true;
  });
  const instead = new Map(added.filter(replaces).map((group) => [group.longest.from, group]));
  if (apart.length === 0 && instead.size === 0) return block;
  const own = block.groups.map((group) => {
    const other = instead.get(group.longest.from);
    return other?.longest.to === group.longest.to ? other : group;
  });
  return { ...block, groups: [...own, ...apart].sort((one, other) => one.longest.start - other.longest.start) };
}
