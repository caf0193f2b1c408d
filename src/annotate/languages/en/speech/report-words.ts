import { wordSet } from '../../word-set.ts';

/** English words that tell whether a clause reports what somebody said, as data. */

/** The plainest verbs of saying, in their base forms. */
export const plainVerbs: ReadonlySet<string> = wordSet('say tell add');

/** Forms of the same that a text of reports is full of. */
export const plainForms: ReadonlySet<string> = wordSet('said says told tells added adds saying');

/** Verbs that tell of what may be, ought to be or would be. */
export const modals: ReadonlySet<string> = wordSet(
  "would could might may should must will shall can can't won't wouldn't couldn't shouldn't 'd 'll",
);

/** Deny what the verb beside them says. */
export const negations: ReadonlySet<string> = wordSet(
  "not n't never no nor neither hardly don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot",
);

/** Verbs that take a deed in `-ing`, in their base forms: `denied [setting] fire`. */
export const takesDeed: ReadonlySet<string> = wordSet(
  'deny admit acknowledge report recall suggest propose recommend confess mention describe advise apologise apologize boast caution joke insist warn speak talk remember regret',
);

/** Of these the verbs that hardly tell of anything but what somebody says of their own deed. */
export const owningVerbs: ReadonlySet<string> = wordSet('deny admit confess acknowledge');

/** Between such a verb and the deed: `confessed [to] setting fire`. */
export const deedLinks: ReadonlySet<string> = wordSet('to for on about of against');

/** Forms of `do` that help another verb, and of helping verbs that tell of the past. */
export const doForms: ReadonlySet<string> = wordSet('do does did');
export const pastHelpers: ReadonlySet<string> = wordSet('was were had did');

/** Who is told things in public, and how a text tells of it: `the [inquest] [heard] that`. */
export const hearingNouns: ReadonlySet<string> = wordSet(
  'court inquest jury jurors tribunal inquiry hearing trial judge judges magistrates panel committee councillors senators lawmakers mps peers',
);
export const hearingForms: ReadonlySet<string> = wordSet('heard hears');

/** Helping verbs of what is told in the past, and of what holds in the present: `said it [would] stay, but trams [have] stopped`. */
export const shiftedHelpers: ReadonlySet<string> = wordSet('would had was were could');
export const presentHelpers: ReadonlySet<string> = wordSet('is are has have');

/** What is counted: it can be gone by, `according to [figures] of the port`, but it only shows, and says nothing. */
export const countedNouns: ReadonlySet<string> = wordSet('figure data datum statistic stat average metric result');
export const provingVerbs: ReadonlySet<string> = wordSet('suggest indicate imply show mean point confirm reveal');

/** Who says nothing: `[Nobody] has said that`. */
export const nobodyWords: ReadonlySet<string> = wordSet('nobody neither');
