import { pollNouns, showingForms, surveyNouns } from '../../languages/en/speech/survey-words.ts';
import { perWord } from '../../text/lexicon.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { CueVerb } from '../grammar/cues.ts';
import type { CueAt, NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import { subjectOf } from '../subjects/find-subject.ts';

/** The verbs by which a poll, a study or a document reports something, in order: `the survey [showed] that …`. */
export function showingIn(read: ReadSentence): CueAt[] {
  const found: CueAt[] = [];
  for (let unit = 1; unit < read.units.length; unit += 1) {
    const { word, stretch, referent } = read.units[unit] as Unit;
    const form = word.shape === 'lower' ? showingForm(word) : undefined;
    if (!form || stretch || referent || read.inPhrase[unit]) continue;
    const subject = subjectOf(read, unit);
    if (subject?.by === 'beside' && isFinding(read, subject.phrase)) found.push({ unit, verb: verbOf(form) });
  }
  return found;
}

/** The poll that a sentence opens with: `In a poll of dockers, half said so`, `In a Herald/Post poll, …`. */
export function openingPoll({ units, beginning }: ReadSentence): NounPhrase | undefined {
  const at = tagsAt(units, 0) & Tag.conjunction ? 1 : 0;
  const phrase = lowerAt(units, at) === 'in' ? beginning[at + 1] : undefined;
  if (!phrase) return undefined;
  const head = units.findIndex(
    (unit, i) => i > at && (isPoll(unit) || unit.word.text === ',' || (unit.word.tags & parting) !== 0),
  );
  const last = units[head];
  if (!last || !isPoll(last) || head > phrase.from + mostWords) return undefined;
  return { ...phrase, to: head + 1, end: last.end, kind: 'noun', head, referent: undefined, tags: last.word.tags };
}

const showingForm = perWord(({ lower }) => showingForms.get(lower));

/** Whether a unit is `poll` or the like, or a name that ends so: `the Herald Poll`. */
function isPoll({ word, referent }: Unit): boolean {
  return pollNouns.has(referent ? referent.name.slice(referent.name.lastIndexOf(' ') + 1).toLowerCase() : word.lower);
}

/** Tags of words that end the phrase before a poll is named: `in states [where] polls were taken`. */
const parting = Tag.subordinator | Tag.relative | Tag.auxiliary;

/** The most words that may name a pollster before `poll`. */
const mostWords = 10;

function isFinding(read: ReadSentence, phrase: NounPhrase): boolean {
  return surveyNouns.has(headOf(read, phrase));
}

function headOf({ units }: ReadSentence, { head, to }: NounPhrase): string {
  return (units[head]?.referent ? units[to - 1] : units[head])?.word.lower ?? '';
}

const kinds: CueVerb['kinds'] = new Set(['say', 'bare']);

function verbOf(form: CueVerb['form']): CueVerb {
  return { lemma: 'show', kinds, form };
}
