import { expect, test } from 'vitest';
import { compileKnowledge } from '../../../../../src/annotate/knowledge/knowledge.ts';
import { findNames } from '../../../../../src/annotate/names/find-names.ts';
import { attributeQuotes } from '../../../../../src/annotate/quotes/attribute-quotes.ts';
import {
  type AntecedentFeatures,
  featureNames,
  scoreOf,
} from '../../../../../src/annotate/quotes/coreference/antecedent-score.ts';
import antecedentModel from '../../../../../src/annotate/quotes/coreference/antecedent-weights.en.json' with {
  type: 'json',
};
import { type Cues, cuesFor } from '../../../../../src/annotate/quotes/grammar/cues.ts';
import { pairMarks } from '../../../../../src/annotate/quotes/stretches/pair-marks.ts';
import { plainProse } from '../../../../../src/annotate/text/prose.ts';

const knowledge = compileKnowledge({ entities: [] });

/** The features of all whom the pronouns of a text may mean. */
function featuresIn(text: string): AntecedentFeatures[] {
  const prose = plainProse(text);
  const context = { mentions: [], names: findNames(prose, []), knowledge };
  const found: AntecedentFeatures[] = [];
  attributeQuotes(
    { prose, context, stretches: pairMarks(prose), cues: cuesFor('en') as Cues },
    {
      antecedent: ({ options, featuresOf }) => {
        found.push(...options.map((_, rank) => featuresOf(rank).slice()));
        return options[0];
      },
    },
  );
  return found;
}

const weights: Readonly<Record<string, number>> = antecedentModel.weights;

test('whom a pronoun means scores what its features weigh together', () => {
  const found = featuresIn(
    [
      'Mina Okafor met Lars Holm in Lisbon. She thanked his crew. A pilot came; he left.',
      '“We will wait,” Okafor said. Holm’s sister asked whether he had told her.',
      'Then Senator Ada Quist spoke. “Nobody came,” she said. He said so too.',
    ].join('\n'),
  );
  expect(found.length).toBeGreaterThan(12);
  for (const features of found) {
    const sum = featureNames(features).reduce((total, feature) => total + (weights[feature] ?? 0), 0);
    expect(scoreOf(features)).toBeCloseTo(sum, 9);
  }
});
