/**
 * English function words by what they do in a sentence, as data. Each list is a closed class or a part of one; a rule names
 * the class that it looks for, so that nothing but this file says which words these are.
 */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs: forms of `be` (all, those with a tense, those of one) and of `have`. */
export const beForms = listed('is are was were be been being');
export const finiteBeForms = listed('is are was were');
export const singularBeForms = listed('is was');
export const singularBeOrClitic = listed("is was 's ’s");
export const haveForms = listed('have has had');

/** Open a question or a clause that is asked or told. */
export const questionWords = listed('whether if why how what when where who');
/** Open a clause that is told, whose verb is not the sentence's. */
export const contentOpeners = listed('that whether if why how what where who');
/** Open a clause behind a verb in the third person: `the draft shows [how]`. */
export const clauseOpeners = listed('that how what why whether');
export const conditionWords = listed('if unless');
export const contrastWords = listed('while whereas although though');

/** Open a clause about what stands before: `the crew [that] left`, `the year [in which]`. */
export const relativePronouns = listed('who which that');
export const relativeWords = listed('who which when where');

/** Join words of a kind, and clauses. */
export const coordinators = listed('and or');
export const coordinatorsAndSign = listed('and or &');
export const clauseCoordinators = listed('and but');

/** Pronouns as subjects and as objects. */
export const subjectPronouns = listed('he she they it i we you who everyone everybody someone somebody nobody anyone');
export const objectPronouns = listed('him her them me us himself herself themselves');
export const malePronouns = listed('he him his himself');
export const femalePronouns = listed('she her hers herself');
/** Words that only somebody who speaks for themselves uses. */
export const dialoguePronouns = listed("i we you i'm my our me us your");
/** Words for several people or things. */
export const severalWords = listed('they them we us these those their our many several few some both others');
/** Stand for people without a noun: `[Some] shouted`. */
export const standAlones = listed('some many most few several both all others another each');

/** Count those named before: `Okafor and Holm [both] said`. */
export const countingWords = listed('all both each');
/** The same, and what only stresses them, between a subject and its verb. */
export const floatingWords = listed('each both all himself herself themselves itself');

/** Open a phrase of somebody or something not known yet. */
export const indefiniteOpeners = listed('a an one another');
/** Open a phrase of several that are known: `[the] two ministers`. */
export const definiteOfSeveral = listed('the both these those');
export const peopleNouns = listed('men women');

/** Between a title and whose it is: `Secretary [of] State`. */
export const titleLinks = listed('of to for');
/** Between a description and what hangs on it: `a spokeswoman [for] the port`. */
export const attachingWords = listed('of for at from with in to on');
/** The same, where a hearer or a place may follow: fewer. */
export const describingWords = listed('of for from');
/** Before a place: `[in] Harbour Point`. */
export const locatives = listed('in at near across outside inside');
/** Before what is hardly a person: a place's preposition, an article. */
export const thingOpeners = listed('the a an this in at near across outside inside from to into');
/** Before a day or hour. */
export const timePrepositions = listed('on in at by until since during after before');
/** From a verb to what it is about: `the paper [focuses] on`. */
export const topicPrepositions = listed('on with to into at against from');
/** From a verb to what is said: `Okafor warned [of] a long summer`. */
export const contentPrepositions = listed('of about against');
/** Before what something is held against. */
export const comparisonWords = listed('than like');
/** Prepositions that open clauses too. */
export const clausalPrepositions = listed('as since than');
/** Before a number that is not exact: `[about] forty crews`, `more [than] forty`; the second list has what ends two words. */
export const approximators = listed('about around over under than to least most nearly');
export const approximatorEnds = listed('than to least most');

/** Before a description that was true once, or is now. */
export const tenseAdverbs = listed('now then formerly once');
/** Between a description and a name: `a Dane [named] Okafor`. */
export const namingParticiples = listed('named called');
/** Before a word that is not the writer's own. */
export const distancingWords = listed('so-called aka');
/** Open a sentence, set off by a comma. */
export const interjections = listed('well oh yes no look');
/** Words whose first letters an apostrophe stands for: `’em`. */
export const elisions = listed('em tis twas til cause bout round n');
/** What an apostrophe parts from the word before: of these the last is not split off, as `n’t` is. */
export const clitics = listed('s d m ll ve re');
export const cliticsAndNegation = listed('s d m ll ve re t');
