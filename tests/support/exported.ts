import { annotate } from '../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../src/annotate/knowledge/known-entity.ts';
import type { ExportedArticle, ExportedEdition } from '../../src/export/exported.ts';
import { articleSchema } from '../../src/model/article.ts';
import { folderOf } from '../../src/model/kinds.ts';
import { siteSchema } from '../../src/model/site.ts';

const home = 'https://edition.example/';

const entities: KnownEntity[] = [
  { id: 'mina-okafor', kind: 'person', name: 'Mina Okafor', aliases: [], family: ['Okafor'] },
  { id: 'harbour-board', kind: 'organization', name: 'Harbour Board', aliases: [] },
  { id: 'velmora', kind: 'place', name: 'Velmora', aliases: ['𝔙elmora'] },
  { id: 'port-act', kind: 'document', name: 'Port Act', aliases: [] },
  { id: 'great-strike', kind: 'event', name: 'Great Strike', aliases: [] },
  { id: 'tonnage', kind: 'term', name: 'tonnage', aliases: [] },
];

/** An article annotated with a small glossary, as the exports read it. */
export function exportedArticle(body: string, front: object = {}): ExportedArticle & { html: string } {
  const knowledge = compileKnowledge({ entities, keys: ['okafor2023'] });
  const words = {
    linkToParagraph: '',
    told: 'told',
    unclear: 'Speaker unclear',
    nobody: 'Speaker not named',
  };
  const typesetting = { apparatus: true, hrefOf: String, hrefOfSource: String, nameOf: String, words };
  const annotated = annotate(body, knowledge, { date: '2024-03-07', lang: 'en', typesetting });
  const meta = articleSchema.parse({ title: 'The harbour talks', date: '2024-03-07', ...front });
  return { ...meta, slug: 'talks', ...annotated, lang: 'en' };
}

/** The edition that these articles stand in. */
export const exportedEdition: ExportedEdition = {
  site: siteSchema.parse({ title: 'Harbour & Talks', licence: 'CC BY 4.0' }),
  entity: (id) => entities.find((entity) => entity.id === id),
  describeSource: (key) => (key === 'okafor2023' ? 'Okafor, Ports, 2023.' : undefined),
  links: {
    home,
    article: (slug) => `${home}articles/${slug}/`,
    entity: (id) => {
      const entity = entities.find((one) => one.id === id);
      return entity && `${home}${folderOf(entity)}/${id}/`;
    },
    source: (key) => `${home}sources/#r-${key}`,
    data: (path) => `${home}data/${path}`,
  },
};

/** An article with a finding of every kind, characters beyond the first plane, and blocks of every sort. */
export const fullArticle = `# The 𝕋alks

Mina Okafor told the Harbour Board on Tuesday: “We have an 🚢 offer for Velmora & more.” *Tonnage* matters, said the captain.

“It began with the Great Strike,” said Okafor.

“It went on,

“and on,” she added. [@okafor2023, p. 4]

## Terms < conditions

- the Port Act
- **Velmora** on 5 March 2024
  1. first \`ship --now\` & after
  2. second

     with a paragraph

### Below

| place | tonnage |
|---|---|
| Velmora | 5 |
| the Board |  |

![Ships & tugs](/ships.png)

*Ships in Velmora*

\`\`\`sh
ship --now

ship --later < list
\`\`\`

> The Harbour Board wrote[^1] that.

[^1]: A note on Velmora.
`;
