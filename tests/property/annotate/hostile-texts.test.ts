import { expect, test } from 'vitest';
import { annotate, findIn } from '../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../../src/annotate/knowledge/known-entity.ts';
import { expectLinearTime } from '../../support/linear-time.ts';

const entities: KnownEntity[] = [
  { id: 'mina-okafor', kind: 'person', name: 'Mina Okafor', aliases: [], family: ['Okafor'] },
  { id: 'velmora', kind: 'place', name: 'Velmora', aliases: [] },
];
const knowledge = compileKnowledge({ entities });
const words = {
  linkToParagraph: 'Link',
  told: 'told',
  unclear: 'Speaker unclear',
  nobody: 'Speaker not named',
};
const typesetting = { apparatus: true, hrefOf: String, hrefOfSource: String, nameOf: String, words };

test.each([
  ['ten thousand quotation marks', '“a” '],
  ['ten thousand that only open', '“a '],
  ['ten thousand names in one paragraph', 'Mina Okafor met Velmora. '],
  ['ten thousand directives', ':plain[a] '],
])('%s take time in proportion', (_, piece) => {
  expectLinearTime((count) => findIn(piece.repeat(count), knowledge, {}), 10_000);
});

test('a paragraph of megabytes takes no more than in proportion, and loses nothing', () => {
  const sentence = 'The ships were late again in the harbour, and nobody came to the quay that night. ';
  const piece = `${sentence.repeat(12)}“We waited,” Mina Okafor said on Monday. `;
  expectLinearTime((count) => {
    expect(annotate(piece.repeat(count), knowledge, { typesetting }).quotes).toHaveLength(count);
  }, 2_000);
});

test('ten thousand aliases take no more than in proportion, and each is found', () => {
  expectLinearTime((count) => {
    const aliases = Array.from({ length: count }, (_, index) => `Port Keeper ${index} Holm`);
    const many = compileKnowledge({ entities: [{ id: 'keepers', kind: 'organization', name: 'Keepers', aliases }] });
    const source = aliases.map((alias) => `“We waited,” ${alias} said.`).join('\n\n');
    expect(annotate(source, many, { typesetting }).mentions).toHaveLength(count);
  }, 10_000);
});
