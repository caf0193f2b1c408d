import { countNouns } from '../../languages/en/speech/survey-words.ts';
import { lowerAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import { canSpeak } from './can-speak.ts';
import type { Cues } from './cues.ts';
import type { NounPhrase, ReadSentence, Source } from './noun-phrases.ts';
import { nameAfter } from './phrase-relations.ts';

/** The sources that a sentence names with phrases such as `according to`, in order; found once per sentence. */
export function sourcesOf(read: ReadSentence, cues: Cues): readonly Source[] {
  read.sources ??= findSources(read, cues);
  return read.sources;
}

function findSources(read: ReadSentence, cues: Cues): Source[] {
  const { units } = read;
  const found: Source[] = [];
  units.forEach((unit, from) => {
    const phrases = unit.stretch ? undefined : cues.sourcePhrasesOf(unit.word);
    const words = phrases?.find((one) => one.every((word, i) => units[from + i]?.word.lower === word));
    const phrase = words && read.beginning[from + words.length];
    if (!words || !phrase) return;
    const source = issuer(read, phrase);
    if (!canSpeak(source, read) && !canSpeak(phrase, read)) return;
    const cue = { start: unit.start, end: units[from + words.length - 1]?.end ?? unit.end };
    found.push({ phrase: source, named: phrase, cue, cueUnit: from });
  });
  return found;
}

/** The issuer of a document, `statements issued [by the agency]`; of any other source the name in apposition, if there is one. */
function issuer(read: ReadSentence, phrase: NounPhrase): NounPhrase {
  if (phrase.kind !== 'noun') return phrase;
  if (!(phrase.tags & Tag.document) && !countNouns.has(lowerAt(read.units, phrase.head))) {
    return nameAfter(read, phrase) ?? phrase;
  }
  for (let at = phrase.to; at < Math.min(phrase.to + 4, read.units.length); at += 1) {
    const word = read.units[at]?.word.lower;
    const next = word === 'by' || word === 'from' ? read.beginning[at + 1] : undefined;
    if (next) return next;
  }
  return phrase;
}
