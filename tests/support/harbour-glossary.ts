import type { GlossaryEntry } from '../../src/adapters/options.ts';

/** A glossary as a program hands it to an adapter. */
export const harbourGlossary: GlossaryEntry[] = [
  {
    id: 'ada-lund',
    kind: 'person',
    name: 'Ada Lund',
    summary: 'Harbour master of Selm.',
    roles: [
      { title: 'Harbour master', of: 'harbour-board', from: '2010', to: '2020' },
      { title: 'Mayor', from: '2021' },
    ],
  },
  { id: 'harbour-board', kind: 'organization', name: 'Harbour Board' },
];
