import { haveForms } from '../../languages/en/closed-classes.ts';
import { doForms, modals, negations } from '../../languages/en/speech/report-words.ts';
import { Tag } from '../../text/word-tags.ts';
import type { ReadSentence } from '../grammar/noun-phrases.ts';
import { type Bundle, features } from './feature-templates.ts';
import { indirectRules, inflections, personOf, persons, voiceIn, voices } from './report-classes.ts';
import type { ReportPlace } from './report-place.ts';
import { tellingOf, tellings } from './telling.ts';

const helpers = ['none', 'to', 'modal', 'have', 'be', 'do'] as const;

export const ofTelling = features(
  {
    rule: indirectRules,
    kind: tellings,
    inflected: inflections,
    helper: helpers,
    negated: ['negated', 'affirmed'],
    voice: voices,
    person: persons,
  },
  [
    '{rule}',
    'tells {kind}',
    'tells {kind}, {rule}',
    'tells {kind}, {inflected}',
    'form {inflected}, {rule}',
    'helper {helper}',
    'helper {helper}, {kind}',
    '{negated}',
    '{negated}, {kind}',
    '{voice} tells {kind}',
    'pronoun {person}',
    'pronoun {person}, {kind}',
    'pronoun {person}, {helper}',
  ],
);

/** The features of the verb of a clause that may be reported. */
export function tellingFeatures({ read, clause }: ReportPlace): Bundle[] {
  const verb = read.verbAt[clause.cueUnit];
  const { helper, negated } = helperOf(read, clause.cueUnit);
  return ofTelling({
    rule: clause.rule,
    kind: tellingOf(verb, clause.rule),
    inflected: verb?.form ?? 'no verb',
    helper,
    negated: negated ? 'negated' : 'affirmed',
    voice: voiceIn(read, clause.phrase),
    person: personOf(read, clause.phrase),
  });
}

/** The first helping verb of the group that ends with a verb of speech, and whether the group is negated. */
function helperOf({ units, inPhrase }: ReadSentence, cue: number) {
  let helper: (typeof helpers)[number] = 'none';
  let negated = false;
  for (let at = cue - 1; at >= 0 && at > cue - 6 && !inPhrase[at]; at -= 1) {
    const { lower, tags } = units[at]?.word ?? { lower: '', tags: 0 };
    if (negations.has(lower)) negated = true;
    else if (lower === 'to') helper = 'to';
    else if (modals.has(lower)) helper = 'modal';
    else if (haveForms.has(lower)) helper = 'have';
    else if (doForms.has(lower)) helper = 'do';
    else if (tags & Tag.auxiliary) helper = 'be';
    else if (!(tags & Tag.adverb)) break;
  }
  return { helper, negated };
}
