import type { Certainty, Span } from '../../model/annotation.ts';
import { Tag } from '../names/word-tags.en.ts';
import type { Cues } from './cues.ts';
import { canSpeak, subjectOf } from './find-subject.ts';
import type { CueAt, NounPhrase, ReadSentence } from './noun-phrases.ts';
import type { Unit } from './split-sentences.ts';

/** Who said a stretch, as its own sentence tells. */
export interface Attribution {
  phrase: NounPhrase;
  cue?: Span;
  /** The unit of the cue. */
  cueUnit?: number;
  rule: string;
  certainty: Certainty;
}

/** The speaker of the stretch at `units[at]` by the sentence it stands in; undefined where that doesn't say. */
export function attributionWithin(read: ReadSentence, at: number, text: string, cues: Cues): Attribution | undefined {
  return sourcePhrase(read, at, cues) ?? afterwards(read, at, text) ?? before(read, at) ?? nounCue(read, at, cues);
}

/** `“…,” Okafor said`, `“…,” said Okafor`. */
function afterwards(read: ReadSentence, at: number, text: string): Attribution | undefined {
  const { units } = read;
  let next = at + 1;
  const inside = /[,?!…—–-]["'”’»]*$/.test(text.slice(Math.max(0, (units[at]?.end ?? 0) - 5), units[at]?.end));
  const outside = isComma(units[next]);
  if (!inside && !outside && at > 0) return undefined;
  if (outside) next += 1;
  while (units[next] && (units[next]?.word.tags ?? 0) & Tag.adverb && !units[next]?.referent) next += 1;
  const verb = read.verbs.find((one) => one.unit >= next);
  if (!verb) return undefined;
  if (verb.unit === next) return inverted(read, verb);
  if (verb.verb.form === 'ing' || verb.unit - next > 40) return undefined;
  const opener = read.beginning[next];
  if (!opener || opener.governed || !canSpeak(opener)) return undefined;
  if (units.slice(next, verb.unit).some((one) => one.stretch)) return undefined;
  const subject = subjectOf(read, verb.unit);
  if (!subject || subject.phrase.from < next) return undefined;
  return {
    phrase: subject.phrase,
    cue: spanOf(units[verb.unit]),
    cueUnit: verb.unit,
    rule: 'cue-after',
    certainty: verb.verb.kinds.has('say') || verb.verb.kinds.has('tell') ? 'certain' : 'likely',
  };
}

function inverted(read: ReadSentence, verb: CueAt): Attribution | undefined {
  if (verb.verb.form !== 'past' && verb.verb.form !== 'third') return undefined;
  const phrase = read.beginning[verb.unit + 1];
  if (!phrase || phrase.governed || !verb.verb.kinds.has('say')) return undefined;
  return {
    phrase: named(read, phrase),
    cue: spanOf(read.units[verb.unit]),
    cueUnit: verb.unit,
    rule: 'cue-after-inverted',
    certainty: 'certain',
  };
}

/** The name that follows a description: `said the minister, [Mina Okafor]`. */
function named(read: ReadSentence, phrase: NounPhrase): NounPhrase {
  if (phrase.kind !== 'noun' || !isComma(read.units[phrase.to])) return phrase;
  const next = read.beginning[phrase.to + 1];
  return next?.kind === 'name' && next.referent?.kind === 'person' ? next : phrase;
}

/** `Okafor said “…”`, `said that the plan was “…”`, `called it “…”`. */
function before(read: ReadSentence, at: number): Attribution | undefined {
  const { units, verbs } = read;
  for (let i = verbs.length - 1; i >= 0; i -= 1) {
    const cue = verbs[i] as CueAt;
    if (cue.unit > at) continue;
    const close = at - cue.unit === 1 || (at - cue.unit === 2 && /^[,:]$/.test(units[cue.unit + 1]?.word.text ?? ''));
    const subject = subjectOf(read, cue.unit);
    if (!subject) {
      const swapped = close ? undefined : invertedBefore(read, cue, at);
      if (swapped) return swapped;
      continue;
    }
    const certainty: Certainty = subject.by === 'beside' && (close || cue.verb.kinds.has('say')) ? 'certain' : 'likely';
    return {
      phrase: subject.phrase,
      cue: spanOf(units[cue.unit]),
      cueUnit: cue.unit,
      rule: subject.by === 'clause' ? 'cue-before-shared-subject' : 'cue-before',
      certainty,
    };
  }
  return undefined;
}

/** `Said Okafor: “…”`. */
function invertedBefore(read: ReadSentence, cue: CueAt, at: number): Attribution | undefined {
  const phrase = read.beginning[cue.unit + 1];
  return phrase && phrase.to < at && cue.unit < 2 && cue.verb.form === 'past'
    ? { phrase, cue: spanOf(read.units[cue.unit]), cueUnit: cue.unit, rule: 'cue-before-inverted', certainty: 'likely' }
    : undefined;
}

/** `according to Okafor`. */
function sourcePhrase(read: ReadSentence, at: number, cues: Cues): Attribution | undefined {
  const { units } = read;
  for (const words of cues.sourcePhrases) {
    for (let from = 0; from + words.length < units.length; from += 1) {
      if (!words.every((word, i) => units[from + i]?.word.lower === word)) continue;
      const phrase = read.beginning[from + words.length];
      if (
        !phrase ||
        (from > at &&
          read.verbs.some(
            (one) => one.unit > at && one.unit < from && one.verb.kinds.has('say') && one.verb.form === 'past',
          ))
      )
        continue;
      const rooted = sourceIn(read, phrase);
      return {
        phrase: rooted,
        cue: { start: units[from]?.start ?? 0, end: units[from + words.length - 1]?.end ?? 0 },
        rule: 'according-to',
        certainty: 'certain',
      };
    }
  }
  return undefined;
}

/** Who issued it, where the source is a document: `statements issued [by the agency]`. */
function sourceIn(read: ReadSentence, phrase: NounPhrase): NounPhrase {
  if (!(phrase.tags & Tag.document)) return named(read, phrase);
  for (let at = phrase.to; at < Math.min(phrase.to + 4, read.units.length); at += 1) {
    const word = read.units[at]?.word.lower;
    if (word !== 'by' && word !== 'from') continue;
    const next = read.beginning[at + 1];
    if (next) return next;
  }
  return phrase;
}

/** `Okafor’s warning: “…”`, `her call for “…”`. */
function nounCue(read: ReadSentence, at: number, cues: Cues): Attribution | undefined {
  for (let i = read.phrases.length - 1; i >= 0; i -= 1) {
    const phrase = read.phrases[i] as NounPhrase;
    if (phrase.to > at) continue;
    const word = read.units[phrase.head]?.word.lower ?? '';
    if (phrase.owner && cues.nouns.has(word))
      return { phrase, cue: spanOf(read.units[phrase.head]), rule: 'noun-cue', certainty: 'likely' };
  }
  return undefined;
}

function isComma(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?:,|—|–|--)$/.test(unit.word.text);
}

function spanOf(unit: Unit | undefined): Span {
  return { start: unit?.start ?? 0, end: unit?.end ?? 0 };
}
