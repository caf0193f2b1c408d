import { describeControl, firstControl } from '../../model/control-characters.ts';
import type { Fault } from '../../model/fault.ts';
import type { Path, Source } from '../source.ts';

/** The texts in data, fields' names among them, that hold a character which no page or feed can. */
export function controlFaults(value: unknown, source: Source, path: Path): Fault[] {
  if (typeof value === 'string') return faultIn(value, source, path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = [...path, Array.isArray(value) ? Number(key) : key];
    return [...faultIn(key, source, step), ...controlFaults(inner, source, step)];
  });
}

function faultIn(text: string, source: Source, path: Path): Fault[] {
  const at = firstControl(text);
  if (at === undefined) return [];
  const field = path.findLast((step) => typeof step === 'string');
  const where = field === undefined ? '' : ` in \`${String(field).replaceAll(/\p{C}/gu, '')}\``;
  const reason = `Unexpected ${describeControl(text, at)}${where}, expected text`;
  return [{ rule: 'wrong-value', file: source.file, ...source.place(path), reason }];
}
