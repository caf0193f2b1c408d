import { compileKnowledge } from '../../src/annotate/knowledge/knowledge.ts';
import type { Asked } from '../../src/cli/review/answer-question.ts';
import type { Memory, Place } from '../../src/cli/review/desk.ts';
import { openDesk } from '../../src/cli/review/open-desk.ts';
import { openReviewed } from '../../src/cli/review/reviewed.ts';
import { openEdition } from '../../src/site/edition/edition.ts';
import type { Files } from './content-folder.ts';

/** An edition in which the engine is sure of little. */
export const harbourEntries: Files = {
  'glossary/people/mina-okafor.md': '---\nname: Mina Okafor\n---\n',
  'glossary/people/ada-lund.md': '---\nname: Ada Lund\n---\n',
  'glossary/people/jonas-lund.md': '---\nname: Jonas Lund\n---\n',
  'glossary/organizations/harbour-board.md': '---\nname: Harbour Board\n---\n',
  'glossary/organizations/north-quay-company.md': '---\nname: North Quay Company\naliases: [NQC]\n---\n',
  'glossary/organizations/new-quay-council.md': '---\nname: New Quay Council\naliases: [NQC]\n---\n',
};

/** What the engine knows of it. */
export const harbourKnowledge = compileKnowledge({
  entities: [
    { id: 'mina-okafor', kind: 'person', name: 'Mina Okafor', aliases: [] },
    { id: 'ada-lund', kind: 'person', name: 'Ada Lund', aliases: [] },
    { id: 'jonas-lund', kind: 'person', name: 'Jonas Lund', aliases: [] },
    { id: 'harbour-board', kind: 'organization', name: 'Harbour Board', aliases: [] },
    { id: 'north-quay-company', kind: 'organization', name: 'North Quay Company', aliases: ['NQC'] },
    { id: 'new-quay-council', kind: 'organization', name: 'New Quay Council', aliases: ['NQC'] },
  ],
});

/** A paragraph with a quotation that may be Okafor's, or may not. */
export function unsureParagraph(quoted: string): string {
  return `Mina Okafor of the Harbour Board left. ${quoted} the report had it.`;
}

/** The desk of a content folder with what answers its page: of some articles alone, or of all with suggestions. */
export async function deskOf(content: string, slugs: readonly string[] = []): Promise<Asked> {
  const edition = await openEdition({ content, out: 'dist', base: '/', site: undefined, force: false, dev: false });
  let place: Place | undefined;
  const memory: Memory = {
    read: () => place,
    write: (at) => {
      place = at;
    },
  };
  return openDesk(edition, await openReviewed(content), { slugs, memory });
}
