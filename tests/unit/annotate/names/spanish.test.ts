import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../../src/annotate/names/names-in.ts';
import { plainProse } from '../../../../src/annotate/text/prose.ts';

function namesOf(text: string): string[] {
  return namesIn(plainProse(text), [], { lang: 'es' }).map(
    ({ start, end, kind }) => `${text.slice(start, end)}/${kind}`,
  );
}

describe('Spanish names', () => {
  test.each([
    ['behind a role', 'La alcaldesa Pilar Ondarra visitó el puerto.', ['Pilar Ondarra/person']],
    ['behind a title', 'Lo dijo el Sr. Holm a doña Ada.', ['Holm/person', 'Ada/person']],
    ['with two surnames', 'Habló Pilar Ondarra Lund ayer.', ['Pilar Ondarra Lund/person']],
    ['with a particle', 'Llegó Juan de la Barca con retraso.', ['Juan de la Barca/person']],
    ['of places', 'Fue a Sevilla desde Noruega.', ['Sevilla/place', 'Noruega/place']],
    ['of places that a preposition tells', 'La lonja cierra en Brannhaven.', ['Brannhaven/place']],
    ['of streets', 'Vive en la Plaza de la Bruma.', ['Plaza de la Bruma/place']],
    [
      'of bodies',
      'Avisaron a la Policía Local y a la Guardia Civil.',
      ['Policía Local/organization', 'Guardia Civil/organization'],
    ],
    [
      'of bodies, with their place',
      'Lo niega el Ayuntamiento de Brannhaven.',
      ['Ayuntamiento de Brannhaven/organization'],
    ],
    ['of ministries', 'Lo niega el Ministerio de Asuntos Marítimos.', ['Ministerio de Asuntos Marítimos/organization']],
    ['in capitals', 'La HVN decide mañana.', ['HVN/organization']],
    [
      'at the start of a sentence',
      'Pilar Ondarra espera. Kestrel zarpa, y Kestrel es viejo.',
      ['Pilar Ondarra/person', 'Kestrel/undefined', 'Kestrel/undefined'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  test.each([
    ['an office', 'El ministro de Economía y Hacienda recibió a la consejera de Pesca.'],
    ['the state', 'El Estado quiere vender su parte.'],
    ['the first word of a sentence', 'Posteriormente, el muelle cierra. Además, llueve. Muelles cerrados.'],
    ['a word after an opening mark', '¿Quiere venir? ¡Vuelva pronto!'],
    ['a day or month', 'El Lunes y en Marzo.'],
  ])('are not %s: %s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });
});
