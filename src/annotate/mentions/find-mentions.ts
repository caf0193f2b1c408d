import type { Mention, Span } from '../../model/annotation.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Circumstances, Prose } from '../prose.ts';
import { chooseReading } from './choose-reading.ts';
import { findAddresses } from './find-addresses.ts';
import { type Candidate, type CandidateGroup, findCandidates } from './find-candidates.ts';
import { introducePeople, soleReading } from './introduce-people.ts';
import { isPartOfLargerName, type KnownNames } from './larger-name.ts';
import { type Passage, toPassages } from './passage.ts';
import type { ArticleContext, Settled } from './settle-ambiguity.ts';

/** What the text names of the glossary, and what it may name. */
export interface FoundMentions {
  /** In reading order, never overlapping. */
  mentions: Mention[];
  /** Names that several entries bear and nothing settles: left unmarked. */
  ambiguous: AmbiguousName[];
}

export interface AmbiguousName extends Span {
  surface: string;
  /** The entries that bear it, sorted. */
  ids: string[];
}

/**
 * Every place where the text names an entity of the glossary: longest match, one reading a stretch. Possessive
 * endings, titles before a name and final punctuation lie outside. Nothing is found in opaque stretches, web
 * addresses or across blocks; the editor's overrides and choices win over every rule.
 */
export function findMentions(prose: Prose, knowledge: Knowledge, circumstances: Circumstances = {}): FoundMentions {
  const given = prose.overrides.filter((override) => override.kind !== 'quote');
  const closed = inOrder([...prose.opaque, ...findAddresses(prose.text), ...given]);
  const pages = toPassages(prose).map((passage) =>
    toPage(passage, findCandidates(passage, knowledge.names, closed, circumstances)),
  );
  const context = readContext(pages);
  const found: FoundMentions = { mentions: [], ambiguous: [] };
  for (const page of pages)
    for (const group of page.groups) decide(page, group, { context, knowledge, circumstances }, found);
  for (const override of given) {
    if (override.kind !== 'entity') continue;
    found.mentions.push({
      start: override.start,
      end: override.end,
      entityId: override.id,
      rule: 'editor',
      certainty: 'certain',
    });
  }
  found.mentions.sort((one, other) => one.start - other.start);
  return found;
}

/** A passage with all that its words may name. */
interface Page {
  passage: Passage;
  groups: CandidateGroup[];
  known: KnownNames;
}

interface Surroundings {
  context: ArticleContext;
  knowledge: Knowledge;
  circumstances: Circumstances;
}

function toPage(passage: Passage, groups: CandidateGroup[]): Page {
  const begins = new Set<number>();
  const ends = new Set<number>();
  for (const [longest] of groups) {
    if (longest === undefined || !longest.forms.some(({ rule }) => rule !== 'surname' && rule !== 'given-name'))
      continue;
    begins.add(longest.from);
    ends.add(longest.to - 1);
  }
  return { passage, groups, known: { begins, ends } };
}

/** What the article as a whole says: who is introduced, what is named beyond doubt. */
function readContext(pages: Page[]): ArticleContext {
  const sound = pages.flatMap(({ passage, groups, known }) =>
    groups.filter(([longest]) => {
      const form = longest && soleReading(longest);
      return form !== undefined && longest !== undefined && !isPartOfLargerName(passage, longest, form, known);
    }),
  );
  const named = new Map<string, number>();
  for (const [longest] of sound) {
    const id = longest && soleReading(longest)?.entityId;
    if (id !== undefined) named.set(id, (named.get(id) ?? 0) + 1);
  }
  return { introductions: introducePeople(sound), named };
}

/** Adds what the first readable stretch of the group names, or reports that nothing settles it. */
function decide(
  page: Page,
  group: CandidateGroup,
  { context, knowledge, circumstances }: Surroundings,
  found: FoundMentions,
): void {
  for (const candidate of group) {
    const { start, end } = candidate;
    const surface = page.passage.text.slice(start, end);
    const choice = choiceFor(surface, circumstances);
    if (choice === false) return;
    if (choice !== undefined && knowledge.entities.has(choice)) {
      found.mentions.push({ start, end, entityId: choice, rule: 'editor', certainty: 'certain' });
      return;
    }
    const read = chooseReading(page.passage, candidate, page.known, context);
    if (read.settled) {
      found.mentions.push(toMention(candidate, read.settled));
      return;
    }
    if (read.ids.length > 1) {
      found.ambiguous.push({ start, end, surface, ids: read.ids });
      return;
    }
  }
}

function choiceFor(surface: string, { choices }: Circumstances): string | false | undefined {
  return choices !== undefined && Object.hasOwn(choices, surface) ? choices[surface] : undefined;
}

function toMention({ start, end }: Candidate, { form, certainty, reason }: Settled): Mention {
  return { start, end, entityId: form.entityId, rule: form.rule, certainty, ...(reason !== undefined && { reason }) };
}

function inOrder(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
