import { describe, expect, test } from 'vitest';
import { saidBy } from '../../../../../src/model/annotation.ts';
import { quotesOf } from '../quotes-of.ts';

const inSpanish = (text: string) => quotesOf(text, { lang: 'es' });
const speakers = (text: string) => inSpanish(text).map((quote) => saidBy(quote).map(({ name }) => name));
const told = (text: string) =>
  inSpanish(text).map(({ start, end, type, speaker }) => [text.slice(start, end), type, speaker]);

describe('Spanish words in marks', () => {
  test.each([
    ['«Estamos esperando», dijo Mina Okafor.', 'Mina Okafor'],
    ['“Estamos esperando”, ha asegurado la alcaldesa Pilar Ondarra.', 'Pilar Ondarra'],
    ['"Estamos esperando", aseguró ayer el portavoz de la cofradía.', 'el portavoz de la cofradía'],
    ['“Estamos esperando”, explicó a la prensa el alcalde de Brannhaven, Lars Holm.', 'Lars Holm'],
    ['“Estamos esperando”, según Mina Okafor.', 'Mina Okafor'],
    ['“Estamos esperando”, según explicó la capitana Mina Okafor.', 'Mina Okafor'],
    ['“Estamos esperando”, tal y como señaló el informe.', 'el informe'],
    ['Mina Okafor dijo: “Estamos esperando”.', 'Mina Okafor'],
    ['El alcalde aseguró que la obra “no avanza como debía”.', 'El alcalde'],
    ['La alcaldesa, Pilar Ondarra, ha señalado que el muelle “no se cierra”.', 'Pilar Ondarra'],
    ['Según Lars Holm, el retraso es “una vergüenza”.', 'Lars Holm'],
    ['En palabras de Lars Holm, el retraso es “una vergüenza”.', 'Lars Holm'],
    ['Lars Holm: “El muelle es nuestro”.', 'Lars Holm'],
    ['El muelle, dijo Lars Holm, “es nuestro”.', 'Lars Holm'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toEqual([[speaker]]);
  });

  test('behind a verb without a subject are those of the last person', () => {
    const text = 'Pilar Ondarra llegó tarde. “No hay prisa”, dijo. Añadió que “el muelle es de todos”.';
    expect(speakers(text)).toEqual([['Pilar Ondarra'], ['Pilar Ondarra']]);
    expect(inSpanish(text)[0]?.certainty).toBe('likely');
  });

  test('in lines of dialogue open with a dash', () => {
    expect(told('—No quiero —dijo Ada Lund—. Me voy.\n\n—¿Ya? —preguntó Lars Holm.')).toEqual([
      ['—No quiero', 'direct', 'Ada Lund'],
      ['Me voy.', 'direct', 'Ada Lund'],
      ['—¿Ya?', 'direct', 'Lars Holm'],
    ]);
  });

  test.each([
    'El juez instruye el ‘caso Osterlund’ desde marzo.',
    'Leyó la novela “Las aguas quietas” ayer.',
    'La operación “Marea Alta” terminó.',
  ])('are no speech where they name something: %s', (text) => {
    expect(inSpanish(text)).toEqual([]);
  });
});

describe('Spanish speech without marks', () => {
  test.each([
    ['El puerto abrirá el lunes, informó la policía.', 'El puerto abrirá el lunes', 'la policía'],
    ['Según la alcaldesa, las obras empezarán en marzo.', 'las obras empezarán en marzo', 'la alcaldesa'],
    ['El director del puerto indicó que los barcos esperarán.', 'los barcos esperarán', 'El director del puerto'],
    ['Los pescadores aseguran que esperarán al lunes.', 'esperarán al lunes', 'Los pescadores'],
    ['El muelle es seguro, según ha explicado Ada Lund.', 'El muelle es seguro', 'Ada Lund'],
    ['El muelle es seguro, de acuerdo con los expertos.', 'El muelle es seguro', 'los expertos'],
  ])('%s', (text, content, speaker) => {
    expect(told(text)).toEqual([[content, 'indirect', speaker]]);
  });

  test.each([
    'El puerto abrirá el lunes, como estaba previsto.',
    'Según el calendario, el puerto cierra en mayo.',
    'El muelle que la alcaldesa construyó es seguro.',
    'Es necesario que la policía informe.',
  ])('is not found where no cue stands beside somebody who can speak: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test('what somebody asks for in Spanish is told', () => {
  expect(told('La alcaldesa pidió que se dragara el puerto.')).toEqual([
    ['se dragara el puerto', 'indirect', 'La alcaldesa'],
  ]);
  expect(told('La alcaldesa pidió un informe.')).toEqual([]);
});
