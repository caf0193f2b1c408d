import { wordSet } from '../../word-set.ts';

/** English words by which a text says to whom, through whom and when something was said. */

/** Lead from one who speaks for another to the other's words: `through a [translator]`. */
export const intermediaries: ReadonlySet<string> =
  wordSet(`translator translators interpreter interpreters spokesman spokeswoman spokesperson spokesmen spokespeople lawyer lawyers
  attorney attorneys solicitor solicitors representative representatives intermediary intermediaries aide aides publicist
  agent agents deputy mediator mediators go-between relative relatives friend friends assistant secretary embassy office
  telegram channel`);

/** Through these, words come from somebody: `[through] a translator`. */
export const throughWords: ReadonlySet<string> = wordSet('through via');

/** What somebody did with another's words: `as [quoted] by state media`. */
export const relayingWords: ReadonlySet<string> = wordSet(
  'quoted cited reported translated relayed paraphrased interpreted recounted read carried',
);

/** Forms of verbs by which a body takes in what is said before it: `the court [heard]`. */
export const hearingForms: ReadonlySet<string> = wordSet('heard hears learned learnt');

/** Forms of `have` before what was said earlier: `[had] said`. */
export const perfectForms: ReadonlySet<string> = wordSet("had has have 'd");

/** Bodies before which something is told that the public then hears of. */
export const relayingBodies: ReadonlySet<string> =
  wordSet(`court courts jury inquest inquiry enquiry tribunal hearing committee commission panel council parliament house senate
  assembly conference meeting newspaper paper magazine journal broadcaster station channel agency programme program`);

/** Occasions and writings that have a hearer: `in an [interview] with`, `in a [letter] to`. */
export const encounters: ReadonlySet<string> =
  wordSet(`interview interviews conversation conversations letter letters email e-mail emails message messages speech speeches address
  remarks statement statements call calls memo note memorandum telegram cable text tweet reply response briefing testimony
  appeal petition warning submission complaint report plea presentation lecture toast answer dispatch postcard question
  questions promise apology`);

/** Participles that say how somebody spoke: `[speaking] to reporters`. */
export const speakingForms: ReadonlySet<string> = wordSet('speaking talking writing testifying addressing');

/** Of those, the ones that take the hearer bare: `[addressing] the council`. */
export const addressingForms: ReadonlySet<string> = wordSet('addressing');

/** Stand between an occasion or a way of speaking and the hearer. */
export const hearerLinks: ReadonlySet<string> = wordSet('to with before');

/** Open a clause that tells when, not the saying itself: `[after] the vote on Monday`. */
export const otherTimes: ReadonlySet<string> = wordSet('after before since until by from for till ahead following');

/** Tell that a day was near its end or beginning: `said [late] on Monday`. */
export const partsOfDays: ReadonlySet<string> = wordSet('late early');

/** Things that are told, never told something: `told the [truth]`. */
export const toldThings: ReadonlySet<string> = wordSet(
  'truth truths lie lies story stories joke jokes tale tales secret secrets time anecdote anecdotes fortune',
);
