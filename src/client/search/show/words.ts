import { kinds, search } from '#words';
import type { Field } from '../ask/query.ts';

const entityWords: Record<string, { one: string }> = kinds;
const placeWords: Record<string, string> = search.kinds;
const certaintyWords: Record<string, string> = search.certainties;
const verdictWords: Record<string, string> = search.verdicts;

/** What a kind of result is called. */
export function kindInWords(kind: string): string {
  return entityWords[kind]?.one ?? placeWords[kind] ?? kind;
}

/** What a value of a field is called: names call themselves. */
export function valueInWords(field: Field, value: string, label: string): string {
  if (field === 'kind') return kindInWords(value);
  if (field === 'checked') return verdictWords[value] ?? label;
  return field === 'certainty' ? (certaintyWords[value] ?? label) : label;
}
