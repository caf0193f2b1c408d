import { describe, expect, test } from 'vitest';
import { findIn } from '../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';

/** Through the whole engine, which parts elided articles from the words behind them. */
function namesOf(text: string): string[] {
  const { names } = findIn(text, compileKnowledge({ entities: [] }), { lang: 'fr', format: 'plain' });
  return names.map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`);
}

describe('French names', () => {
  test.each([
    ['behind an elided article', 'La voix d’Odile Varenne porte l’ONU.', ['Odile Varenne/person', 'ONU/organization']],
    ['behind a title', 'Le quai plaît à M. Varenne et à Mme Lund.', ['Varenne/person', 'Lund/person']],
    ['behind a role', 'Hier, la maire Okafor a parlé.', ['Okafor/person']],
    ['with a particle', 'Le marin Yves de Kervan attend.', ['Yves de Kervan/person']],
    ['of places', 'Elle va à Nantes, puis en Norvège.', ['Nantes/place', 'Norvège/place']],
    ['of places that a preposition tells', 'La criée ferme à Brannhaven.', ['Brannhaven/place']],
    ['of streets', 'La lettre vient du Quai de Brume.', ['Quai de Brume/place']],
    ['of bodies', 'Il préside le Conseil de sécurité.', ['Conseil de sécurité/organization']],
    ['of bodies, with a small adjective', 'Elle lit la Fédération maritime européenne.', ['Fédération/organization']],
    ['of bodies, with their place', 'Il étudie à l’Université de Kervan.', ['Université de Kervan/organization']],
    ['of nobody in particular', 'Le voilier Kestrel est là.', ['Kestrel/undefined']],
    [
      'at the start of a sentence',
      'Odile Varenne attend. Kestrel dort, car Kestrel est vieux.',
      ['Odile Varenne/person', 'Kestrel/undefined', 'Kestrel/undefined'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  test.each([
    ['an office', 'Le ministre de l’Économie et des Finances a reçu le ministère des Affaires maritimes.'],
    ['a people', 'Les Français et les Norvégiens attendent.'],
    ['the state', 'L’État veut vendre sa part.'],
    ['a day or month', 'Lundi, Mars ou Avril, peu importe.'],
    ['the first word of a sentence', 'Parallèlement, le quai ferme. Ensuite, rien. Quais fermés.'],
    ['a title alone', 'Le Président attend. Madame attend.'],
  ])('are not %s: %s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });
});
