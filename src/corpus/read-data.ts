import { extname } from 'node:path';
import type { Fault } from '../model/fault.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { Reading } from './reading.ts';
import { placesIn, type Source } from './source.ts';

/** The data of a JSON or YAML file, as its ending says. */
export function readData(file: string): Reading<Source> {
  const read = readText(file);
  if ('fault' in read) return { found: [], faults: [read.fault] };
  return extname(file) === '.json' ? readJson(file, read.text) : readYaml({ file, text: read.text, rule: 'data-file' });
}

function readJson(file: string, text: string): Reading<Source> {
  try {
    return { found: [{ file, value: JSON.parse(text), place: placesIn(text) }], faults: [] };
  } catch (error) {
    return { found: [], faults: [{ rule: 'data-file', file, ...whatStopped(error, text) }] };
  }
}

/** The place and the words of the parser's complaint, which tells its offset in UTF-16 code units or means the end. */
function whatStopped(error: unknown, text: string): Pick<Fault, 'line' | 'column' | 'reason'> {
  const end = text.trimEnd().length;
  const offset = Number(/at position (\d+)/.exec(String(error))?.[1] ?? end);
  const before = text.slice(0, offset).split('\n');
  const found = offset < end ? `\`${text[offset]}\`` : 'end of the file';
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    reason: `Unexpected ${found}, expected JSON to go on (a comma or bracket missing, or one too many)`,
  };
}
