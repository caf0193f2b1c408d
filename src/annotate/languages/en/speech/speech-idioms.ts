import { wordSet } from '../../word-set.ts';
import type { VerbForm } from '../inflect.ts';

/** English turns of phrase by which somebody tells something, as data: verbs in base, third person, past, participle and `-ing`. */
const verbs = `express expresses expressed expressed expressing|voice voices voiced voiced voicing|raise raises raised raised raising
  make makes made made making|offer offers offered offered offering|issue issues issued issued issuing|give gives gave given giving
  repeat repeats repeated repeated repeating|leave leaves left left leaving|share shares shared shared sharing`;

const forms: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'ing'];

/** The verbs by their forms; the past where it is the participle too. */
export const idiomVerbs: ReadonlyMap<string, VerbForm> = new Map(
  verbs.split(/[|\n]/).flatMap((row) => {
    const words = row.trim().split(' ');
    return words.map((word, at): [string, VerbForm] => [word, forms[words.indexOf(word)] ?? forms[at] ?? 'base']);
  }),
);

/** What such a verb has behind it, right before `that`: `made it [clear] that`, `voiced [fears] that`. */
export const idiomNouns: ReadonlySet<string> =
  wordSet(`clear plain concern concerns fear fears hope hopes doubt doubts confidence worry worries alarm belief view views opinion optimism
  regret disappointment frustration scepticism skepticism suspicion suspicions objection objections assurance assurances warning
  warnings complaint complaints claim claims statement statements argument arguments point denial prediction predictions suggestion
  suggestions`);
