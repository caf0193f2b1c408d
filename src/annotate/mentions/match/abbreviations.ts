import type { NamePart } from '../../text/name-parts.ts';

const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof sen rep gov gen col lt maj sgt adm capt cmdr rev hon st mt ft jr sr vs no inc corp co ltd
  jan feb mar apr jun jul aug sep sept oct nov dec ariz calif colo conn del fla ga ill ind kan la mass md mich minn miss
  mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`.split(/\s+/),
);

/** Whether a point after the word closes no sentence: `Mr.`, `Sen.`, an initial. */
export function isAbbreviation({ key, shape }: NamePart): boolean {
  return shape === 'dotted' || (shape === 'capital' && (key.length === 1 || abbreviations.has(key)));
}
