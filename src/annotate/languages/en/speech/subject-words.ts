import { wordSet } from '../../word-set.ts';

/** English words that tell whose a verb is, as data. */

/** Forms of verbs whose object then acts: `led Okafor to say`; `for` does so too. */
export const movingWords: ReadonlySet<string> =
  wordSet(`lead leads led leading prompt prompts prompted prompting force forces forced forcing cause causes caused causing push pushes
  pushed pushing allow allows allowed allowing compel compels compelled compelling inspire inspires inspired inspiring provoke
  provokes provoked provoking move moves moved moving drive drives drove driven driving persuade persuades persuaded persuading
  want wants wanted enable enables enabled enabling get gets got expect expects expected
  leave leaves left leaving send sends sent sending invite invites invited inviting for`);

/** Verbs before another in `-ing` that has the same subject: `crews [began] warning`. */
export const startingWords: ReadonlySet<string> =
  wordSet(`begin begins began begun start starts started keep keeps kept continue continues continued stop stops stopped avoid avoids avoided
  resume resumes resumed`);

/** Prepositions that tell whose somebody is or where from: `a spokesman for the port`. */
export const belongingWords: ReadonlySet<string> = wordSet('of for from in at with');

/** Words before somebody who is shown doing something; after others somebody only hears of it: `wrote to Okafor saying`. */
export const showingWords: ReadonlySet<string> = wordSet('with of by after before despite without about as');

/** Mark off what stands between a subject and its verb. */
export const bounds: ReadonlySet<string> = wordSet(', — – - -- --- ( )');

/** Verbs whose object is to answer: `A reporter asked Okafor`. */
export const askingWords: ReadonlySet<string> = wordSet(
  'ask asks asked asking press pressed presses pressing question questions questioned quiz quizzed challenge challenged',
);

/** Forms of verbs by which one passes on another's words: `[quoted] Okafor as saying`. */
export const quotingForms: ReadonlySet<string> = wordSet('quote quotes quoted quoting cite cites cited citing');

/** Forms in `-ing` that describe people who hold an office: `the [acting] mayor`. */
export const officeParticiples: ReadonlySet<string> = wordSet(
  'ranking leading sitting acting managing founding ruling outgoing incoming retiring visiting presiding serving standing governing',
);

/** Past forms and third persons by which a text tells how something written goes: `a comment [read]`. */
export const readingForms: ReadonlySet<string> = wordSet(
  'read reads ran runs went goes began begins opened opens ended ends said says stated states declared declares noted notes',
);

/** What brings in a clause that somebody made up or passed on: `the [charge], made by Okafor, that`. */
export const claimNouns: ReadonlySet<string> = wordSet(
  `accusation allegation argument assertion belief charge claim complaint contention fear hint hypothesis idea insinuation lie myth
  notion objection prediction report rumor rumour story suggestion suspicion theory thesis view warning`,
);
