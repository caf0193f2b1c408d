import { describe, expect, test } from 'vitest';
import { findIn } from '../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';

const french = `Le port de la ville est fermé depuis lundi et les équipages attendent dans les cafés du quai. Mina Okafor, qui dirige
le port, a déclaré que les grues ne seraient pas réparées avant la fin du mois. « Nous avons attendu », a dit Lars Holm, un pêcheur
de la région, qui n’a pas vendu son bateau et ne veut pas partir.`;
const english = `The port of the city has been closed since Monday and the crews are waiting in the cafés of the quay. Mina Okafor, who
runs the port, said that the cranes would not be mended before the end of the month. “We waited,” said Lars Holm, who has not sold his
boat and does not want to leave.`;

const found = (text: string, lang?: string) =>
  findIn(text, compileKnowledge({ entities: [] }), { date: '2024-03-07', ...(lang && { lang }) });
const rules = (text: string, lang?: string) => found(text, lang).remarks.map(({ rule }) => rule);

describe('a text in another language than it is said to be', () => {
  test('is told, and read in its own', () => {
    expect(rules(french)).toContain('other-language');
    expect(found(french).quotes).toEqual(found(french, 'fr').quotes);
    expect(rules(english, 'de')).toContain('other-language');
  });

  test('is none where it is what it is said to be, too short, or in a language that nothing is known of', () => {
    expect(rules(english)).not.toContain('other-language');
    expect(rules(english, 'en-GB')).not.toContain('other-language');
    expect(rules(french, 'fr')).not.toContain('other-language');
    expect(rules('Le port de la ville est fermé.')).not.toContain('other-language');
    expect(rules(french, 'ko')).not.toContain('other-language');
  });

  test('is none where it consists of names and numbers', () => {
    const table = Array.from({ length: 30 }, (_, at) => `Berth ${at}: Okafor, Lund, Holm`).join('\n\n');
    expect(rules(table)).not.toContain('other-language');
  });
});
