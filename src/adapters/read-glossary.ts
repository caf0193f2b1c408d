import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileKnowledge, type Knowledge } from '../annotate/knowledge/knowledge.ts';
import { openPublishedGlossary } from '../corpus/open-glossary.ts';
import type { Entity } from '../model/entity.ts';
import { isError } from '../model/fault.ts';
import { type KnownEntry, knownEntitySchema } from '../model/known-entity.ts';
import type { Options } from './options.ts';

/** A glossary ready for the engine, and its entries by id. */
export interface Glossary {
  knowledge: Knowledge;
  entries: ReadonlyMap<string, Entity | KnownEntry>;
}

/**
 * Reads a glossary once for any number of texts.
 * @throws Error with file, line and what to do, if an entry is at fault.
 */
export function readGlossary(glossary: Options['glossary']): Glossary {
  const entities =
    typeof glossary === 'string' ? entriesIn(glossary) : glossary.map(toEntry).filter(({ draft }) => !draft);
  return {
    knowledge: compileKnowledge({ entities }),
    entries: new Map(entities.map((entity) => [entity.id, entity])),
  };
}

function entriesIn(path: string): (Entity | KnownEntry)[] {
  const inContent = join(path, 'glossary');
  const { entities, faults } = openPublishedGlossary(existsSync(inContent) ? inContent : path);
  const errors = faults.filter(isError);
  if (errors.length === 0) return entities;
  const lines = errors.map(
    ({ file, line, rule, reason }) => `${[file, line].filter(Boolean).join(':')} ${reason} (${rule})`,
  );
  throw new Error(`Unexpected glossary, expected one without faults:\n${lines.join('\n')}`);
}

function toEntry(entry: unknown, index: number): KnownEntry {
  const read = knownEntitySchema.safeParse(entry);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`Unexpected entry ${index + 1} of the glossary: ${issue?.path.join('.')}: ${issue?.message}`);
}
