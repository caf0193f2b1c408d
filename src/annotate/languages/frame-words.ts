/**
 * How a language gives words to a speaker: nothing but words, so that another language is another such object. Lists are
 * parted by space, phrases of several words by semicolons; all in lower case.
 */
export interface FrameWords {
  /** Finite verbs of speech in every form that reports have of one speaker, and of several: `sagte`, `sagten`. */
  verbs: string;
  pluralVerbs: string;
  /** Those of both kinds that stand before or behind a clause without marks and tell that it was said. */
  bareVerbs: string;
  /** A verb whose subject is nobody, and what leads to the source behind it: `[hieß] [es] [in] dem Bericht`. */
  impersonal?: { verbs: string; subject: string; links: string };
  /** With a participle behind: `[hat] Okafor gesagt`, `[a] déclaré Okafor`. */
  auxiliaries: string;
  participles: string;
  /** Between words in marks and who said them: `„…“, [so] Okafor`. */
  markers?: string;
  /** Phrases that open a clause which says who said it: `[wie] Okafor sagte`. */
  asSaid: string;
  /** Phrases before a source: `[laut] Okafor`. */
  sources: string;
  /** Words behind a source: `Okafor [zufolge]`. */
  postpositions?: string;
  /** Open the clause that is reported: `sagte, [dass] …`. */
  that: string;
  /** Words with which such a word makes another conjunction: `[dès] que`, `[para] que`. */
  beforeOtherThat?: string;
  /** Verbs in the form that tells of what another says: `[sei]`. */
  reportForms?: string;
  /** Between two who say it together. */
  joining: string;
  /** Before whom it was said to. */
  hearerLinks: string;
  pronouns: { male: string; female: string; either?: string };
  /** Articles that show the gender of a role’s word that shows none: `[la] maire`. */
  articles?: { male: string; female: string };
  /** Whether a verb may go without its pronoun: `[él] dijo`. */
  dropsPronouns: boolean;
  /** Whether lines of dialogue open with a dash and no other mark: `— Non, dit Okafor.` */
  hasDialogueDashes: boolean;
  /** Pronouns that may stand between a verb and its subject. */
  objects?: string;
  /** Between a description and what belongs to it: `der Sprecher [des] Hafens`. */
  attaching: string;
  /** Open a sentence whose subject stands behind the verb: `[Am] Montag sagte Okafor`. */
  openers: string;
  /** Adverbs and times that may stand between a verb and its subject: `sagte [gestern] Okafor`. */
  fillers: string;
  /** Words that are shortened with a point, which ends no sentence; the point left out. */
  abbreviations: string;
  /** Whether a number with a point is an ordinal: `am 3. März`. */
  ordinalsHavePoints: boolean;
  /** Before marks that hold a name or term: `der [sogenannte] „Hafenplan“`. */
  namers: string;
}
