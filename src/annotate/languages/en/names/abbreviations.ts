import { wordSet } from '../../word-set.ts';

/** Words before or in names that end with a point which closes no sentence: titles, months, states of the United States, firms; folded. */
export const nameAbbreviations: ReadonlySet<string> =
  wordSet(`mr mrs ms dr prof sen rep gov gen col lt maj sgt adm capt cmdr rev hon st mt ft jr sr vs no inc corp co ltd
  jan feb mar apr jun jul aug sep sept oct nov dec ariz calif colo conn del fla ga ill ind kan la mass md mich minn miss
  mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`);
