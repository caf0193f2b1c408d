import type { Form } from '../../knowledge/form.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { indexForms } from '../../knowledge/name-index.ts';
import type { BlockWords } from '../match/block-words.ts';
import type { CandidateGroup, MentionCandidate } from '../match/candidate.ts';
import { findCandidates, type Limits } from '../match/find-candidates.ts';
import { type Sound, soleReading } from './introduce-people.ts';
import { type KnownNames, nameAt, toKnownNames } from './known-names.ts';
import { isPartOfLargerName } from './larger-name.ts';
import { chosenForms, localForms } from './local-forms.ts';

/** A passage with the stretches in it that may be names, in order. */
export interface Page {
  passage: BlockWords;
  groups: CandidateGroup[];
  /** What the glossary has of them. */
  known: KnownNames;
}

/** The article as its names are read: page by page, and the stretches whose meaning needs no context. */
export interface Pages {
  pages: Page[];
  sound: Sound;
}

/** Finds what may be names: the glossary's, then those that the article itself and its editor give. */
export function readPages(passages: readonly BlockWords[], knowledge: Knowledge, limits: Limits): Pages {
  const pages = passages.map((passage): Page => {
    const groups = findCandidates(passage, knowledge.names, limits);
    return { passage, groups, known: toKnownNames(groups) };
  });
  const sound = soundCandidates(pages);
  const { shortened, defined } = localForms(sound, knowledge);
  const forms = [...defined, ...shortened, ...chosenForms(limits.circumstances, knowledge)];
  if (forms.length === 0) return { pages, sound };
  const local = indexForms(forms);
  const isDefined = ({ longest }: CandidateGroup) => longest.forms.some((form) => defined.includes(form));
  const withLocal = (page: Page) => withGroups(page, findCandidates(page.passage, local, limits), isDefined);
  return { pages: pages.map(withLocal), sound };
}

function soundCandidates(pages: readonly Page[]): Sound {
  const sound = new Map<MentionCandidate, Form>();
  for (const { groups, known } of pages)
    for (const { longest } of groups) {
      const form = soleReading(longest);
      if (form !== undefined && !isPartOfLargerName(longest, form, known)) sound.set(longest, form);
    }
  return sound;
}

/** The page with the groups that touch none of its own, and with those that replace its own of the same words. */
function withGroups(page: Page, added: CandidateGroup[], replaces: (group: CandidateGroup) => boolean): Page {
  if (added.length === 0) return page;
  const apart = added.filter(({ longest: { from, to } }) => {
    for (let at = from; at < to; at += 1) if (nameAt(page.known, at)) return false;
    return true;
  });
  const instead = new Map(added.filter(replaces).map((group) => [group.longest.from, group]));
  if (apart.length === 0 && instead.size === 0) return page;
  const own = page.groups.map((group) => {
    const other = instead.get(group.longest.from);
    return other?.longest.to === group.longest.to ? other : group;
  });
  return { ...page, groups: [...own, ...apart].sort((one, other) => one.longest.start - other.longest.start) };
}
