import { Tag } from '../../text/word-tags.ts';
import { antecedentOf } from '../coreference/pronoun-antecedent.ts';
import type { CueAt, NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { canSpeak } from '../grammar/phrase-relations.ts';
import { sourcesOf } from '../grammar/source-phrases.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import type { QuoteRule } from '../quote-rules.ts';
import { clauseSubject, tieAfter } from '../subjects/clause-subject.ts';
import { subjectOf } from '../subjects/find-subject.ts';
import { behindVerb, isStretchOrComma } from '../subjects/inverted-subject.ts';
import { isAddressed, isPassive } from '../subjects/passive.ts';
import { ownerOf, type Speaker, speakerOf } from './name-speaker.ts';
import type { LastQuote, QuotePlace, SpeakerCandidate } from './quote-place.ts';

/** Of a sentence before, verbs further from its end than these say nothing about what follows. */
const mostVerbs = 6;

/** Cues further off than this say nothing about a stretch. */
const farthest = 70;

/** Everybody whom the sentence, the one before or the talk so far proposes as the speaker. */
export function candidatesAt(place: QuotePlace): SpeakerCandidate[] {
  const found: SpeakerCandidate[] = [];
  for (const cue of place.read.verbs) {
    if (Math.abs(cue.unit - place.at) > farthest) continue;
    const subject = isCutOff(place.read, cue, place.at) ? undefined : subjectAt(place, cue);
    if (subject) found.push(proposal(place, subject, cue));
  }
  return [...found, ...sources(place), ...owners(place), ...withoutCue(place), ...fromBefore(place)];
}

/** Whether somebody else speaks between: `Okafor said so, but [the ministry calls] it “…”`. */
function isCutOff(read: ReadSentence, cue: CueAt, at: number): boolean {
  return read.verbs.some(({ unit }) => {
    if (unit <= cue.unit || unit >= at) return false;
    const subject = subjectOf(read, unit);
    if (subject?.by !== 'beside' || subject.phrase.from <= cue.unit + 2) return false;
    const before = read.units[subject.phrase.from - 1];
    return ((before?.word.tags ?? 0) & Tag.conjunction) !== 0 && read.units[subject.phrase.from - 2]?.word.text === ',';
  });
}

type Found = Pick<SpeakerCandidate, 'phrase' | 'rule' | 'by'>;

function subjectAt(place: QuotePlace, cue: CueAt): Found | undefined {
  const { read, at } = place;
  const after = cue.unit > at;
  const inverted = behindVerb(read, cue, at);
  const subject = inverted?.sure || isAddressed(read, cue) ? undefined : subjectOf(read, cue.unit);
  if (!subject)
    return (
      inverted && {
        phrase: inverted.phrase,
        rule: after ? 'cue-after-inverted' : 'cue-before-inverted',
        by: 'inverted',
      }
    );
  if (after && subject.phrase.from < at) return { ...subject, rule: 'cue-after-shared-subject' };
  if (subject.by === 'clause')
    return { ...subject, rule: after ? 'cue-after-shared-subject' : 'cue-before-shared-subject' };
  return { ...subject, rule: after ? 'cue-after' : 'cue-before' };
}

function proposal(place: QuotePlace, { phrase, rule, by }: Found, cue: CueAt): SpeakerCandidate {
  const unit = place.read.units[cue.unit] as Unit;
  return {
    rule,
    phrase,
    speaker: speakerOf(phrase, place.read, place),
    cue: { start: unit.start, end: unit.end },
    cueUnit: cue.unit,
    ...(by && { by }),
  };
}

/** `according to Okafor`. */
function sources(place: QuotePlace): SpeakerCandidate[] {
  const told = sourcesOf(place.read, place.cues).filter(({ cueUnit }) => !isSaidBetween(place, cueUnit));
  return told.map(({ phrase, cue, cueUnit }) => ({
    rule: 'according-to',
    phrase,
    speaker: speakerOf(phrase, place.read, place),
    cue,
    cueUnit,
  }));
}

/** `“…,” [a spokeswoman said], according to Okafor`, `According to the minutes, [she said]: “…”`: the words are hers. */
function isSaidBetween({ read, at }: QuotePlace, source: number): boolean {
  return read.verbs.some(({ unit, verb }) => {
    const [isSaid, isTold] = [verb.kinds.has('say'), verb.kinds.has('tell')];
    if (!(isSaid || isTold) || verb.form === 'base' || isPassive(read, unit)) return false;
    if (unit > at) return unit < source;
    return (
      isSaid &&
      unit > source &&
      verb.form === 'past' &&
      subjectOf(read, unit)?.by === 'beside' &&
      read.units[unit + 1]?.word.text === ':'
    );
  });
}

/** `Okafor’s warning: “…”`, `her rejection of “…”`: the last two phrases before that belong to somebody. */
function owners(place: QuotePlace): SpeakerCandidate[] {
  const { read, at } = place;
  const found: SpeakerCandidate[] = [];
  for (let i = read.phrases.length - 1; i >= 0 && found.length < 2; i -= 1) {
    const phrase = read.phrases[i] as NounPhrase;
    if (phrase.to > at || !phrase.owner || phrase.kind === 'name') continue;
    const head = read.units[phrase.head] as Unit;
    const speaker = ownerOf(phrase, read, place.discourse);
    if (speaker)
      found.push({
        rule: 'noun-cue',
        phrase,
        speaker,
        cue: { start: head.start, end: head.end },
        cueUnit: phrase.head,
      });
  }
  return found;
}

/** `“…,” Okafor went on`; `Okafor: “…”`; the subject of a sentence with a verb that no list has. */
function withoutCue(place: QuotePlace): SpeakerCandidate[] {
  const { read, at } = place;
  const found: SpeakerCandidate[] = [];
  let next = at + 1;
  if (isStretchOrComma(read.units[next])) next += 1;
  if (isUnknownVerb(read, at, next)) next += 1;
  const after = read.beginning[next];
  if (after && canSpeak(after) && !after.governed)
    found.push({
      rule: 'name-after',
      phrase: after,
      speaker: speakerOf(after, read, place),
      ...(next > at + 1 && read.units[next - 1]?.word.text !== ',' && cueAt(read, next - 1)),
    });
  const subject = clauseSubject(read, at);
  const asked = read.verbs.findLast(({ unit }) => unit < at && at - unit < 3);
  const isHearer = asked && isAddressed(read, asked) && subjectOf(read, asked.unit)?.phrase === subject?.phrase;
  if (subject && !isHearer)
    found.push({
      rule: 'subject-of-sentence',
      phrase: subject.phrase,
      speaker: speakerOf(subject.phrase, read, place),
      ...cueAt(read, tieAfter(read, subject.phrase)),
    });
  const beside = read.ending[at] ?? (read.units[at - 1]?.word.text === ':' ? read.ending[at - 1] : undefined);
  if (beside && beside !== subject?.phrase && canSpeak(beside))
    found.push({
      rule: 'name-before',
      phrase: beside,
      speaker: speakerOf(beside, read, place),
      ...(beside.to < at && cueAt(read, beside.to)),
    });
  return found;
}

/** The words that tell of the saying, where one unit has them. */
function cueAt({ units }: ReadSentence, at: number | undefined): Pick<SpeakerCandidate, 'cue'> {
  const unit = units[at ?? -1];
  return unit ? { cue: { start: unit.start, end: unit.end } } : {};
}

/** `“…,” [blared] the front page`: a past tense that no list has, right behind the words. */
function isUnknownVerb(read: ReadSentence, at: number, next: number): boolean {
  const unit = read.units[next];
  return (
    next === at + 1 &&
    unit?.word.shape === 'lower' &&
    /.{2}ed$/.test(unit.word.lower) &&
    !read.inPhrase[next] &&
    !read.verbAt[next] &&
    read.beginning[next + 1] !== undefined
  );
}

/** The speaker before, the subject of the sentence before, the person most spoken of. */
function fromBefore(place: QuotePlace): SpeakerCandidate[] {
  const { said, last, read, reported, discourse } = place;
  const found: SpeakerCandidate[] = [];
  if (said && said.block >= read.block - 3)
    found.push({
      rule: ruleOf(said, place),
      phrase: said.speaker.phrase,
      speaker: said.speaker,
      ...(said.cue && (said.block === read.block || !said.stretch.closed) && { cue: said.cue }),
    });
  if (reported && reported.block >= read.block - 1 && reported.speaker.referent !== said?.speaker.referent) {
    found.push({
      rule: reported.block === read.block ? 'reported-before' : 'reported-paragraph-before',
      phrase: reported.speaker.phrase,
      speaker: reported.speaker,
    });
  }
  if (last && last.block >= read.block - 1) {
    const subject = clauseSubject(last, last.units.length);
    const where = last.block === read.block ? 'sentence-before' : 'sentence-before-paragraph';
    if (subject) {
      const own = last.verbs.slice(-mostVerbs).findLast(({ unit }) => subjectOf(last, unit)?.phrase === subject.phrase);
      const tie = own?.unit ?? tieAfter(last, subject.phrase);
      const speaker = speakerOf(subject.phrase, last, place);
      if (own || couldSpeak(subject.phrase, speaker))
        found.push({ rule: where, phrase: subject.phrase, speaker, ...cueAt(last, tie) });
    }
    const cue = last.verbs.at(-1);
    const cued = cue ? subjectOf(last, cue.unit) : sourcesOf(last, place.cues).at(-1);
    if (cued && cued.phrase !== subject?.phrase) {
      const speaker = speakerOf(cued.phrase, last, place);
      const words = cue ? cueAt(last, cue.unit) : 'cue' in cued ? { cue: cued.cue } : {};
      found.push({ rule: `${where}-cue`, phrase: cued.phrase, speaker, ...words });
    }
  }
  const salient = antecedentOf(discourse, { gender: undefined });
  if (salient?.referent) {
    const { start, end } = salient.phrase;
    found.push({
      rule: 'most-spoken-of',
      phrase: salient.phrase,
      speaker: {
        start,
        end,
        name: salient.referent.name,
        referent: salient.referent,
        phrase: salient.phrase,
        resolved: true,
      },
    });
  }
  return found;
}

/** Not `It was late. “…”`, nor `Rain fell. “…”`: what is neither a person nor speaks for some. */
function couldSpeak({ kind, tags, plural }: NounPhrase, { name }: Speaker): boolean {
  if (kind === 'pronoun') return name !== null;
  return kind === 'name' || plural || (tags & (Tag.role | Tag.organization | Tag.document)) !== 0;
}

function ruleOf(said: LastQuote, { read }: QuotePlace): QuoteRule {
  if (said.sentence === read) return 'same-sentence';
  if (said.block === read.block) return 'same-paragraph';
  return said.stretch.closed || said.block !== read.block - 1 ? 'paragraph-before' : 'unclosed-paragraph';
}
