/**
 * How a language writes names: nothing but words, so that another language is another such object. Lists are parted by
 * space, phrases of several words by semicolons; all in lower case.
 */
export interface NameWords {
  /** Whether every noun has a capital, so that one says nothing about a name. */
  nounsHaveCapitals: boolean;
  /** Given names beside those that the English lists have. */
  given: { male: string; female: string };
  /** Small words inside the names of people: `von der`. */
  particles: string;
  /** Small words inside the names of bodies and places: `für`, `und`. */
  links: string;
  /** Inside the name of an office’s body only: `Ministerio de Economía [y] Hacienda`. */
  officeLinks?: string;
  /** Before a given name that is a place’s or feast’s: `San Esteban`. */
  saints: string;
  /** Whether a body’s name goes on in small letters: `Conseil [municipal]`. */
  bodiesGoOnSmall: boolean;
  /** Articles, possessives and other words that stand before a noun. */
  determiners: string;
  /** Words that open a sentence and are no names, and nouns and adjectives that have a capital without being a name. */
  common: string;
  /** Ends of such nouns; absent where none tell. */
  commonEndings?: string;
  /** Ends of an adjective inside a name, `Deutsch[en] Bank`, and of a genitive, `Berlin[s]`. */
  adjectiveEndings: string;
  genitives?: string;
  /** Places: countries, regions, large cities, waters. */
  places: string;
  /** Ends of names of towns, and the words behind which such an end tells one: `in Rosen[heim]`. */
  placeEndings?: string;
  placeLinks: string;
  /** Nouns that call the word behind them a place: `die Stadt Kiel`. */
  placeNouns?: string;
  /** Words that make a street’s or site’s name of what stands beside them: `rue`, `plaza`. */
  sites: string;
  /** Names of bodies that are known by themselves: `Bundestag`. */
  bodies: string;
  /** Nouns that open a body’s name, the rest of which stands behind: `Universität [Kiel]`. */
  bodyOpeners: string;
  /** Nouns with which a body’s name ends, behind an adjective, `Deutsche Bank`, and behind a place’s: `Kieler Nachrichten`. */
  bodyEnds?: string;
  localEnds?: string;
  /** Adjectives that are part of a body’s name where they have a capital, without their ends: `deutsch`. */
  bodyAdjectives: string;
  /** Legal forms, as they are printed. */
  legalForms: string;
  /** What an ending makes of a place’s name: `Hamburg[er] Abendblatt`. */
  ofPlace?: string;
  /** People of a country or faith, which have a capital in French: `les Français`. */
  demonyms?: string;
  /** Ends of such words, where an article stands before them: `les Verdun[ois]`. */
  demonymEndings?: string;
  /** Nouns behind which a word with a capital is part of an office, not a name: `ministre des [Finances]`. */
  offices?: string;
  /** Acronyms that name no body: `PDF`. */
  commonAcronyms: string;
}
