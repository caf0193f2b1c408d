import { expect, test } from 'vitest';
import { mendLinks } from '../../../../src/intake/markdown/mend-links.ts';

const articles = {
  bySource: new Map([['https://courier.example/talks', 'the-talks']]),
  slugs: new Set(['the-talks', 'crane']),
};

test.for([
  ['[words](https://courier.example/talks/)', '[words](the-talks.md)', 0],
  ['[a *new* one](/2024/03/07/crane/)', '[a *new* one](crane.md)', 0],
  ['[words](../posts/2024-03-07-crane.md#top)', '[words](crane.md)', 0],
  ['[words](https://courier.example/other)', '[words](https://courier.example/other)', 0],
  ['[words](/about/) and [more](#gone)', 'words and more', 2],
  ['## On the quay\n\n[words](#on-the-quay)', '## On the quay\n\n[words](#on-the-quay)', 0],
  ['`[words](/about/)`', '`[words](/about/)`', 0],
  ['<a href="/about/">words</a>', '<a>words</a>', 1],
] as const)('%s becomes %s', ([body, mended, dead]) => {
  expect(mendLinks(body, articles)).toEqual({ body: mended, dead });
});
