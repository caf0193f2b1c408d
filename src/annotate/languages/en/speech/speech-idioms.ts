import { wordSet } from '../../word-set.ts';

/** English turns of phrase by which somebody tells something, as data; verbs are written as in `cue-words.ts`. */
export const idiomVerbs = `express voice raise make/makes/made/made/making offer issue give/gives/gave/given/giving repeat
  leave/leaves/left/left/leaving share`;

/** What such a verb has behind it, right before `that`: `made it [clear] that`, `voiced [fears] that`. */
export const idiomNouns: ReadonlySet<string> =
  wordSet(`clear plain concern concerns fear fears hope hopes doubt doubts confidence worry worries alarm belief view views opinion optimism
  regret disappointment frustration scepticism skepticism suspicion suspicions objection objections assurance assurances warning
  warnings complaint complaints claim claims statement statements argument arguments point denial prediction predictions suggestion
  suggestions`);
