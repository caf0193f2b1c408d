import type { Mention, Span } from '../../model/annotation.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Circumstances, Override, Prose } from '../text/prose.ts';
import { readContext } from './decide/article-context.ts';
import { chooseReading } from './decide/choose-reading.ts';
import type { KnownNames } from './decide/known-names.ts';
import { linkedEntities } from './decide/linked-entities.ts';
import { readPages } from './decide/read-pages.ts';
import { Salience } from './decide/salience.ts';
import type { Settled } from './decide/settle-ambiguity.ts';
import type { Surroundings } from './decide/weigh-reading.ts';
import { blockWordsIn } from './match/block-words.ts';
import type { CandidateGroup, MentionCandidate } from './match/candidate.ts';
import { findAddresses } from './match/web-addresses.ts';

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
 * endings, titles before a name and final punctuation lie outside. Nothing is found in web addresses or across blocks;
 * the editor's overrides and choices win over every rule. What the words of links name is among what is found.
 */
export function findMentions(prose: Prose, knowledge: Knowledge, circumstances: Circumstances = {}): FoundMentions {
  const closed = merged([...findAddresses(prose.text), ...prose.overrides.filter(isOnNames)]);
  const passages = blockWordsIn(prose);
  const { pages, sound } = readPages(passages, knowledge, { closed, circumstances });
  const salience = new Salience();
  const surroundings = {
    context: readContext(passages, { sound, linked: linkedEntities(prose, knowledge) }, knowledge),
    salience,
  };
  const found: FoundMentions = { mentions: prose.overrides.flatMap(directed), ambiguous: [] };
  for (const { groups, known } of pages) {
    const place = { circumstances, known, surroundings };
    for (const group of groups) {
      const { mention, ambiguous } = decide(group, place);
      if (ambiguous) found.ambiguous.push(ambiguous);
      if (!mention) continue;
      salience.note(mention);
      found.mentions.push(mention);
    }
  }
  found.mentions.sort((one, other) => one.start - other.start);
  return found;
}

const byEditor = { rule: 'editor', certainty: 'certain' } as const;

function isOnNames({ kind }: Override): boolean {
  return kind !== 'quote';
}

/** The mention that a directive gives. */
function directed(override: Override): Mention[] {
  if (override.kind !== 'entity') return [];
  return [{ start: override.start, end: override.end, entityId: override.id, ...byEditor }];
}

/** What the first readable stretch of the group names, or that nothing settles it. */
function decide({ longest, shorter }: CandidateGroup, place: MentionContext): Decision {
  const first = read(longest, place);
  if (first) return first;
  for (const candidate of shorter()) {
    const decision = read(candidate, place);
    if (decision) return decision;
  }
  return {};
}

/** What the stretch names; undefined where it is no name as a whole. */
function read(
  candidate: MentionCandidate,
  { circumstances, known, surroundings }: MentionContext,
): Decision | undefined {
  const { start, end } = candidate;
  const choice = choiceFor(candidate, circumstances);
  if (choice === false) return {};
  if (choice !== undefined) return { mention: { start, end, entityId: choice, ...byEditor } };
  const { settled, ids } = chooseReading(candidate, known, surroundings);
  if (settled) return { mention: toMention(candidate, settled) };
  return ids.length > 1 ? { ambiguous: { start, end, surface: surfaceOf(candidate), ids } } : undefined;
}

interface MentionContext {
  circumstances: Circumstances;
  known: KnownNames;
  surroundings: Surroundings;
}

interface Decision {
  mention?: Mention;
  ambiguous?: AmbiguousName;
}

function choiceFor(candidate: MentionCandidate, { choices }: Circumstances): string | false | undefined {
  if (choices === undefined) return undefined;
  const surface = surfaceOf(candidate);
  return Object.hasOwn(choices, surface) ? choices[surface] : undefined;
}

function surfaceOf({ passage, start, end }: MentionCandidate): string {
  return passage.text.slice(start, end);
}

function toMention({ start, end }: MentionCandidate, { form, certainty, reason }: Settled): Mention {
  const mention: Mention = { start, end, entityId: form.entityId, rule: form.rule, certainty };
  return reason === undefined ? mention : { ...mention, reason };
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
