import { expect, test } from 'vitest';
import type { Found } from '../../../src/annotate/found.ts';
import { compileKnowledge } from '../../../src/annotate/knowledge/knowledge.ts';
import { remarksOn } from '../../../src/annotate/remarks.ts';
import { plainProse } from '../../../src/annotate/text/prose.ts';

test('an editor reads in words why a speaker is unsure', () => {
  const quote = { start: 0, end: 9, type: 'direct', speaker: 'Ada Holm', rule: 'nearest-source' } as const;
  const found: Found = {
    quotes: [{ ...quote, certainty: 'unsure', reason: 'no-cue' }],
    mentions: [],
    ambiguous: [],
    documents: [],
    dates: [],
    names: [],
    citations: [],
  };
  const [remark] = remarksOn(plainProse('“It rains”'), found, compileKnowledge({ entities: [] }));
  expect(remark?.reason).toContain('Ada Holm’s (no word of speech ties these words to the speaker)');
});
