/**
 * How a language gives words to a speaker: nothing but words, so that another language is another such object. Lists are
 * parted by space, phrases of several words by semicolons; all in lower case.
 */
export interface FrameWords {
  /** Finite verbs of speech in every form that reports have of one speaker, and of several: `sagte`, `sagten`. */
  verbs: string;
  pluralVerbs: string;
  /** With a participle behind: `[hat] Okafor gesagt`. */
  auxiliaries: string;
  participles: string;
  /** Between words in marks and who said them: `„…“, [so] Okafor`. */
  markers: string;
  /** Phrases before a source: `[laut] Okafor`. */
  sources: string;
  /** Words behind a source: `Okafor [zufolge]`. */
  postpositions: string;
  /** Open the clause that is reported: `sagte, [dass] …`. */
  that: string;
  /** Between two who say it together. */
  joining: string;
  /** Before whom it was said to. */
  hearerLinks: string;
  pronouns: { male: string; female: string };
  /** Open a description: articles, possessives. */
  determiners: string;
  /** Ends of adjectives inside a description: `der neu[e] Hafenmeister`. */
  adjectiveEndings: string;
  /** Between a description and what belongs to it: `der Sprecher [des] Hafens`. */
  attaching: string;
  /** Small words inside names. */
  nameLinks: string;
  /** Open a sentence whose subject stands behind the verb: `[Am] Montag sagte Okafor`. */
  openers: string;
  /** Words, and ends of words, that say what somebody is: `Hafen[meisterin]`. */
  titles: { male: string; female: string; either: string };
  /** Before marks that hold a name or term: `der [sogenannte] „Hafenplan“`. */
  namers: string;
}

/** The words of a language, ready to be asked. */
export interface Frames {
  verbs: ReadonlySet<string>;
  pluralVerbs: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  participles: ReadonlySet<string>;
  markers: ReadonlySet<string>;
  sources: readonly (readonly string[])[];
  postpositions: ReadonlySet<string>;
  that: ReadonlySet<string>;
  joining: ReadonlySet<string>;
  hearerLinks: ReadonlySet<string>;
  pronouns: { male: ReadonlySet<string>; female: ReadonlySet<string> };
  determiners: ReadonlySet<string>;
  adjectiveEndings: readonly string[];
  attaching: ReadonlySet<string>;
  nameLinks: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  titles: { male: readonly string[]; female: readonly string[]; either: ReadonlySet<string> };
  namers: ReadonlySet<string>;
}

export function toFrames({ pronouns, titles, sources, adjectiveEndings, ...lists }: FrameWords): Frames {
  const sets = {} as Record<keyof typeof lists, ReadonlySet<string>>;
  for (const [name, list] of Object.entries(lists)) sets[name as keyof typeof lists] = new Set(listed(list));
  return {
    ...sets,
    adjectiveEndings: listed(adjectiveEndings),
    // The longest first: `nach angaben von` before `nach angaben`.
    sources: sources
      .split(';')
      .map(listed)
      .sort((a, b) => b.length - a.length),
    pronouns: { male: new Set(listed(pronouns.male)), female: new Set(listed(pronouns.female)) },
    titles: { male: listed(titles.male), female: listed(titles.female), either: new Set(listed(titles.either)) },
  };
}

function listed(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
