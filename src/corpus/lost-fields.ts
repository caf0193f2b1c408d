import type { Fault } from '../model/fault.ts';
import type { Path, Source } from './source.ts';

/** Fields of data by the one name that no object can be trusted to keep: the schemas would leave them out in silence. */
export function lostFields(value: unknown, source: Source, path: Path): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Fault[] => {
    const step = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== '__proto__') return lostFields(inner, source, step);
    const reason = 'Unexpected field `__proto__`, expected another name';
    return [{ rule: 'unknown-field', file: source.file, ...source.place(step, 'key'), reason }];
  });
}
