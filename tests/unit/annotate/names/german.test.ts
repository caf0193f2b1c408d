import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../../src/annotate/names/names-in.ts';
import { plainProse } from '../../../../src/annotate/text/prose.ts';

function namesOf(text: string): string[] {
  return namesIn(plainProse(text), [], { lang: 'de' }).map(
    ({ start, end, name, kind }) =>
      `${text.slice(start, end)}/${kind}${text.slice(start, end) === name ? '' : `/${name}`}`,
  );
}

describe('German names', () => {
  test.each([
    ['behind a title', 'Im Hafen traf Frau Lund die Lotsen.', ['Lund/person']],
    ['behind a shortened title', 'Das Gutachten schrieb Dr. Holm selbst.', ['Holm/person']],
    ['behind a role', 'Gestern sprach Hafenmeisterin Okafor mit den Lotsen.', ['Okafor/person']],
    ['behind a compound role, in full', 'Werftdirektorin Ada Lund kam an.', ['Ada Lund/person']],
    ['that begin with a given name', 'Für den Verein sprach Lars Holm.', ['Lars Holm/person']],
    [
      'that end as nouns do',
      'Minister Wolfgang Lund sprach mit Klara Jung.',
      ['Wolfgang Lund/person', 'Klara Jung/person'],
    ],
    ['with a particle', 'Der Lotse Jan van der Meer kam zu spät.', ['Jan van der Meer/person']],
    ['behind a verb of speech', 'Es sei zu spät, sagte Brannhof.', ['Brannhof/person']],
    ['of countries and towns', 'Aus Norwegen kamen Schiffe nach Kiel.', ['Norwegen/place', 'Kiel/place']],
    ['of towns by their end', 'Die Fähre legt in Brannhaven an.', ['Brannhaven/place']],
    ['of places that a noun tells', 'Die Gemeinde Osterlund wartet.', ['Osterlund/place']],
    ['of bodies known by themselves', 'Der Bundestag stimmt zu.', ['Bundestag/organization']],
    ['of bodies in another case', 'Die Pläne der Europäischen Union.', ['Europäischen Union/organization']],
    ['of companies by legal form', 'Den Kran baut die Kestrel Marine GmbH.', ['Kestrel Marine GmbH/organization']],
    ['of bodies by the noun before', 'Das sagt die Universität Kiel.', ['Universität Kiel/organization']],
    [
      'of bodies for something',
      'Laut dem Institut für Meereskunde steigt es.',
      ['Institut für Meereskunde/organization'],
    ],
    ['with an adjective’s capital', 'Bei der Deutschen Hafenbank gibt es Geld.', ['Deutschen Hafenbank/organization']],
    ['of papers by their town', 'Das stand in den Kieler Nachrichten.', ['Kieler Nachrichten/organization']],
    ['in capitals', 'Die HVN berät morgen.', ['HVN/organization']],
  ])('%s: %s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  test('are spelt in full and without a genitive’s ending', () => {
    expect(namesOf('Ada Lund kam. Lunds Rede war kurz. Deutschlands Häfen warten auf Lund.')).toEqual([
      'Ada Lund/person',
      'Lunds/person/Ada Lund',
      'Deutschlands/place/Deutschland',
      'Lund/person/Ada Lund',
    ]);
  });

  test.each([
    ['a noun', 'Der Hafen braucht mehr Geld und eine Lösung für die Region.'],
    ['a noun behind a role', 'Der Hafenmeister Entwarnung zu geben, war schwer.'],
    [
      'a noun behind a link of places',
      'In Zusammenarbeit mit anderen entsteht aus Holz ein Steg, in Bergen von Arbeit.',
    ],
    ['a listed town that is a noun here', 'Das Essen kam mit dem Zug in die Halle.'],
    ['a technical acronym', 'Die PDF liegt auf dem USB-Stick.'],
    ['an adjective of a place', 'Der Kieler Hafenmeister wartet auf norwegische Fischer.'],
    ['the first word of a sentence', 'Nachdem die Lotsen kamen, war Ruhe. Deutsche Banken warten.'],
    ['a line in capitals', 'DER HAFEN WIRD TEURER'],
    ['a noun that another sentence has with its article', 'Der Kranich kam. Sagte Kranich etwas?'],
  ])('are not %s: %s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });

  test('yield to the glossary and to what the editor calls plain', () => {
    const text = 'Für den Verein sprach Lars Holm.';
    const mention = { start: 22, end: 31, entityId: 'holm', rule: 'full-name', certainty: 'certain' as const };
    expect(namesIn(plainProse(text), [mention], { lang: 'de' })).toEqual([]);
    const overrides = [{ start: 22, end: 31, kind: 'plain' as const }];
    expect(namesIn({ ...plainProse(text), overrides }, [], { lang: 'de' })).toEqual([]);
  });
});
