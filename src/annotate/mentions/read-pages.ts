import type { Knowledge } from '../knowledge.ts';
import type { KnownNames } from './capitals.ts';
import { type Candidate, type CandidateGroup, findCandidates, type Limits } from './find-candidates.ts';
import { isFull } from './form.ts';
import { soleReading } from './introduce-people.ts';
import { isPartOfLargerName } from './larger-name.ts';
import { chosenForms, localForms } from './local-forms.ts';
import { indexForms } from './name-index.ts';
import type { Passage } from './passage.ts';

/** A passage with the stretches in it that may be names, in order. */
export interface Page {
  passage: Passage;
  groups: CandidateGroup[];
  known: KnownNames;
}

/** The article as its names are read: page by page, and the stretches whose meaning needs no context. */
export interface Pages {
  pages: Page[];
  sound: Candidate[];
}

/** Finds what may be names: the glossary's, then those that the article itself and its editor give. */
export function readPages(passages: readonly Passage[], knowledge: Knowledge, limits: Limits): Pages {
  const pages = passages.map((passage) => toPage(passage, findCandidates(passage, knowledge.names, limits)));
  const sound = pages.flatMap(soundCandidates);
  const { shortened, defined } = localForms(sound, knowledge);
  const forms = [...defined, ...shortened, ...chosenForms(limits.circumstances, knowledge)];
  if (forms.length === 0) return { pages, sound };
  const local = indexForms(forms);
  const isDefined = ({ longest }: CandidateGroup) => longest.forms.some((form) => defined.includes(form));
  const withLocal = (page: Page) => withGroups(page, findCandidates(page.passage, local, limits), isDefined);
  return { pages: pages.map(withLocal), sound };
}

function toPage(passage: Passage, groups: CandidateGroup[]): Page {
  const begins = new Map<number, number>();
  const ends = new Set<number>();
  const endsPerson = new Set<number>();
  const within = new Set<number>();
  for (const { longest } of groups) {
    for (let at = longest.from; at < longest.to; at += 1) within.add(at);
    if (!longest.forms.some(isFull)) continue;
    begins.set(longest.from, longest.to - longest.from);
    ends.add(longest.to - 1);
    if (longest.forms.some((form) => form.kind === 'person' && isFull(form))) endsPerson.add(longest.to - 1);
  }
  return { passage, groups, known: { begins, ends, endsPerson, within } };
}

function soundCandidates({ groups, known }: Page): Candidate[] {
  return groups
    .map(({ longest }) => longest)
    .filter((longest) => {
      const form = soleReading(longest);
      return form !== undefined && !isPartOfLargerName(longest, form, known);
    });
}

/** The page with the groups that touch none of its own, and with those that replace its own of the same words. */
function withGroups(page: Page, added: CandidateGroup[], replaces: (group: CandidateGroup) => boolean): Page {
  const { within } = page.known;
  const apart = added.filter(({ longest: { from, to } }) => {
    for (let at = from; at < to; at += 1) if (within.has(at)) return false;
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
