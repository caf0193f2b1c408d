import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../../../src/annotate/knowledge/known-entity.ts';
import { findMentions } from '../../../../src/annotate/mentions/find-mentions.ts';
import { type Circumstances, plainProse } from '../../../../src/annotate/text/prose.ts';

/** The mentions of a plain text as `surface=id`, in order. */
export function mentionsOf(text: string, entities: KnownEntity[], circumstances: Circumstances = {}): string[] {
  const { mentions } = findMentions(plainProse(text), compileKnowledge({ entities }), circumstances);
  return mentions.map(({ start, end, entityId }) => `${text.slice(start, end)}=${entityId}`);
}

/** Glossary entries in short: `person`, `place` … with a name and aliases. */
export const entry = Object.fromEntries(
  (['person', 'organization', 'place', 'document', 'event', 'term'] as const).map((kind) => [
    kind,
    (id: string, name: string, ...aliases: KnownEntity['aliases']): KnownEntity => ({ id, kind, name, aliases }),
  ]),
) as Record<KnownEntity['kind'], (id: string, name: string, ...aliases: KnownEntity['aliases']) => KnownEntity>;
