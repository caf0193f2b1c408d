import { describe, expect, test } from 'vitest';
import { saidBy } from '../../../../../src/model/annotation.ts';
import { quotesOf } from '../quotes-of.ts';

const inFrench = (text: string) => quotesOf(text, { lang: 'fr' });
const speakers = (text: string) => inFrench(text).map((quote) => saidBy(quote).map(({ name }) => name));
const told = (text: string) =>
  inFrench(text).map(({ start, end, type, speaker }) => [text.slice(start, end), type, speaker]);

describe('French words in marks', () => {
  test.each([
    ['« Nous attendons », dit Mina Okafor.', 'Mina Okafor'],
    ['« Nous attendons », a déclaré Mina Okafor.', 'Mina Okafor'],
    ['« Nous attendons », a également indiqué mardi la préfecture.', 'la préfecture'],
    ['« Nous attendons », a déclaré à la presse le maire de Brannhaven, Lars Holm.', 'Lars Holm'],
    ['« Nous attendons », explique Odile Varenne, patronne pêcheuse.', 'Odile Varenne'],
    ['« Nous attendons », selon le rapport.', 'le rapport'],
    ['« Nous attendons », d’après Mina Okafor.', 'Mina Okafor'],
    ['“Nous attendons”, s’est félicité le directeur du port.', 'le directeur du port'],
    ['‹ Nous attendons encore ›, dit Lars Holm.', 'Lars Holm'],
    ['Mina Okafor a déclaré : « Nous attendons. »', 'Mina Okafor'],
    ['Mina Okafor, la capitaine du port, a affirmé que le quai « restera ouvert ».', 'Mina Okafor'],
    ['Pour autant, prévient la directrice Ada Lund, « rien n’est sûr ».', 'Ada Lund'],
    ['Selon Ada Lund, le retard est « une honte ».', 'Ada Lund'],
    ['Comme l’a dit Lars Holm, « le quai est à nous ».', 'Lars Holm'],
    ['Lars Holm : « Le quai est à nous. »', 'Lars Holm'],
    ['Lars Holm se réjouit : « Le quai est à nous. »', 'Lars Holm'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toEqual([[speaker]]);
  });

  test('may have the writer’s words inside', () => {
    expect(speakers('« Le quai, assure Ada Lund, est sûr. »')).toEqual([['Ada Lund']]);
  });

  test('by a pronoun are those of the last person of that gender', () => {
    const text = 'La maire Ada Lund a vu Lars Holm. « Il viendra », a-t-elle dit. « Oui », dit-il.';
    expect(speakers(text)).toEqual([['Ada Lund'], ['Lars Holm']]);
    expect(inFrench(text)[0]?.certainty).toBe('likely');
  });

  test('in lines of dialogue open with a dash', () => {
    expect(told('— Je pars, dit Ada Lund.\n\n— Déjà ? demanda Lars Holm.')).toEqual([
      ['— Je pars', 'direct', 'Ada Lund'],
      ['— Déjà ?', 'direct', 'Lars Holm'],
    ]);
    expect(told('— Paris, le 3 mars. Le port est fermé.')).toEqual([]);
  });

  test.each([
    'L’« affaire Osterlund » dort.',
    'Elle a lu le roman « Les Eaux calmes » hier.',
    'Le ‘plan Bleu’ avance.',
  ])('are no speech where they name something: %s', (text) => {
    expect(inFrench(text)).toEqual([]);
  });
});

describe('French speech without marks', () => {
  test.each([
    ['Le port rouvrira lundi, a annoncé la préfecture.', 'Le port rouvrira lundi', 'la préfecture'],
    ['Selon la ministre, les travaux commenceraient en mars.', 'les travaux commenceraient en mars', 'la ministre'],
    ['Le directeur du port a indiqué que les navires attendront.', 'les navires attendront', 'Le directeur du port'],
    ['La présidente du conseil, Ada Lund, estime que le quai est sûr.', 'le quai est sûr', 'Ada Lund'],
    ['Les pêcheurs affirment qu’ils attendront.', 'ils attendront', 'Les pêcheurs'],
    ['Le quai est sûr, d’après les experts.', 'Le quai est sûr', 'les experts'],
  ])('%s', (text, content, speaker) => {
    expect(told(text)).toEqual([[content, 'indirect', speaker]]);
  });

  test.each([
    'Le port rouvrira lundi, comme prévu.',
    'Selon le calendrier, le port est fermé en mai.',
    'Le quai que la mairie a construit est sûr.',
    'Il faut que la préfecture annonce la date.',
    'Le vent dit la pluie, le phare annonce la côte.',
  ])('is not found where no cue stands beside somebody who can speak: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
