import { expect, test } from 'vitest';
import { findIn } from '../../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../../src/annotate/knowledge/knowledge.ts';

const knowledge = compileKnowledge({
  entities: [{ id: 'mina-okafor', kind: 'person', name: 'Mina Okafor', aliases: [] }],
});

test.each([
  [
    'a block quotation',
    '> <div>\n> <p>Mina Okafor came.</p>\n> <p>Nobody saw Mina Okafor.</p>\n> </div>\n\nMina Okafor.',
  ],
  [
    'an item of a list',
    '10. <p>The quay\n    lay open.</p>\n    Mina Okafor came.\n    Nobody saw Mina Okafor.\n\nMina Okafor.',
  ],
  ['a quotation in a list', '- > <p>The quay\r\n  > of Mina Okafor,\r\n  > and Mina Okafor.</p>\r\n\r\nMina Okafor.'],
  [
    'a footnote',
    'Mina Okafor.[^1]\n\n[^1]: A note.\n\n    <p>The quay\n    of Mina Okafor,\n    and Mina Okafor.</p>\n',
  ],
])('in raw HTML of several lines in %s, names are told where they stand', (_, text) => {
  const { mentions } = findIn(text, knowledge, {});
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(Array(3).fill('Mina Okafor'));
});
