import { wordSet } from '../word-set.ts';

/**
 * English function words by what they do in a sentence, as data. Each list is a closed class or a part of one; a rule names
 * the class that it looks for, so that nothing but this file says which words these are.
 */

/** Verbs: forms of `be` (all, those with a tense, those of one) and of `have`. */
export const beForms = wordSet('is are was were be been being');
export const finiteBeForms = wordSet('is are was were');
export const singularBeForms = wordSet('is was');
export const singularBeOrClitic = wordSet("is was 's ’s");
export const haveForms = wordSet('have has had');

/** Open a question or a clause that is asked or told. */
export const questionWords = wordSet('whether if why how what when where who');
/** Open a clause that is told, whose verb is not the sentence's. */
export const contentOpeners = wordSet('that whether if why how what where who');
/** Open a clause behind a verb in the third person: `the draft shows [how]`. */
export const clauseOpeners = wordSet('that how what why whether');
/** Of those, the ones that ask for yes or no. */
export const whetherWords = wordSet('whether if');
export const conditionWords = wordSet('if unless');
export const contrastWords = wordSet('while whereas although though');

/** Open a clause about what stands before: `the crew [that] left`, `the year [in which]`. */
export const relativePronouns = wordSet('who which that');
export const relativeWords = wordSet('who which when where');

/** Join words of a kind, and clauses. */
export const coordinators = wordSet('and or');
export const coordinatorsAndSign = wordSet('and or &');
export const clauseCoordinators = wordSet('and but');

/** Pronouns as subjects and as objects. */
export const subjectPronouns = wordSet('he she they it i we you who everyone everybody someone somebody nobody anyone');
export const objectPronouns = wordSet('him her them me us himself herself themselves');
export const malePronouns = wordSet('he him his himself');
export const femalePronouns = wordSet('she her hers herself');
export const neuterPronouns = wordSet('it its itself');
export const pluralPronouns = wordSet('they them their theirs themselves');
/** Words that only somebody who speaks for themselves uses. */
export const dialoguePronouns = wordSet("i we you i'm my our me us your");
/** Words for several people or things. */
export const severalWords = wordSet('they them we us these those their our many several few some both others');
/** Stand for people without a noun: `[Some] shouted`. */
export const standAlones = wordSet('some many most few several both all others another each');

/** Count those named before or stress them, between a subject and its verb: `Okafor and Holm [both] said`. */
export const floatingWords = wordSet('first each both all himself herself themselves itself');

/** Open a phrase of somebody or something not known yet. */
export const indefiniteOpeners = wordSet('a an one another');
/** Open a phrase of several that are known: `[the] two ministers`. */
export const definiteOfSeveral = wordSet('the both these those');
export const peopleNouns = wordSet('men women');

/** Between a title and whose it is: `Secretary [of] State`. */
export const titleLinks = wordSet('of to for');
/** Between a description and what hangs on it: `a spokeswoman [for] the port`. */
export const attachingWords = wordSet('of for at from with in to on');
/** The same, where a hearer or a place may follow: fewer. */
export const describingWords = wordSet('of for from');
/** Before a place: `[in] Harbour Point`. */
export const locatives = wordSet('in at near across outside inside');
/** Before what is hardly a person: a place's preposition, an article. */
export const thingOpeners = wordSet('the a an this in at near across outside inside from to into');
/** Before a span of time behind a name: `told the Harbour Board [last] summer`. */
export const timeOpeners = wordSet('last next');
/** Before a day or hour. */
export const timePrepositions = wordSet('on in at by until since during after before');
/** From a verb to what it is about: `the paper [focuses] on`. */
export const topicPrepositions = wordSet('on with to into at against from');
/** From a verb to what is said: `Okafor warned [of] a long summer`. */
export const contentPrepositions = wordSet('of about against');
export const topicLinks = wordSet('of about');
/** Before what something is held against. */
export const comparisonWords = wordSet('than like');
/** Prepositions that open clauses too. */
export const clausalPrepositions = wordSet('as since than');
/** Before a number that is not exact: `[about] forty crews`, `more [than] forty`; the second list has what ends two words. */
export const approximators = wordSet('about around over under than to least most nearly');
export const approximatorEnds = wordSet('than to least most');

/** Before a description that was true once, or is now. */
export const tenseAdverbs = wordSet('now then formerly once');
/** Between a description and a name: `a Dane [named] Okafor`. */
export const namingParticiples = wordSet('named called');
/** Before a word that is not the writer's own. */
export const distancingWords = wordSet('so-called aka');
/** Open a sentence, set off by a comma. */
export const interjections = wordSet('well oh yes no look');
/** Words whose first letters an apostrophe stands for: `’em`. */
export const elisions = wordSet('em tis twas til cause bout round n');
/** What an apostrophe parts from the word before: of these the last is not split off, as `n’t` is. */
export const clitics = wordSet('s d m ll ve re');
export const cliticsAndNegation = wordSet('s d m ll ve re t');
