import type { Mention, Span } from '../../model/annotation.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Circumstances, Prose } from '../prose.ts';
import { readContext } from './article-context.ts';
import { chooseReading } from './choose-reading.ts';
import { findAddresses } from './find-addresses.ts';
import { type Candidate, type CandidateGroup, findCandidates, type Limits } from './find-candidates.ts';
import { isFull } from './form.ts';
import { soleReading } from './introduce-people.ts';
import { isPartOfLargerName, type KnownNames } from './larger-name.ts';
import { localForms } from './local-forms.ts';
import { indexForms, type NameIndex } from './name-index.ts';
import { type Passage, toPassages } from './passage.ts';
import { Salience } from './salience.ts';
import type { Settled, Surroundings } from './settle-ambiguity.ts';

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
  const closed = merged([...prose.opaque, ...findAddresses(prose.text), ...given]);
  const passages = toPassages(prose, knowledge.names.words);
  const pages = passages.map((passage) => toPage(findCandidates(passage, knowledge.names, { closed, circumstances })));
  const sound = pages.flatMap(soundCandidates);
  const context = readContext(passages, sound, knowledge);
  const local = indexForms(localForms(sound, knowledge));
  if (local.root.next !== undefined) addLocal(pages, passages, local, { closed, circumstances });
  const salience = new Salience();
  const found: FoundMentions = { mentions: [], ambiguous: [] };
  for (const { groups, known } of pages) {
    for (const group of groups) {
      const { mention, ambiguous } = decide(group, { knowledge, circumstances, known, context, salience });
      if (mention) salience.note(mention);
      if (mention) found.mentions.push(mention);
      if (ambiguous) found.ambiguous.push(ambiguous);
    }
  }
  for (const override of given) {
    if (override.kind !== 'entity') continue;
    found.mentions.push({ start: override.start, end: override.end, entityId: override.id, ...editors });
  }
  found.mentions.sort((one, other) => one.start - other.start);
  return found;
}

const editors = { rule: 'editor', certainty: 'certain' } as const;

/** A passage's stretches that may be names. */
interface Page {
  groups: CandidateGroup[];
  known: KnownNames;
}

function toPage(groups: CandidateGroup[]): Page {
  const begins = new Map<number, number>();
  const ends = new Set<number>();
  const within = new Set<number>();
  for (const [longest] of groups) {
    for (let at = longest.from; at < longest.to; at += 1) within.add(at);
    if (!longest.forms.some(isFull)) continue;
    begins.set(longest.from, longest.to - longest.from);
    ends.add(longest.to - 1);
  }
  return { groups, known: { begins, ends, within } };
}

/** The stretches whose meaning needs no context. */
function soundCandidates({ groups, known }: Page): Candidate[] {
  return groups
    .map(([longest]) => longest)
    .filter((longest) => {
      const form = soleReading(longest);
      return form !== undefined && !isPartOfLargerName(longest, form, known);
    });
}

/** Adds what the article's own short forms name, where nothing else stands. */
function addLocal(pages: Page[], passages: Passage[], local: NameIndex, limits: Limits): void {
  pages.forEach((page, at) => {
    const groups = findCandidates(passages[at] as Passage, local, limits).filter(
      ([{ from, to }]) => !page.known.within.has(from) && !page.known.within.has(to - 1),
    );
    if (groups.length > 0) page.groups = [...page.groups, ...groups].sort(([one], [other]) => one.start - other.start);
  });
}

/** What the first readable stretch of the group names, or that nothing settles it. */
function decide(group: CandidateGroup, { knowledge, circumstances, known, ...surroundings }: Circumference): Decision {
  for (const candidate of group) {
    const { passage, start, end } = candidate;
    const surface = passage.text.slice(start, end);
    const choice = choiceFor(surface, circumstances);
    if (choice === false) return {};
    if (choice !== undefined && knowledge.entities.has(choice))
      return { mention: { start, end, entityId: choice, ...editors } };
    const { settled, ids } = chooseReading(candidate, known, surroundings);
    if (settled) return { mention: toMention(candidate, settled) };
    if (ids.length > 1) return { ambiguous: { start, end, surface, ids } };
  }
  return {};
}

interface Circumference extends Surroundings {
  knowledge: Knowledge;
  circumstances: Circumstances;
  known: KnownNames;
}

interface Decision {
  mention?: Mention;
  ambiguous?: AmbiguousName;
}

function choiceFor(surface: string, { choices }: Circumstances): string | false | undefined {
  return choices !== undefined && Object.hasOwn(choices, surface) ? choices[surface] : undefined;
}

function toMention({ start, end }: Candidate, { form, certainty, reason }: Settled): Mention {
  return { start, end, entityId: form.entityId, rule: form.rule, certainty, ...(reason !== undefined && { reason }) };
}

/** The spans in order, those that touch made one. */
function merged(spans: Span[]): Span[] {
  const apart: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
