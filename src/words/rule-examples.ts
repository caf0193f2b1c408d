/** A text that a rule fires on, and the language it is in where that is not English. */
export interface RuleExample {
  text: string;
  lang?: string;
}

/** What the examples of names suppose a glossary to hold. */
export const exampleGlossary = 'Mina Okafor; Harbour Board (HB, Port Keepers); Port Act (P/12); tonnage';

/** An example for each rule that finds names. */
export const nameExamples: Readonly<Record<string, RuleExample>> = {
  editor: { text: ':entity[The board]{#harbour-board} met.' },
  'full-name': { text: 'Mina Okafor came.' },
  symbol: { text: 'P/12 was signed.' },
  acronym: { text: 'The HB met on Monday.' },
  term: { text: 'The tonnages were low.' },
  alias: { text: 'The Port Keepers came.' },
  'short-name': { text: 'M. Okafor signed.' },
  surname: { text: 'Mina Okafor came. Okafor sat down.' },
  'given-name': { text: 'Mina Okafor came. Mina sat down.' },
  'short-here': { text: 'The Harbour Board (HBO) met. HBO will meet again.' },
};

/** An example for each rule that finds quotations. */
export const quoteExamples: Readonly<Record<string, RuleExample>> = {
  editor: { text: ':quote[“It is a beginning,”]{by="A bystander"} somebody was heard to say.' },
  'cue-after': { text: '“We waited,” Mina Okafor, the harbour master, said on Monday.' },
  'cue-before': { text: 'Mina Okafor said: “We waited.”' },
  'cue-after-inverted': { text: '“We waited,” said Mina Okafor.' },
  'cue-before-inverted': { text: 'Said Mina Okafor: “We waited.”' },
  'cue-after-shared-subject': { text: 'On Monday Mina Okafor, “We waited,” told the board.' },
  'cue-before-shared-subject': { text: 'Mina Okafor praised the crew and called the delay “a plain disgrace.”' },
  'according-to': { text: 'The delay was “a plain disgrace,” according to Mina Okafor.' },
  'noun-cue': { text: 'Mina Okafor’s warning: “Nobody comes.”' },
  'name-after': { text: '“We waited,” Mina Okafor, back from the quay.' },
  'name-before': { text: 'It was late when at last Mina Okafor: “We waited.”' },
  'subject-of-sentence': { text: 'Mina Okafor shook her head: “Nobody came.”' },
  'same-sentence': { text: '“We waited,” Mina Okafor said, a little later, “and nobody came.”' },
  'same-paragraph': { text: '“We waited,” Mina Okafor said. “Nobody came.”' },
  'unclosed-paragraph': { text: 'Mina Okafor said: “We waited.\n\n“Nobody came.”' },
  'paragraph-before': { text: '“We waited,” Mina Okafor said.\n\nIt was cold on the quay.\n\n“Nobody came.”' },
  'sentence-before': { text: 'Mina Okafor put it more bluntly. “Nobody came.”' },
  'sentence-before-cue': { text: 'The board heard that Mina Okafor had called. “Nobody came.”' },
  'sentence-before-paragraph': { text: 'Mina Okafor put it more bluntly.\n\n“Nobody came.”' },
  'sentence-before-paragraph-cue': { text: 'The board heard that Mina Okafor had called.\n\n“Nobody came.”' },
  'reported-before': { text: 'Mina Okafor said that nobody came. It was late. “We waited and waited.”' },
  'reported-paragraph-before': { text: 'Mina Okafor said that nobody came.\n\n“We waited and waited.”' },
  'most-spoken-of': {
    text: 'Mina Okafor runs the port. Rain fell. “I am so proud of them,” went the story.',
  },
  'block-credit': { text: '> We waited.\n> — Mina Okafor, harbour master' },
  'dialogue-turn': { text: '“Wait,” said Lars Holm. “Why?” “It is late.” “I know,” said Mina Okafor.' },
  'turn-label': { text: 'MINA OKAFOR: We waited.\n\nLARS HOLM: Nobody came.' },
  'no-comment': { text: 'Mina Okafor declined to comment.' },
  'block-lead': { text: 'Mina Okafor wrote in her letter:\n\n> We waited.' },
  'list-item': { text: 'Mina Okafor also said:\n\n- The quay will be mended\n- No ship will be sold' },
  'indirect-that': { text: 'Mina Okafor said on Monday that the ships were late.' },
  'indirect-question': { text: 'Mina Okafor asked whether the ships were late.' },
  'indirect-request': { text: 'Mina Okafor urged the crews to mend the ships.' },
  'indirect-charge': { text: 'Mina Okafor accused the crews of sleeping.' },
  'indirect-call': { text: 'Mina Okafor called for an open register.' },
  'indirect-promise': { text: 'Mina Okafor vowed to mend the ships.' },
  'indirect-bare': { text: 'Mina Okafor said the ships were late.' },
  'indirect-cue-inside': { text: 'The quay, Mina Okafor said, will be closed in March.' },
  'indirect-cue-after': { text: 'The ships were late again, Mina Okafor said.' },
  'indirect-according-to': { text: 'The ships were late again, according to Mina Okafor.' },
  'frame-after': { text: '„Wir haben gewartet“, sagte Mina Okafor.', lang: 'de' },
  'frame-before': { text: 'Am Montag sagte Mina Okafor: „Wir haben gewartet.“', lang: 'de' },
  'frame-colon': { text: 'Mina Okafor: „Wir haben gewartet.“', lang: 'de' },
  'frame-source': { text: 'Laut Mina Okafor war es „eine Schande“.', lang: 'de' },
  'frame-that': { text: 'Mina Okafor sagte, dass die Schiffe zu spät kommen.', lang: 'de' },
  'marks-only': { text: 'Lei ha detto: «Noi aspettiamo.»', lang: 'it' },
};
