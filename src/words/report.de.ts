import { counting } from './counting.ts';

const count = counting('de');

export const report = {
  title: 'Was anzusehen ist',
  lead: 'Was lectern check im Inhalt findet, das Schwerste zuerst. Diese Seite ist für die Redaktion und steht in keiner öffentlichen Ausgabe.',
  none: 'Nichts ist anzusehen.',
  filter: 'Zeigen',
  all: 'Alle',
  severities: { error: 'Fehler', warning: 'Warnungen', note: 'Hinweise' },
  findings: (n: number) => count(n, 'Befund', 'Befunde'),
  onPage: 'Auf der Seite ansehen',
  meaning: 'Was das heißt',
  further: (n: number) => `${count(n, 'weiterer Befund', 'weitere Befunde')}: lectern check --all nennt sie.`,
  silenced: 'In check.yaml abgestellt oder herabgestuft',
};
