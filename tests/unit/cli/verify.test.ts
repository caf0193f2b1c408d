import { expect, test } from 'vitest';
import { contentFolder } from '../../support/content-folder.ts';
import { lectern } from '../../support/site.ts';

test('verify without a folder of sources is wrong use, and says which flag names one', async () => {
  const content = contentFolder({ 'draft.md': '“No ship came,” Ada Lund said.' });
  const { stderr, status } = await lectern(['verify', `${content}/draft.md`, '--content', content]);
  expect(stderr).toContain(
    `\`${content}/sources\`, expected texts to hold quotations against: name theirs with --against`,
  );
  expect(status).toBe(2);
});
