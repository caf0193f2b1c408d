import type { Kind } from '../../model/entity.ts';

/** Classes of Wikidata that items are instances of (P31), by the kind of entry that they make. */
const classes: Readonly<Record<Kind, string>> = {
  person: 'Q5',
  organization:
    'Q43229 Q4830453 Q6881511 Q891723 Q783794 Q484652 Q245065 Q7278 Q327333 Q192350 Q11032 Q3918 Q31855 Q163740 Q79913 Q1110794 Q5341295',
  place:
    'Q515 Q6256 Q3624078 Q486972 Q532 Q3957 Q5119 Q1549591 Q1637706 Q7930989 Q23442 Q44782 Q8502 Q4022 Q165 Q41176 Q35657 Q82794 Q1248784 Q123705 Q2221906',
  document: 'Q131569 Q49848 Q877358 Q571 Q7725634 Q820655 Q7755 Q3331189',
  event: 'Q1656682 Q1190554 Q198 Q178561 Q40231 Q2020153 Q1072326 Q625994 Q124757 Q124734',
  term: 'Q151885 Q1969448 Q11862829',
};

const kinds = new Map(
  Object.entries(classes).flatMap(([kind, list]) => list.split(' ').map((id) => [id, kind as Kind] as const)),
);

/** The kind of an item by the classes that it is an instance of; undefined where the table has none of them. */
export function kindOfClasses(ids: readonly string[]): Kind | undefined {
  return ids.map((id) => kinds.get(id)).find((kind) => kind !== undefined);
}
