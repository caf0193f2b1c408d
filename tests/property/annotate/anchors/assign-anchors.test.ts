import { test } from 'vitest';
import type { AnchoredText } from '../../../../src/annotate/anchors/anchor.ts';
import { assignAnchors } from '../../../../src/annotate/anchors/assign-anchors.ts';
import { recordAnchors } from '../../../../src/annotate/anchors/record-anchors.ts';
import { expectLinearTime } from '../../../support/linear-time.ts';

const textsOf = (count: number, noun: string) =>
  Array.from(
    { length: count },
    (_, index): AnchoredText => ({ prefix: 'p', text: index % 2 ? 'Same.' : `Row ${index} of the ${noun}` }),
  );

test('thousands of equal or similar texts are given their anchors in linear time', () => {
  expectLinearTime((count) => {
    const known = recordAnchors({ article: 'talks', texts: textsOf(count, 'table'), known: [] });
    assignAnchors(textsOf(count, 'list'), known);
  }, 6000);
});
