import { counting } from './counting.ts';
import type { Words } from './words.ts';

const count = counting('es');

export const report: Words['report'] = {
  title: 'Lo que conviene revisar',
  lead: 'Lo que lectern check encuentra en el contenido, lo más grave primero. Esta página es para la redacción y no aparece en ninguna versión pública.',
  none: 'No hay nada que revisar.',
  filter: 'Mostrar',
  all: 'Todo',
  severities: { error: 'Errores', warning: 'Advertencias', note: 'Notas' },
  findings: (n) => count(n, 'hallazgo', 'hallazgos'),
  onPage: 'Ver en su página',
  meaning: 'Qué significa',
  further: (n) => `${count(n, 'hallazgo más', 'hallazgos más')}: lectern check --all los muestra.`,
  silenced: 'Desactivados o rebajados en check.yaml',
};
