import { standAlones } from '../../languages/en/closed-classes.ts';
import { abstractNounEnding, agentEnding, postpositiveEnding, singularsOf } from '../../languages/en/endings.ts';
import {
  behindNouns,
  bodiesSpeaking,
  partitives,
  partsSpeaking,
  peopleSpeaking,
  thingsOfAgentForm,
  wordsSpeaking,
} from '../../languages/en/speech/speaker-nouns.ts';
import { surveyNouns } from '../../languages/en/speech/survey-words.ts';
import { perWord, type Word } from '../../text/lexicon.ts';
import { lowerAt } from '../../text/passages.ts';
import { Tag, tagsOf } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from './noun-phrases.ts';
import type { Unit } from './split-sentences.ts';

/** What a speaker can be, as a sentence shows it; a name whose kind nobody knows can be any. */
export type Voice = 'person' | 'body' | 'place' | 'words' | 'name' | 'people' | 'it';

/**
 * Whether a phrase can say something: a person, a body, a role, a pronoun that means one, a document or a medium. Never an
 * abstract noun, a thing, a time or the beginning of a phrase. Direct, mixed and indirect speech ask this.
 */
export function canSpeak(phrase: NounPhrase, read: ReadSentence): boolean {
  return voiceOf(phrase, read) !== undefined;
}

/** What kind of speaker a phrase can be; undefined where it can be none, as `this letter`, which is the text itself. */
export function voiceOf(phrase: NounPhrase, read: ReadSentence): Voice | undefined {
  if (phrase.kind === 'name') return voiceOfName(phrase);
  if (phrase.kind === 'pronoun') return voiceOfPronoun(phrase, read);
  const head = headOf(phrase, read);
  const { word } = read.units[head] as Unit;
  if (partsSpeaking.has(word.lower) || word.text === '%' || word.tags & Tag.number) return voiceOfPart(phrase, read);
  const voice =
    voiceOfWord(word) ?? (looksLikeName(word, head) ? 'name' : isInverted(phrase, read) ? 'people' : undefined);
  return voice === 'words' && lowerAt(read.units, phrase.from) === 'this' ? undefined : voice;
}

/** Whether whatever speaks here does so behind its own words: `“…,” said [the parrot]`. */
function isInverted({ from, head, to }: NounPhrase, { units, verbAt }: ReadSentence): boolean {
  const verb = verbAt[from - 1];
  if (!verb?.kinds.has('say') || !units[from - 2]?.stretch || head !== to - 1) return false;
  const { tags, lower } = (units[head] as Unit).word;
  return !(tags & (Tag.time | Tag.common)) && !abstractNounEnding.test(lower);
}

/** Whether a word may be a name that nobody knows: with a capital inside the sentence, or at its head where no ending tells a noun. */
function looksLikeName({ shape, tags, lower }: Word, at: number): boolean {
  if (shape !== 'capital' && shape !== 'upper') return false;
  return at > 0 || (tags === 0 && !abstractNounEnding.test(lower) && !postpositiveEnding.test(lower));
}

function voiceOfName({ referent }: NounPhrase): Voice | undefined {
  switch (referent?.kind) {
    case 'person':
      return 'person';
    case 'organization':
      return 'body';
    case 'place':
      return 'place';
    case 'document':
      return 'words';
    case 'event':
    case 'term':
      return undefined;
    default:
      return referent?.human ? 'person' : 'name';
  }
}

function voiceOfPronoun({ tags, from }: NounPhrase, { units }: ReadSentence): Voice | undefined {
  if (tags & Tag.relative) return undefined;
  return lowerAt(units, from) === 'it' ? 'it' : 'person';
}

/** What a part or an amount can be: what is named behind it, `half of the crews`, `ten per cent of the crews`; else people. */
function voiceOfPart({ to }: NounPhrase, read: ReadSentence): Voice | undefined {
  const whole = partitives.has(lowerAt(read.units, to)) ? read.beginning[to + 1] : undefined;
  return whole ? voiceOf(whole, read) && 'people' : 'people';
}

/** The noun of a phrase, before what describes it from behind: `a [person] familiar with the talks`, `a [poll] taken last week`. */
function headOf({ from, head }: NounPhrase, { units }: ReadSentence): number {
  let at = head;
  while (at > from && isBehindNoun(units[at] as Unit)) at -= 1;
  return at === head || voiceOfWord((units[at] as Unit).word) ? at : head;
}

function isBehindNoun({ word, referent }: Unit): boolean {
  if (referent || voiceOfWord(word)) return false;
  return (
    (word.tags & (Tag.time | Tag.verb)) !== 0 || behindNouns.has(word.lower) || postpositiveEnding.test(word.lower)
  );
}

/** What a word can be by itself: a noun, or one that stands for people, `those`. */
const voiceOfWord = perWord((word): Voice | undefined => {
  const { lower, tags } = word;
  if (standAlones.has(lower) || lower === 'those') return 'people';
  if (tags & (Tag.determiner | Tag.possessive | Tag.time)) return undefined;
  return (
    voiceOfNoun(lower, tags) ??
    singularsOf(lower)
      .map((one) => voiceOfNoun(one, tagsOf(one, 'lower')))
      .find(Boolean)
  );
});

function voiceOfNoun(noun: string, tags: number): Voice | undefined {
  if (tags & (Tag.role | Tag.plural)) return 'people';
  if (tags & Tag.organization) return 'body';
  if (tags & Tag.document || surveyNouns.has(noun)) return 'words';
  if (tags & Tag.demonym) return 'people';
  const last = noun.slice(noun.lastIndexOf('-') + 1);
  if (wordsSpeaking.has(noun)) return 'words';
  if (bodiesSpeaking.has(noun)) return 'body';
  if (peopleSpeaking.has(last)) return 'people';
  if (bodiesSpeaking.has(last)) return 'body';
  if (wordsSpeaking.has(last)) return 'words';
  return agentEnding.test(last) && last.length > 4 && !thingsOfAgentForm.has(last) ? 'people' : undefined;
}
