import type { Span } from '../../../model/annotation.ts';
import { attachingWords } from '../../languages/en/closed-classes.ts';
import { firstPersonWords } from '../../languages/en/genre-words.ts';
import { peopleSpeaking } from '../../languages/en/speech/speaker-nouns.ts';
import { lowerAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { Antecedent, Discourse } from '../coreference/discourse.ts';
import { holderMeant } from '../coreference/office-holders.ts';
import { antecedentOf } from '../coreference/pronoun-antecedent.ts';
import { canSpeak } from '../grammar/can-speak.ts';
import type { Cues } from '../grammar/cues.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import type { Referent } from '../referents/referent.ts';

/** Whom a phrase means. The span is of the words that name them, or of the pronoun. */
export interface Speaker extends Span {
  name: string | null;
  referent?: Referent | undefined;
  /** The phrase that names them; for a pronoun, its antecedent. */
  phrase: NounPhrase;
  /** Whether the name comes from earlier text, as the antecedent of a pronoun or description. */
  resolved: boolean;
  /** Whether they can say something at all: not `the bridge`, nor `it` where no body or document was spoken of. */
  speaks: boolean;
  /** The other joint speakers: `Okafor and [Holm] said`. */
  others?: readonly Speaker[];
}

/** What is needed to name a speaker: the text, the cues of its language, and who was spoken of before. */
export interface Known {
  text: string;
  cues: Cues;
  discourse: Discourse;
}

/** Whom `phrase` means at this point of the text; `name` is null where a pronoun has no antecedent. */
export function speakerOf(phrase: NounPhrase, read: ReadSentence, { text, cues, discourse }: Known): Speaker {
  const { start, end } = spanOfHead(phrase, read);
  if (phrase.referent && !isOffice(phrase, read))
    return { ...namedBy({ start, end }, phrase.referent, phrase), speaks: canSpeak(phrase, read) };
  if (phrase.kind === 'pronoun') {
    const found = discourse.antecedents.get(phrase);
    const name = found?.referent?.name ?? (found && text.slice(found.phrase.start, found.phrase.end)) ?? null;
    return {
      start,
      end,
      name,
      referent: found?.referent,
      phrase: found?.phrase ?? phrase,
      resolved: true,
      speaks: found !== undefined || phrase.gender !== undefined || lowerAt(read.units, phrase.head) !== 'it',
    };
  }
  const said = cues.isNoun((read.units[phrase.head] as Unit).word) || (phrase.tags & Tag.document) !== 0;
  if (said) {
    const owner = ownerOf(phrase, read, discourse);
    if (owner) return owner;
    // `[My] complaint` is the words of nobody where nobody knows who writes.
    if (phrase.owner && firstPersonWords.has(lowerAt(read.units, phrase.owner.unit)))
      return { start, end, name: null, referent: undefined, phrase, resolved: true, speaks: false };
  }
  const meant = discourse.antecedents.get(phrase)?.referent;
  if (
    meant &&
    !meant.stranger &&
    (lowerAt(read.units, phrase.to) !== 'of' || holderMeant(discourse, read, phrase) === meant)
  )
    return { start, end, name: meant.name, referent: meant, phrase, resolved: true, speaks: true };
  const isRelative = phrase.plural && lowerAt(read.units, phrase.from) === 'that'; // `a style [that] critics call so`
  const named = isRelative ? { ...phrase, start: read.units[phrase.from + 1]?.start ?? phrase.start } : phrase;
  const whole = withAttachments(named, read);
  const name = text.slice(whole.start, whole.end);
  const speaks = canSpeak(phrase, read);
  return { start: whole.start, end: whole.end, name, referent: undefined, phrase, resolved: false, speaks };
}

/** Whether a word with a capital is an office and no name: `the [Head] of the Harbour Board`. */
function isOffice({ referent, to }: NounPhrase, { units }: ReadSentence): boolean {
  const isOneWord = referent !== undefined && !referent.id && !referent.name.includes(' ');
  return isOneWord && lowerAt(units, to) === 'of' && peopleSpeaking.has(referent.name.toLowerCase());
}

/** The owner of a phrase: `Okafor’s [letter]`, `her [letter]`, `a Health Ministry [statement]`. */
export function ownerOf(phrase: NounPhrase, read: ReadSentence, discourse: Discourse): Speaker | undefined {
  const unit = read.units[phrase.owner?.unit ?? -1];
  if (phrase.owner?.referent && unit) return namedBy(unit, phrase.owner.referent, phrase);
  if (unit && unit.word.tags & Tag.possessive) return possessorOf(unit, phrase, discourse);
  const inside = read.units
    .slice(phrase.from, phrase.head)
    .find(({ referent }) => referent?.kind === 'person' || referent?.kind === 'organization' || referent?.id);
  return inside?.referent && namedBy(inside, inside.referent, phrase);
}

function namedBy({ start, end }: Span, referent: Referent, phrase: NounPhrase): Speaker {
  return { start, end, name: referent.name, referent, phrase, resolved: false, speaks: true };
}

/** The antecedent of a possessive pronoun. */
function possessorOf({ start, end, word }: Unit, owned: NounPhrase, discourse: Discourse): Speaker | undefined {
  const isOwn = firstPersonWords.has(word.lower) && discourse.self;
  if (isOwn) return { start, end, name: isOwn.name, referent: isOwn, phrase: owned, resolved: true, speaks: true };
  const found = possessors[word.lower]?.(discourse);
  if (!found?.referent) return undefined;
  const { referent, phrase } = found;
  return { start, end, name: referent.name, referent, phrase, resolved: true, speaks: true };
}

const possessors: Readonly<Record<string, (discourse: Discourse) => Antecedent | undefined>> = {
  his: (discourse) => antecedentOf(discourse, { gender: 'male' }),
  her: (discourse) => antecedentOf(discourse, { gender: 'female' }),
  their: ({ lastGroup }) => lastGroup,
  its: ({ lastThing }) => lastThing,
};

function spanOfHead(phrase: NounPhrase, read: ReadSentence): Span {
  const head = read.units[phrase.head];
  return phrase.kind === 'name' && head
    ? { start: head.start, end: head.end }
    : { start: phrase.start, end: phrase.end };
}

const mostAttached = 3;

/**
 * The span of a description with its prepositional phrases: `a spokeswoman [for the port] [of Lisbon]`. `links` are the
 * prepositions that continue it.
 */
export function withAttachments(
  phrase: NounPhrase,
  read: ReadSentence,
  links: ReadonlySet<string> = attachingWords,
): Span {
  let { to, end } = phrase;
  for (let count = 0; count < mostAttached; count += 1) {
    const word = lowerAt(read.units, to);
    const next = links.has(word) ? read.beginning[to + 1] : undefined;
    if (!next || next.tags & Tag.time) break;
    ({ to, end } = next);
  }
  return { start: phrase.start, end };
}
