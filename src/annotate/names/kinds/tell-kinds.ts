import type { Kind } from '../../../model/entity.ts';
import { lowerAt } from '../../text/passages.ts';
import type { Token } from '../../text/tokens.ts';
import type { NameRun } from '../name-run.ts';
import { isGroup } from '../split-run.ts';
import { kindFeatures } from './kind-features.ts';
import learnt from './kind-weights.en.json' with { type: 'json' };

/** The kind of what each run names; undefined where no kind is likely enough. One name has one kind throughout a text. */
export function tellKinds(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  full: readonly number[],
): (Kind | undefined)[] {
  const kinds: (Kind | undefined)[] = [];
  for (const { fullest, places } of namesOf(tokens, runs, full)) {
    const features = kindFeatures(
      tokens,
      fullest,
      places.map((index) => runs[index] as NameRun),
    );
    const kind = likeliest(features);
    const isGroups = kind === 'person' && (features.has('the plural') || isGroup(lowerAt(tokens, fullest.to - 1)));
    for (const index of places) kinds[index] = isGroups ? undefined : kind;
  }
  return kinds;
}

/** A name of the text: the run that has it in full, and the indices of all runs that have it. */
interface TextName {
  fullest: NameRun;
  places: number[];
}

/** The names of the text, each once: runs whose fullest forms have the same words name the same. */
export function namesOf(tokens: readonly Token[], runs: readonly NameRun[], full: readonly number[]): TextName[] {
  const names = new Map<string, TextName>();
  runs.forEach((run, index) => {
    const fullest = runs[full[index] ?? index] ?? run;
    let words = '';
    for (let at = fullest.from; at < fullest.to; at += 1) words += `${tokens[at]?.word.text} `;
    const name = names.get(words);
    if (name) name.places.push(index);
    else names.set(words, { fullest, places: [index] });
  });
  return [...names.values()];
}

const weights = new Map<string, readonly number[]>(Object.entries(learnt.weights));
const kinds = learnt.kinds as readonly (Kind | 'none')[];

function likeliest(features: ReadonlySet<string>): Kind | undefined {
  const scores = kinds.map(() => 0);
  for (const feature of features)
    weights.get(feature)?.forEach((weight, kind) => {
      scores[kind] = (scores[kind] ?? 0) + weight;
    });
  const best = scores.indexOf(Math.max(...scores));
  const chance = 1 / scores.reduce((sum, score) => sum + Math.exp(score - (scores[best] ?? 0)), 0);
  const kind = kinds[best];
  return kind === 'none' || chance < learnt.least ? undefined : kind;
}
