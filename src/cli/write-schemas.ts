import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { addFile } from '../corpus/add-file.ts';
import { openSite } from '../corpus/read-site.ts';
import { jsonSchemas, schemaFolder } from '../model/json-schemas.ts';
import { kindsOf } from '../model/kinds.ts';

/**
 * Puts the schemas of this version into a content folder, where the files that name them find them.
 * @returns The paths of those that were not there as they are.
 */
export function writeSchemas(content: string): string[] {
  return Object.entries(jsonSchemas(kindsOf(openSite(content)).map(({ kind }) => kind))).flatMap(([name, schema]) => {
    const path = posix.join(content, schemaFolder, name);
    const text = schemaText(schema);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    addFile(path, text, { within: content, mayReplace: true });
    return [path];
  });
}

/** A schema as its file has it. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
