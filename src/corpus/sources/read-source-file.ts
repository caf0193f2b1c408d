import { type SourceFile, sourceSchema } from '../../model/source-file.ts';
import { checkData } from '../check-data.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { readText } from '../read-text.ts';
import { readYaml } from '../read-yaml.ts';
import type { Reading, Sourced } from '../reading.ts';
import { placesIn } from '../source.ts';
import { sourceEnding } from './source-ending.ts';

/**
 * The text of a source. Front matter is read where there is some, of any of the formats; a line `---` that none follows belongs
 * to the text.
 */
export function readSourceFile(file: string, id: string): Reading<Sourced<SourceFile>> {
  const read = readText(file);
  if ('fault' in read) return { found: [], faults: [read.fault] };
  const split = splitFrontMatter(read.text);
  const fields = 'yaml' in split ? readYaml({ file, text: split.yaml, rule: 'front-matter', firstLine: 2 }) : undefined;
  const isThere = 'yaml' in split && fields?.found.some(({ value }) => Object(value) === value);
  const source = (isThere && fields?.found[0]) || { file, value: {}, place: placesIn('') };
  const { found, faults } = checkData(sourceSchema, source);
  const text =
    isThere && 'body' in split ? { text: split.body, firstLine: split.bodyLine } : { text: read.text, firstLine: 1 };
  return {
    found: found.map((item) => ({
      item: { ...item, ...text, id, path: file, format: formatOf(file) },
      source,
      path: [],
    })),
    faults,
  };
}

function formatOf(file: string): SourceFile['format'] {
  const [, plain, markdown] = sourceEnding.exec(file) ?? [];
  return plain ? 'txt' : markdown ? 'md' : 'html';
}
