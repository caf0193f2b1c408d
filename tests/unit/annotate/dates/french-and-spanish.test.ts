import { expect, test } from 'vitest';
import { findDates } from '../../../../src/annotate/dates/find-dates.ts';
import { plainProse } from '../../../../src/annotate/text/prose.ts';

/** The dates of a text of Thursday, 27 September 2018. */
function found(text: string, lang: string): string[] {
  return findDates(plainProse(text), { date: '2018-09-27', lang }).map(
    ({ start, end, iso }) => `${text.slice(start, end)} ${iso}`,
  );
}

test.each([
  ['le 1er mars 2024', ['1er mars 2024 2024-03-01']],
  ['lundi 3 septembre', ['lundi 3 septembre 2018-09-03']],
  ['le 03/12/2017', ['03/12/2017 2017-12-03']],
  ['en mars 2020', ['mars 2020 2020-03']],
  ['hier et avant-hier', ['hier 2018-09-26', 'avant-hier 2018-09-25']],
  ['lundi dernier', ['lundi dernier 2018-09-24']],
  ['vendredi prochain', ['vendredi prochain 2018-09-28']],
  ['le mois dernier', ['mois dernier 2018-08']],
  ['il y a trois jours', ['trois jours 2018-09-24']],
  ['depuis 2015', ['2015 2015']],
  ['en août', ['août 2018-08']],
])('French: %s', (text, expected) => {
  expect(found(text, 'fr')).toEqual(expected);
});

test.each(['Mars attaque', 'Madame Avril', 'le 31 novembre 2018', 'la chambre 2018', 'la mare', 'il y a longtemps'])(
  '“%s” holds no French date',
  (text) => {
    expect(found(text, 'fr')).toEqual([]);
  },
);

test.each([
  ['el 3 de marzo de 2024', ['3 de marzo de 2024 2024-03-03']],
  ['el lunes 3 de septiembre', ['lunes 3 de septiembre 2018-09-03']],
  ['el 03/12/2017', ['03/12/2017 2017-12-03']],
  ['en marzo de 2020', ['marzo de 2020 2020-03']],
  ['ayer, anteayer y hoy', ['ayer 2018-09-26', 'anteayer 2018-09-25', 'hoy 2018-09-27']],
  ['el lunes', ['lunes 2018-09-24']],
  ['el pasado viernes', ['pasado viernes 2018-09-21']],
  ['el mes pasado', ['mes pasado 2018-08']],
  ['hace tres días', ['tres días 2018-09-24']],
  ['desde 2015', ['2015 2015']],
  ['en agosto', ['agosto 2018-08']],
])('Spanish: %s', (text, expected) => {
  expect(found(text, 'es')).toEqual(expected);
});

test.each([
  'los martes y trece',
  'Señor Domingo',
  'el 31 de noviembre',
  'por la mañana',
  'sala 2018',
  'una nube marina',
])('“%s” holds no Spanish date', (text) => {
  expect(found(text, 'es')).toEqual([]);
});
