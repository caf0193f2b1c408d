import { counting } from './counting.ts';
import type { Words } from './words.ts';

const count = counting('fr');

export const report: Words['report'] = {
  title: 'Points à revoir',
  lead: 'Ce que lectern check trouve dans le contenu, le plus grave d’abord. Cette page est destinée à la rédaction et ne figure dans aucune version publique.',
  none: 'Rien à revoir.',
  filter: 'Afficher',
  all: 'Tout',
  severities: { error: 'Erreurs', warning: 'Avertissements', note: 'Remarques' },
  findings: (n) => count(n, 'point relevé', 'points relevés'),
  onPage: 'Voir sur la page',
  meaning: 'Ce que cela signifie',
  further: (n) => `${count(n, 'autre point relevé', 'autres points relevés')} : lectern check --all les affiche.`,
  silenced: 'Désactivés ou atténués dans check.yaml',
};
