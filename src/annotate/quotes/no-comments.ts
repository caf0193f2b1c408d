import type { Quote, Span } from '../../model/annotation.ts';
import {
  denial,
  neitherPredicate,
  noCommentPredicate,
  surelyAsked,
  vainAttempt,
} from '../languages/en/speech/no-comment-words.ts';
import { perWord } from '../text/lexicon.ts';
import { withOthers } from './candidates/joint-speakers.ts';
import { speakerOf } from './candidates/name-speaker.ts';
import type { NounPhrase, ReadSentence } from './grammar/noun-phrases.ts';
import { certaintyOf, fieldsOf } from './quote-fields.ts';
import type { Story } from './story.ts';
import { subjectOf } from './subjects/find-subject.ts';

/**
 * Where a sentence says that somebody, asked, said nothing: `declined to comment`, `could not be reached`. Nothing is found in
 * words in marks, nor where nobody is named who was asked.
 */
export function noComments(story: Story, read: ReadSentence): Quote[] {
  if (!read.units.some(({ stretch, word }) => !stretch && isDenial(word))) return [];
  const words = blanked(story.text, read);
  const forms = /\bneither\b/i.test(words) ? [noCommentPredicate, neitherPredicate] : [noCommentPredicate];
  const found = forms.flatMap((form) => [...words.matchAll(form)]).map((match) => toSilence(read, match, subjectAt));
  const vain = [...words.matchAll(vainAttempt)].map((match) => toSilence(read, match, askedIn));
  const silences: Quote[] = [];
  for (const one of [...vain, ...found].filter((silence) => silence !== undefined).sort(byLength)) {
    const quote = toQuote(story, read, one);
    if (quote && silences.every(({ start, end }) => one.end <= start || end <= one.start)) silences.push(quote);
  }
  return silences.sort((a, b) => a.start - b.start);
}

/** Nearly all sentences have no such word, and a word is looked at once for all texts. */
const isDenial = perWord(({ text }) => denial.test(text));

/** The words of a sentence, those in marks replaced by as many blanks. */
function blanked(text: string, { units, start, end }: ReadSentence): string {
  let words = '';
  let at = start;
  for (const { stretch } of units) {
    if (!stretch) continue;
    words += text.slice(at, stretch.start) + '\u0000'.repeat(stretch.end - stretch.start);
    at = stretch.end;
  }
  return words + text.slice(at, end);
}

/** The words that say it, and who said nothing. */
interface Silence extends Span {
  phrase: NounPhrase;
}

type Asked = (read: ReadSentence, match: RegExpExecArray, start: number) => NounPhrase | undefined;

function toSilence(read: ReadSentence, match: RegExpExecArray, asked: Asked): Silence | undefined {
  const start = read.start + match.index;
  const phrase = asked(read, match, start);
  return phrase && { start, end: start + match[0].trimEnd().length, phrase };
}

function subjectAt(read: ReadSentence, _: RegExpExecArray, start: number): NounPhrase | undefined {
  const verb = read.units.findIndex((unit) => unit.start === start);
  return verb < 0 ? undefined : subjectOf(read, verb)?.phrase;
}

function askedIn(read: ReadSentence, { 0: words, groups }: RegExpExecArray, start: number): NounPhrase | undefined {
  const name = groups?.who ?? groups?.whom ?? '';
  const who = start + words.indexOf(name);
  return read.phrases.find((phrase) => phrase.end > who && phrase.start < who + name.length);
}

/** The longest first, so that the fuller of two forms is kept. */
function byLength(a: Span, b: Span): number {
  return b.end - b.start - (a.end - a.start);
}

function toQuote(story: Story, read: ReadSentence, { start, end, phrase }: Silence): Quote | undefined {
  const alone = speakerOf(phrase, read, story);
  if (alone.name === null || !alone.speaks) return undefined;
  const neither = neitherBefore(read, phrase);
  const first = neither && speakerOf(neither, read, story);
  const speaker = first?.name
    ? { ...first, others: [alone] }
    : withOthers(alone, { phrase, read, lastSentence: story.lastSentence }, story);
  const certainty = surelyAsked.test(story.text.slice(start, end)) ? 'certain' : 'likely';
  return {
    start,
    end,
    type: 'no-comment',
    ...fieldsOf(speaker, undefined),
    rule: 'no-comment',
    certainty: certaintyOf(speaker, certainty),
  };
}

/** The first of two who both said nothing: `Neither [Okafor] nor Holm`. */
function neitherBefore({ units, phrases }: ReadSentence, { from }: NounPhrase): NounPhrase | undefined {
  const nor = units.findLastIndex(({ word }, at) => at < from && word.lower === 'nor');
  const neither = units.findLastIndex(({ word }, at) => at < nor && word.lower === 'neither');
  if (neither < 0 || from > nor + farthest) return undefined;
  return phrases.find((phrase) => phrase.to > neither + 1 && phrase.to <= nor);
}

/** How many units after `nor` the second begins at most: `nor [the] Harbour Board`. */
const farthest = 3;
