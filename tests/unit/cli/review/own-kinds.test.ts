import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerQuestion } from '../../../../src/cli/review/answer-question.ts';
import { contentFolder } from '../../../support/content-folder.ts';
import { deskOf, harbourEntries, unsureParagraph } from '../../../support/harbour-desk.ts';

const kinds = 'kinds:\n  ship: { one: ship, many: ships }\n';

async function desk(site: string) {
  const content = contentFolder({
    ...harbourEntries,
    'site.yaml': `title: Harbour\n${site}`,
    'articles/talks.md': `---\ntitle: Talks\n---\n\n${unsureParagraph('“The quay is safe,”')}\n`,
  });
  const asked = await deskOf(content, ['talks']);
  const { shown } = asked.desk.next({ skipped: [] });
  const entry = { name: 'Kestrel', kind: 'ship', aliases: [] };
  const body = JSON.stringify({ key: shown?.key, hash: shown?.hash, decision: { entry } });
  return { asked, decide: () => answerQuestion(asked, 'decide', body), content };
}

test('a new entry can be of a kind of the edition’s own, and goes into that kind’s folder', async () => {
  const { asked, decide, content } = await desk(kinds);
  expect(answerQuestion(asked, 'start', '{}')).toMatchObject({ kinds: expect.arrayContaining(['person', 'ship']) });
  expect(decide()).toMatchObject({ done: expect.stringContaining('glossary/ships/kestrel.md') });
  expect(readFileSync(join(content, 'glossary/ships/kestrel.md'), 'utf8')).toContain('name: Kestrel\n');
});

test('a kind that the edition doesn’t have is no answer', async () => {
  const { asked, decide } = await desk('');
  expect(answerQuestion(asked, 'start', '{}')).not.toMatchObject({ kinds: expect.arrayContaining(['ship']) });
  expect(decide()).toBeUndefined();
});
