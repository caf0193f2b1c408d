import { formsOf } from '../../languages/en/inflect.ts';
import { attitudeVerbs } from '../../languages/en/speech/attitude-verbs.ts';
import { perWord } from '../../text/lexicon.ts';
import type { QuotePlace } from '../candidates/quote-place.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import { type Bundle, features } from './feature-templates.ts';
import type { Shape } from './shape.ts';
import { forms, sizes } from './word-kinds.ts';

/** The steps of the lengths of other stretches in the sentence, in tokens. */
const lengths = ['none', '1-5', '6-9', '10+'] as const;

export const ofSetting = features(
  {
    form: forms,
    size: sizes,
    attitude: ['none', '0-1', '2-4', '5-9', '10+'],
    before: lengths,
    behind: lengths,
    writer: ['0', '1', '2-3', '4+'],
    together: 'writer says we',
  },
  [
    'attitude {attitude}',
    'attitude {attitude}, {form}',
    'attitude {attitude}, size {size}',
    'marked before {before}',
    'marked behind {behind}',
    'writer {writer}',
    '{together}',
  ],
);

/** How many units to either side of a stretch are read. */
const reach = 70;

/**
 * The features of attitude verbs and other stretches in the sentence, and of whether the text is opinion, where marks
 * are often ironic.
 */
export function settingFeatures({ read, at, firstPerson }: QuotePlace, { form, size }: Shape): Bundle[] {
  const { units, verbAt } = read;
  let attitude: number | undefined;
  let before: number | undefined;
  for (let i = at - 1; i >= Math.max(at - reach, 0); i -= 1) {
    const unit = units[i] as Unit;
    if (unit.stretch) before ??= unit.stretch.to - unit.stretch.from;
    else if (!unit.referent && isAttitude(unit.word) && !verbAt[i]?.kinds.has('bare')) attitude ??= at - i - 1;
  }
  let behind: number | undefined;
  for (let i = at + 1; i < Math.min(at + reach, units.length) && behind === undefined; i += 1) {
    const other = (units[i] as Unit).stretch;
    if (other) behind = other.to - other.from;
  }
  const { singular, plural } = firstPerson();
  return ofSetting({
    form,
    size,
    attitude: attitude ?? 'none',
    before: before ?? 'none',
    behind: behind ?? 'none',
    writer: singular,
    together: plural > 1,
  });
}

const attitudes = formsOf(attitudeVerbs);
const isAttitude = perWord(({ lower }) => attitudes.has(lower));
