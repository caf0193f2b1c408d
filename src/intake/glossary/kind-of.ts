import type { Kind } from '../../model/entity.ts';
import { fold } from '../../model/fold.ts';

/** The kind that a word for one means: `Person`, `organisation`, `GPE`, `dbo:Country`, `Ort`; undefined for others. */
export function kindOf(word: string): Kind | undefined {
  return kinds.get(fold(word.replace(/^[a-z]{1,20}:/, '')).replace(/[^\p{L}\d]/gu, ''));
}

/** Words for the kinds, folded, letters only. */
const words: Readonly<Record<Kind, string>> = {
  person: 'person people persons human humans per pers individual persname mensch personen',
  organization:
    'organization organizations organisation organisations org orgs orgname institution company corporation agency body party committee ministry government newspaper publisher university organisationen firma behorde partei',
  place:
    'place places placename location loc gpe geo geogname city town village country state region river island building ort orte stadt land',
  document:
    'document documents doc docs resolution treaty agreement law act report book work publication dokument dokumente gesetz vertrag',
  event: 'event events meeting conference war battle election summit ereignis ereignisse krieg wahl',
  term: 'term terms concept concepts topic topics subject subjects keyword begriff begriffe schlagwort',
};

const kinds = new Map(
  Object.entries(words).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind as Kind] as const)),
);
