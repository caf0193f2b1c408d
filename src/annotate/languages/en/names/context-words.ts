import { wordSet } from '../../word-set.ts';

/** Prepositions after which a place is meant rather than a person, folded. */
export const placePrepositions: ReadonlySet<string> = wordSet(
  'in to from into across near outside inside throughout toward towards around via within beyond at',
);

/** Those of them that tell where something is, folded. */
export const locatives: ReadonlySet<string> = wordSet('in across near outside inside throughout within around');

/** What governments do, in the present tense, folded: the capital before such a verb stands for its country. */
export const governing: ReadonlySet<string> =
  wordSet(`accuses agrees aims backs blames bans considers calls demands denies denounces dismisses expects fears has hopes imposes insists
  intends maintains must needs offers opposes plans pledges pushes recognizes regards rejects refuses seeks sees should supports
  threatens tries urges views vows wants warns will would`);

/** Verbs that people and bodies do and places don't, folded. */
export const actingForms: ReadonlySet<string> =
  wordSet(`said says say told tells added adds replied asked wrote writes tweeted insisted argued noted announced stressed warned claimed
  denied declined thinks thought believes believed knows knew spoke speaks smiled waved retired resigned scored won lost left
  arrived met meets visited flew landed married died was is has had will would may himself herself whose who`);

/** Whether the folded word is what a person or body does: `said`, `vowed`. */
export function isActing(key: string): boolean {
  return actingForms.has(key) || /..ed$/.test(key);
}

/** Verbs beside a surname that tell that a person is meant: `[said] Okafor`. */
export const besideSpeakers: ReadonlySet<string> = wordSet('said says told tells added adds asked wrote');
