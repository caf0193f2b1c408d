import { expect, test } from 'vitest';
import { fetchPictures } from '../../../../src/cli/import/fetch-pictures.ts';
import type { Planned } from '../../../../src/cli/import/plan-articles.ts';
import { draftOf } from '../../../support/intake.ts';

const png = Buffer.from('89504e470d0a1a0a0000', 'hex');

async function planned(address: string): Promise<Planned> {
  const draft = await draftOf('talks.md', `The quay is new.\n\n![A crane](${address})\n`);
  return { from: 'talks.md', to: 'articles/talks.md', draft, text: '', state: 'new' };
}

test('a picture is fetched, named for its address and noted with it', async () => {
  const one = await planned('https://courier.example/crane');
  one.draft.licence = 'CC BY 4.0';
  expect(await fetchPictures(one, async () => new Response(png))).toEqual([]);
  const [picture] = one.draft.pictures;
  expect(picture?.to).toMatch(/^images\/crane-[a-z\d]+\.png$/);
  expect(one.text).toContain(
    `![A crane](/${picture?.to} "Source: https://courier.example/crane; licence of the page: CC BY 4.0")`,
  );
});

test.for([
  ['https://courier.example/crane.png', new Response('<html>'), /expected a picture \(/],
  ['https://courier.example/crane.png', new Response('', { status: 404 }), /Unexpected answer 404/],
  ['https://courier.example/crane.png', new Response(new Uint8Array(10_000_001)), /expected 10 MB at most/],
  ['http://127.0.0.1/crane.png', new Response(png), /address of this machine/],
  ['http://localhost/crane.png', new Response(png), /address of this machine/],
] as const)('%s stays as it is where that can’t be had, and is told', async ([address, response, sentence]) => {
  const one = await planned(address);
  expect(await fetchPictures(one, async () => response)).toEqual([expect.stringMatching(sentence)]);
  expect(one.text).toContain(`![A crane](${address})`);
});
