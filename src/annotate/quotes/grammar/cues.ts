import { baseOf, formsByWord, type VerbForm } from '../../languages/en/inflect.ts';
import * as english from '../../languages/en/speech/cue-words.ts';
import { languageOf } from '../../languages/languages.ts';
import { wordMap } from '../../languages/word-set.ts';
import { perWord, type Word } from '../../text/lexicon.ts';

/** Which complements a verb of speech takes. */
export type CueKind = 'say' | 'tell' | 'talk' | 'bare' | 'ask' | 'promise' | 'urge' | 'accuse';

/** A form of a verb that can attribute words to a speaker. */
export interface CueVerb {
  lemma: string;
  /** A verb can be of several kinds: `warn` takes a clause or an addressee. */
  kinds: ReadonlySet<CueKind>;
  form: VerbForm;
}

/** A verb that is a cue only with the word `second` behind it: `put it`. */
interface PhrasalCue {
  second: string;
  verb: CueVerb;
}

/** The cues of one language, by word. */
export interface Cues {
  verbOf: (word: Word) => CueVerb | undefined;
  phrasalOf: (word: Word) => PhrasalCue | undefined;
  isNoun: (word: Word) => boolean;
  /** The phrases that introduce a source and begin with the word, each as its words. */
  sourcePhrasesOf: (word: Word) => readonly (readonly string[])[] | undefined;
}

/**
 * The cues of the language with a BCP 47 tag; English without a tag, undefined for languages that are read by frames or
 * not at all.
 */
export function cuesFor(tag: string | undefined): Cues | undefined {
  return languageOf(tag).isRead ? englishCues : undefined;
}

const verbs = toVerbs({
  say: english.sayingVerbs,
  tell: english.tellingVerbs,
  talk: english.talkingVerbs,
  bare: english.bareClauseVerbs,
  ask: english.askingVerbs,
  promise: english.promisingVerbs,
  urge: english.urgingVerbs,
  accuse: english.accusingVerbs,
});
const phrasal = toPhrasal(english.phrasalCues);
const nouns = new Set(english.cueNouns.split(/\s+/));
const sourcePhrases = Map.groupBy(english.sourcePhrases, ([first = '']) => first);

const englishCues: Cues = {
  verbOf: perWord(({ lower }) => verbs.get(lower)),
  phrasalOf: perWord(({ lower }) => phrasal.get(lower)),
  isNoun: perWord(({ lower }) => nouns.has(lower)),
  sourcePhrasesOf: perWord(({ lower }) => sourcePhrases.get(lower)),
};

function toVerbs(lists: Record<CueKind, string>): Map<string, CueVerb> {
  const kindsOf = new Map<string, Set<CueKind>>();
  const entries = new Map<string, string>();
  for (const [kind, list] of Object.entries(lists) as [CueKind, string][]) {
    for (const entry of list.split(/\s+/)) {
      const lemma = baseOf(entry);
      const kinds = kindsOf.get(lemma);
      if (kinds) kinds.add(kind);
      else kindsOf.set(lemma, new Set([kind]));
      if (entry !== lemma || !entries.has(lemma)) entries.set(lemma, entry);
    }
  }
  const verbs = new Map<string, CueVerb>();
  for (const [lemma, kinds] of kindsOf)
    for (const [word, form] of formsByWord(entries.get(lemma) ?? lemma)) verbs.set(word, { lemma, kinds, form });
  return verbs;
}

function toPhrasal(list: string): ReadonlyMap<string, PhrasalCue> {
  const kinds: ReadonlySet<CueKind> = new Set(['talk']);
  const cues = list.split(';').flatMap((cue) => {
    const [entry = '', second = ''] = cue.trim().split(/\s+/);
    const lemma = `${baseOf(entry)} ${second}`;
    return Array.from(formsByWord(entry), ([word, form]) => [word, { second, verb: { lemma, kinds, form } }] as const);
  });
  return wordMap(cues);
}
