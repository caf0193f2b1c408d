import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  aspects as antecedentAspects,
  aspectGroups,
} from '../../../../src/annotate/quotes/coreference/antecedent-score.ts';
import { ofCandidate, ofStretch } from '../../../../src/annotate/quotes/features/candidate-features.ts';
import {
  ofCue as ofCandidatesCue,
  ofHistory,
  ofPhrase,
} from '../../../../src/annotate/quotes/features/clause-features.ts';
import { ofDistance } from '../../../../src/annotate/quotes/features/distance-features.ts';
import { ofCue, ofReport } from '../../../../src/annotate/quotes/features/report-features.ts';
import { ofSetting } from '../../../../src/annotate/quotes/features/setting-features.ts';
import {
  ofNeighbours,
  ofPlace,
  ofRecurrences,
  ofWords,
} from '../../../../src/annotate/quotes/features/speech-features.ts';
import { ofTeller } from '../../../../src/annotate/quotes/features/teller-features.ts';
import { ofTelling } from '../../../../src/annotate/quotes/features/telling-features.ts';
import { ofText } from '../../../../src/annotate/quotes/features/text-features.ts';
import { ofTold } from '../../../../src/annotate/quotes/features/told-features.ts';
import { wordClasses } from '../../../../src/annotate/quotes/features/word-class.ts';
import { antecedentExamples } from '../../../training/antecedent-examples.ts';
import { type MarkedReading, readingOf } from '../../../training/articles.ts';
import { nothingLearnt } from '../../../training/learn-weights.ts';
import { fileOf, kinds } from '../../../training/model-cards.ts';
import { reportExamples } from '../../../training/report-examples.ts';
import { speakerExamples } from '../../../training/speaker-examples.ts';
import { speechExamples } from '../../../training/speech-examples.ts';
import { readWeightsFile, type WeightsFile, weightsText } from '../../../training/weights-file.ts';
import { harbourArticles } from '../../training/harbour-articles.ts';

const ofAntecedent: FeatureTemplates = {
  aspects: antecedentAspects,
  templates: aspectGroups.map((group) => group.map((aspect) => `{${aspect}}`).join(', ')),
};

/** What the features of each kind of weights are made by. */
const templatesOf: Record<Kind, FeatureTemplates[]> = {
  speakers: [ofStretch, ofCandidate, ofPhrase, ofHistory, ofDistance, ofCandidatesCue],
  speech: [ofStretch, ofWords, ofNeighbours, ofCue, ofReport, ofRecurrences, ofPlace, ofSetting],
  reports: [ofTelling, ofTeller, ofTold, ofText],
  antecedents: [ofAntecedent],
};

const namesOf = Object.fromEntries(
  kinds.map((kind) => [
    kind,
    new Set(templatesOf[kind].flatMap(({ aspects, templates }) => templates.flatMap((one) => namesMade(one, aspects)))),
  ]),
) as Record<Kind, Set<string>>;

/** The only features without a template: the classes of up to four words, one after the other. */
const wordClass = wordClasses.map(RegExp.escape).join('|');
const wordByWord = new RegExp(`^words (?:(?:${wordClass})(?: (?:${wordClass})){0,3})?$`);

const pathOf = (kind: Kind) =>
  fileURLToPath(new URL(`../../../../src/annotate/quotes/${fileOf[kind]}`, import.meta.url));
const contentOf = Object.fromEntries(kinds.map((kind) => [kind, readWeightsFile(pathOf(kind))])) as Record<
  Kind,
  WeightsFile
>;

describe.each(kinds)('the weights of %s', (kind) => {
  const { card, weights } = contentOf[kind];

  test('are of features that a text can have', () => {
    expect(Object.keys(weights).filter((name) => !canBeFound(kind, name))).toEqual([]);
  });

  test('lie in a file as the trainer writes it, one weight a line', () => {
    const text = readFileSync(pathOf(kind), 'utf8');
    expect(text).toBe(weightsText(contentOf[kind]));
    expect(text.match(/^ {4}".+": -?\d+(?:\.\d\d?)?,?$/gm)).toHaveLength(Object.keys(weights).length);
  });

  test('say something, each of them', () => {
    expect(Object.entries(weights).filter(([, weight]) => weight === 0)).toEqual([]);
  });

  test('were measured on folds, and all but the newest on articles held out', () => {
    const needed = kind === 'reports' ? ['folds'] : ['folds', 'dev'];
    expect(Object.keys(card.scores)).toEqual(expect.arrayContaining(needed));
  });
});

test('every template has a weight, in one kind of weights or the other', () => {
  const kindsWith = (set: FeatureTemplates) => kinds.filter((kind) => templatesOf[kind].includes(set));
  const isWeighed = (set: FeatureTemplates, template: string) =>
    kindsWith(set).some((kind) =>
      namesMade(template, set.aspects).some((name) => Object.hasOwn(contentOf[kind].weights, name)),
    );
  const all = Object.values(templatesOf)
    .flat()
    .flatMap((set) => set.templates.map((template) => ({ set, template })));
  expect(all.filter(({ set, template }) => !isWeighed(set, template)).map(({ template }) => template)).toEqual([]);
});

test.each(kinds)('what is found in a text for the weights of %s has a template', (kind) => {
  const found = harbourArticles.map(readingOf).flatMap((one) => foundIn(one)[kind]);
  expect(new Set(found).size).toBeGreaterThan(30);
  expect(found.filter((name) => !canBeFound(kind, name))).toEqual([]);
});

/** Names of all features that the trainer finds in an article. */
function foundIn(marked: MarkedReading): Record<Kind, string[]> {
  return {
    speakers: speakerExamples(marked, nothingLearnt()).flatMap(({ options }) => options.flat()),
    speech: speechExamples(marked, nothingLearnt()).flatMap(({ features }) => features),
    reports: reportExamples(marked, nothingLearnt()).flatMap(({ features }) => features),
    antecedents: antecedentExamples(marked, nothingLearnt()).flatMap(({ options }) => options.flat()),
  };
}

/** Whether something in a text can have a feature of this name. */
function canBeFound(kind: Kind, name: string): boolean {
  return namesOf[kind].has(name) || (kind === 'speech' && wordByWord.test(name));
}

/** All names that a template makes of the values of its aspects; none where a value is empty. */
function namesMade(template: string, aspects: FeatureTemplates['aspects']): string[] {
  const [place, aspect = ''] = /\{(\w+)\}/.exec(template) ?? [];
  if (!place) return [template];
  const values = [aspects[aspect] ?? []].flat().filter(Boolean);
  return values.flatMap((value) => namesMade(template.replace(place, value), aspects));
}

/** What features are made by: the aspects with their values, and the templates. */
interface FeatureTemplates {
  aspects: Readonly<Record<string, readonly string[] | string>>;
  templates: readonly string[];
}

type Kind = (typeof kinds)[number];
