import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { isFolder } from '../../corpus/list-shelf.ts';
import { openShelf } from '../../corpus/open-shelf.ts';
import { type Fault, faultRules } from '../../model/fault.ts';
import { jsonSchemas, schemaFolder } from '../../model/json-schemas.ts';
import type { Finding } from '../../upkeep/finding.ts';
import { schemaText } from '../write-schemas.ts';

/** Folders that programs make and that are no content. */
const made = ['node_modules', 'dist', '.cache', '.astro'];

/** What of a content folder is in a form that this version doesn’t read or didn't write, and what can't be read at all. */
export async function examineContent(content: string): Promise<Finding[]> {
  if (!isFolder(content)) return [absent(content)];
  const { faults, manner } = await openShelf(content);
  // The fields of a vault are those of the program that it is written with.
  const isOurs = manner !== 'vault';
  return [
    ...faults.filter(({ rule }) => rule === 'unreadable' || rule === 'not-utf8').map(told),
    ...faults.flatMap((fault) => (isOurs && fault.renamed ? [renaming(fault, fault.renamed)] : [])),
    ...made.filter((name) => isFolder(posix.join(content, name))).map((name) => madeFolder(posix.join(content, name))),
    ...schemaFindings(content),
  ];
}

function absent(file: string): Finding {
  const reason = 'Unexpected absence of the folder, expected the content of the edition';
  return { file, reason, advice: faultRules['content-missing'].advice };
}

function told({ file, line, reason, rule }: Fault): Finding {
  return { file, ...(line !== undefined && { line }), reason, advice: faultRules[rule].advice };
}

/** A field under a name that isn't ours: one of another program or version, or a slip. */
function renaming({ file, line = 1, column = 1, reason }: Fault, { from, to }: Renaming): Finding {
  const mend = (text: string) => {
    const lines = text.split('\n');
    const [held = '', mark] = [lines[line - 1], text.startsWith('\uFEFF') && line === 1 ? 1 : 0];
    const start = column - 1 + mark + (/["']/.test(held.charAt(column - 1 + mark)) ? 1 : 0);
    if (!held.startsWith(from, start)) return text;
    return lines.with(line - 1, `${held.slice(0, start)}${to}${held.slice(start + from.length)}`).join('\n');
  };
  return { file, line, reason, advice: `write ${to} for ${from}`, mend };
}

function madeFolder(file: string): Finding {
  return {
    file,
    reason: 'Unexpected folder that a program made, expected content alone',
    advice: 'move it out of the content folder, or delete it: what is in it can be made anew',
  };
}

/** The schemas that editors of code complete fields with: those of another version know other fields. */
function schemaFindings(content: string): Finding[] {
  if (!isFolder(posix.join(content, schemaFolder))) return [];
  return Object.entries(jsonSchemas()).flatMap(([name, schema]) => {
    const file = posix.join(content, schemaFolder, name);
    const text = schemaText(schema);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
    const reason = 'Unexpected schema of another version, expected that of this one';
    return [{ file, reason, advice: 'write it anew by npx lectern new schemas', mend: () => text }];
  });
}

type Renaming = NonNullable<Fault['renamed']>;
