import { formsOf } from '../../languages/en/inflect.ts';
import { holdingVerbs } from '../../languages/en/speech/attitude-verbs.ts';
import { plainVerbs } from '../../languages/en/speech/report-words.ts';
import type { CueVerb } from '../grammar/cues.ts';
import type { QuoteRule } from '../quote-rules.ts';

/** The kinds of words that may tell what somebody said, the plainest first. */
export const tellings = [
  'says',
  'holds',
  'asks',
  'promises',
  'urges',
  'accuses',
  'bare',
  'tell',
  'say',
  'talk',
  'source',
] as const;

/** The kind of a verb that may tell what somebody said; `source` where a clause has a source and no verb. */
export function tellingOf(verb: CueVerb | undefined, rule: QuoteRule): (typeof tellings)[number] {
  if (!verb || rule === 'indirect-according-to') return 'source';
  if (plainVerbs.has(verb.lemma)) return 'says';
  if (holding.has(verb.lemma)) return 'holds';
  if (rule === 'indirect-question') return 'asks';
  if (rule === 'indirect-promise') return 'promises';
  if (rule === 'indirect-request' || rule === 'indirect-call') return 'urges';
  if (rule === 'indirect-charge') return 'accuses';
  const { kinds } = verb;
  return kinds.has('bare') ? 'bare' : kinds.has('tell') ? 'tell' : kinds.has('say') ? 'say' : 'talk';
}

const holding = formsOf(holdingVerbs);
