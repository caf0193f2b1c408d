/** Why a finding isn't certain, as the end of a sentence; `words/` says it in other languages. */
export const doubts = {
  'speaker-unnamed': 'the text does not name the speaker',
  'speaker-from-before': 'the speaker is told from the sentences before',
  'no-cue': 'no word of speech ties these words to the speaker',
  'no-cues-of-language': 'no cues are known for this language',
  'several-by-sentence': 'several entries bear this name; the words around it fit this one',
  'several-by-article': 'several entries bear this name; the article speaks of this one',
  'several-by-name': 'several entries bear this name; it is the name that this one goes by',
  'no-full-name': 'the article does not give the full name; one entry bears this surname',
};

export type Doubt = keyof typeof doubts;
