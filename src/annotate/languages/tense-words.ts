/** By which words a language tells whether a clause is of what was or of what is to come: nothing but words. */
export interface TenseWords {
  /** Helping verbs of what is to come, `will`, of what was, with past forms of other verbs, `was`, and of neither, `may`. */
  ahead: ReadonlySet<string>;
  past: ReadonlySet<string>;
  open: ReadonlySet<string>;
  /** What a past tense ends with where no list has it. */
  pastEnding: RegExp;
  /** Behind a helping verb it tells of what was: `will [have] left`. */
  perfect: string;
  /** Tell with `to` that something is to come: `hopes [to]`, `is [to]`. */
  hoping: ReadonlySet<string>;
  infinitive: string;
  /** Participles that tell that something is arranged, and what stands between them and the day: `set [for]`. */
  arranged: ReadonlySet<string>;
  arrangedLinks: ReadonlySet<string>;
  /** Verbs in the present that tell of what is arranged: `travels`; the second list needs several to act: `talks [resume]`. */
  arranging: ReadonlySet<string>;
  arrangingOfSeveral: ReadonlySet<string>;
  /** Forms of `be` in the present, and what follows them in `are meeting`. */
  present: ReadonlySet<string>;
  goingEnding: RegExp;
  /** Before a participle that another helping verb gives its tense: `will [be] closed`. */
  passive: string;
  /** Open a clause, so that a date behind them belongs to the verb that follows. */
  openers: ReadonlySet<string>;
  /** Between a verb and the day on which it happens. */
  links: ReadonlySet<string>;
  /** Stand between such a word and the date: `in [early] May`. */
  parts: ReadonlySet<string>;
  /** Nouns of what happens on a day, to which a date belongs rather than to the verb: `heard of the [crash] on Sunday`. */
  events: ReadonlySet<string>;
  /** Open a phrase of something not known yet. */
  indefinite: ReadonlySet<string>;
}
