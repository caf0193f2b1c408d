import { type Doubt, doubts as inEnglish } from '../model/doubt.ts';

/** Why a mark isn't certain, as the end of a sentence. */
export const doubts: Readonly<Record<Doubt, string>> = inEnglish;

/** What is said of single marks: the signs that the engine adds to a text, and the menu of a quotation. */
export const marks = {
  linkToParagraph: 'Link to this paragraph',
  told: 'told',
  unclear: 'Speaker unclear',
  perhaps: (names: string) => `Speaker unclear, perhaps ${names}`,
  aboutQuote: 'About this quotation',
  link: 'Link to it',
  cite: 'Cite it',
  allBy: (name: string) => `All that ${name} said`,
  nobody: 'Speaker not named',
  /** How the words of a quotation stand in the text. */
  types: {
    direct: 'in quotation marks',
    mixed: 'in quotation marks',
    indirect: 'in the writer’s words',
    turn: 'under the speaker’s name in a transcript',
    'no-comment': 'asked, and said nothing',
  },
  /** What came of holding a quotation against its source. */
  collated: {
    exact: (source: string) => `As in ${source}: exact`,
    typographic: (source: string) => `As in ${source}: the same words`,
    marked: (source: string) => `As in ${source}: what was left out or put in is marked`,
    changed: (source: string) => `Changed from ${source}:`,
    absent: () => 'Not found in the source that is cited',
  },
  /** Where something stands in a source. */
  placed: {
    paragraph: (number: string) => `para. ${number}`,
    page: (number: number) => `p. ${number}`,
    line: (number: number) => `line ${number}`,
  },
  why: 'Why attributed so',
  certain: 'Certain by rule.',
  likely: 'Likely.',
  unsure: 'Not certain.',
  report: 'Report this mark',
  reported: (article: string) => `A mark in “${article}”`,
  notices: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
    done: 'Done',
    open: 'Not done',
  },
};

/** The page that explains the rules. */
export const ruleBook = {
  title: 'The rules of the marks',
  lead: 'Each mark keeps the rule that made it, and how sure that rule is. These are the rules, each with a text that it fires on.',
  sure: 'A certain mark needs no second look: the words by themselves say so. A likely one was told from what stands around it, a pronoun from the sentences before, for instance. An unsure one is what an editor should confirm.',
  chosen:
    'Where several could have spoken, numbers for kinds of words, places and distances decide. They were learnt once, and no name is among them. So they do where a few words in marks may be speech or a title, a term, the writer’s irony: by which kinds of words these are, what they stand between, and where else the text has them. Where a text gives words to two, “Okafor and Holm said”, both are their speakers.',
  glossary: 'The examples suppose a glossary with these entries:',
  details: 'To whom, through whom, when',
  hearer:
    'The hearer stands behind a verb of telling (“told the board”), or behind “to” or “with” after a kind of speech (“in a letter to the board”, “speaking to the crew”).',
  through:
    'Words came through whoever passed them on: “through a translator”, “said Okafor, according to a transcript”, “as quoted by the Velmora Times”.',
  day: 'The day is a date beside the verb of saying, or one that opens the sentence, read against the article’s own: “On Tuesday, Okafor said”. “After the vote on Tuesday” tells no day, nor does “last week”.',
  names: 'Names',
  quotes: 'Quotations and their speakers',
};

/** What each rule that finds names does. */
export const nameRules = {
  editor: 'An editor said so in the text.',
  'full-name': 'The full name, as the glossary has it.',
  symbol: 'The official symbol of a document.',
  acronym: 'An acronym of the glossary.',
  term: 'A term of the glossary, in any letter case.',
  alias: 'Another name that the glossary has.',
  'short-name': 'The name without a word that it can go without.',
  surname: 'The surname of somebody whom the glossary has.',
  'given-name': 'The first name of somebody whom the article introduced.',
  'short-here': 'A shorter form that the article itself uses after the full name.',
  'glossary-document': 'A document’s number, written as its family is, that the glossary has.',
  'pattern-…': 'A reference to a document of a family that the edition describes; its name stands behind the hyphen.',
};

/** What each rule that finds a quotation’s speaker reads. */
export const quoteRules = {
  editor: 'An editor named the speaker in the text.',
  'cue-after': 'A verb of saying follows the words, and its subject is the speaker: “…,” she said.',
  'cue-before': 'A verb of saying stands before the words, and its subject is the speaker: she said, “…”',
  'cue-after-inverted': 'A verb of saying follows the words, and the speaker follows the verb: “…,” said Okafor.',
  'cue-before-inverted':
    'A verb of saying stands before the words, with the speaker behind the verb, or named with “by”.',
  'cue-after-shared-subject':
    'A verb of saying follows the words, and its subject stands before them: Okafor called it “…” and said so.',
  'cue-before-shared-subject':
    'A verb of saying shares the subject of another verb: Okafor rose and said, “…”, or Calling it “…”, Okafor rose.',
  'according-to': 'The words are ascribed to a source: according to Okafor.',
  'noun-cue': 'A noun of saying belongs to the speaker: Okafor’s warning, “…”',
  'name-after': 'A name stands right after the words.',
  'name-before': 'A name stands right before the words, as before a colon: Okafor: “…”',
  'subject-of-sentence': 'The words stand in a sentence whose subject is the speaker.',
  'same-sentence': 'The words go on with what the same speaker said earlier in the sentence.',
  'same-paragraph': 'The words go on with what was said earlier in the paragraph.',
  'paragraph-before': 'The words follow a paragraph in which the speaker was quoted.',
  'unclosed-paragraph': 'The quotation of the paragraph before was not closed, so it goes on.',
  'reported-before': 'What the speaker said was told just before, in the writer’s words.',
  'reported-paragraph-before': 'What the speaker said was told in the paragraph before, in the writer’s words.',
  'sentence-before': 'The speaker is the subject of the sentence before.',
  'sentence-before-cue': 'The speaker is the subject of the last verb of the sentence before.',
  'sentence-before-paragraph': 'The speaker is the subject of the last sentence of the paragraph before.',
  'sentence-before-paragraph-cue': 'The speaker is the subject of the last verb of the paragraph before.',
  'most-spoken-of': 'Nothing nearer tells the speaker, so it is the person that the text speaks of most.',
  'block-credit':
    'A line below a block quotation, a dash or parentheses and a name behind words in marks, or a line before them (“And from …:”) says whose they are.',
  'block-lead': 'A sentence that ends in a colon leads to a block quotation.',
  'list-item': 'A sentence that ends in a verb of saying and a colon leads to a list of what was said.',
  'dialogue-turn':
    'Two people speak in turns, so words without a speaker are those of the one who did not speak before.',
  'turn-label':
    'In a transcript: a name, an office or “Q” and “A” before the words says who speaks, and other such lines show that people do.',
  'no-comment':
    'The text tells that somebody who was asked said nothing. It is no quotation, and is not counted as one.',
  'frame-after': 'In German, French and Spanish: a verb of saying or “so” follows the words, then comes the speaker.',
  'frame-before': 'In German, French and Spanish: a verb of saying and its subject stand before the words.',
  'frame-colon': 'In German, French and Spanish: a name and a colon stand before the words.',
  'frame-source': '“laut”, “nach Angaben von” or “zufolge”, “selon” or “según” names the source.',
  'frame-that':
    'A verb of saying brings in what is reported without marks: by “dass”, “que”, or by the German subjunctive.',
  'marks-only': 'The words stand in quotation marks, and nothing tells whose they are.',
  'indirect-that': 'A verb of saying, or of showing as a poll does, brings in with “that” what was said.',
  'indirect-question': 'A verb of saying brings in a question: he asked whether …',
  'indirect-request': 'A verb of asking or urging with “to” brings in what was asked for.',
  'indirect-charge': 'A verb of accusing brings in what somebody is accused of.',
  'indirect-call': 'A call for something brings in what was called for.',
  'indirect-promise': 'A verb of promising with “to” brings in what was promised.',
  'indirect-bare':
    'A verb of saying, or of showing as a poll does, brings in what was said without “that”: she said it was late, he denied taking it, the court heard he ran.',
  'indirect-cue-inside': 'A verb of saying stands inside what was said, between commas.',
  'indirect-cue-after': 'A verb of saying follows what was said.',
  'indirect-according-to': 'What was said is ascribed to a source: according to Okafor, as Okafor noted, in a poll.',
};
