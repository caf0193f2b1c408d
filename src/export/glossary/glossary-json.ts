import type { Entity } from '../../model/entity.ts';
import { entryValues } from './entry-values.ts';

/** Entries as a JSON list, as list files of the glossary have them. */
export function glossaryJson(entities: readonly Entity[]): string {
  return `${JSON.stringify(entities.map(entryValues), null, 2)}\n`;
}
