import type { RawEntry } from './entry-draft.ts';
import { kindOf } from './kind-of.ts';

/** An entry of a person whose name the source has by the surname, `Okafor, Mina J.`, with the name as it is spoken. */
export function withNameTurned(entry: RawEntry): RawEntry {
  const { name, kind, family } = entry.values;
  const [, surname = '', given = ''] = (typeof name === 'string' && inverted.exec(name)) || [];
  if (given === '' || isSuffix.test(given) || kindOf(String(kind)) !== 'person') return entry;
  const surnames = Array.isArray(family) && family.length > 0 ? family : [surname];
  return { ...entry, values: { ...entry.values, name: `${given} ${surname}`, family: surnames } };
}

/** One comma, and behind it names with capitals: no trade and no place that somebody is `of`. */
const inverted = /^((?:\p{Ll}{1,4} ){0,3}\p{Lu}[^,()\d]{0,60}), (\p{Lu}[\p{L}.’' -]{0,60})$/u;
const isSuffix = /^(?:Jr|Sr|I{1,3}|IV|PhD|Ph\.D|MD|M\.D|Esq)\.?$/;
