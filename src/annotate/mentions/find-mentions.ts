import type { Mention, Span } from '../../model/annotation.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Circumstances, Override, Prose } from '../text/prose.ts';
import { outside } from '../text/spans.ts';
import { findArticleCandidates } from './decide/article-candidates.ts';
import { readContext } from './decide/article-context.ts';
import { chooseReading } from './decide/choose-reading.ts';
import type { KnownNames } from './decide/known-names.ts';
import { linkedEntities } from './decide/linked-entities.ts';
import { Salience } from './decide/salience.ts';
import type { Settled } from './decide/settle-ambiguity.ts';
import type { Surroundings } from './decide/weigh-reading.ts';
import { blockWordsIn } from './match/block-words.ts';
import type { CandidateGroup, MentionCandidate } from './match/candidate.ts';
import { findAddresses } from './match/web-addresses.ts';

/** The mentions of a text, and the names in it that may mean several entities. */
export interface FoundMentions {
  /** In reading order, never overlapping. */
  mentions: Mention[];
  /** Names that several entities share, where nothing decides between them: left unmarked. */
  ambiguous: AmbiguousName[];
}

export interface AmbiguousName extends Span {
  surface: string;
  /** The entities that have the name, sorted. */
  ids: string[];
}

/**
 * Every place where the text names an entity of the glossary: the longest match, and one entity for each. Possessive
 * endings, titles before a name and final punctuation are not part of a mention. Nothing is found in web addresses or
 * across blocks; the editor’s overrides and choices win over every rule. Names in the words of links are found too.
 */
export function findMentions(prose: Prose, knowledge: Knowledge, circumstances: Circumstances = {}): FoundMentions {
  const isFree = outside([...findAddresses(prose.text), ...prose.overrides.filter(isOnNames)]);
  const words = blockWordsIn(prose);
  const { blocks, unambiguous } = findArticleCandidates(words, knowledge, { isFree, circumstances });
  const salience = new Salience();
  const linked = linkedEntities(prose, knowledge);
  const { lang } = circumstances;
  const surroundings = { context: readContext(words, { unambiguous, linked, lang }, knowledge), salience };
  const found: FoundMentions = { mentions: prose.overrides.flatMap(directed), ambiguous: [] };
  for (const { groups, known } of blocks) {
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
  return kind === 'entity' || kind === 'plain';
}

/** The mention that an editor’s directive makes, if it makes one. */
function directed(override: Override): Mention[] {
  if (override.kind !== 'entity') return [];
  return [{ start: override.start, end: override.end, entityId: override.id, ...byEditor }];
}

/** The decision on the longest candidate of the group that can be a name; empty if none can. */
function decide({ longest, shorter }: CandidateGroup, place: MentionContext): Decision {
  const first = read(longest, place);
  if (first) return first;
  for (const candidate of shorter()) {
    const decision = read(candidate, place);
    if (decision) return decision;
  }
  return {};
}

/** The entity that the candidate names, or that several may be meant; undefined if it is no name as a whole. */
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

/** What the editor has chosen for the words, also where they head a sentence: `The council` by `the council`. */
function choiceFor(candidate: MentionCandidate, { choices }: Circumstances): string | false | undefined {
  if (choices === undefined) return undefined;
  const surface = surfaceOf(candidate);
  const small = surface.charAt(0).toLowerCase() + surface.slice(1);
  const words = [surface, small].find((one) => Object.hasOwn(choices, one));
  return words === undefined ? undefined : choices[words];
}

function surfaceOf({ blockWords, start, end }: MentionCandidate): string {
  return blockWords.text.slice(start, end);
}

function toMention({ start, end }: MentionCandidate, { form, certainty, reason }: Settled): Mention {
  const mention: Mention = { start, end, entityId: form.entityId, rule: form.rule, certainty };
  return reason === undefined ? mention : { ...mention, reason };
}
