/** The engine as a package: what it finds in a text, and the glossary made ready for it. */
// biome-ignore lint/performance/noBarrelFile: it is what `import … from 'lectern'` gives, and nothing in the program imports it.
export { findIn as annotate } from '../annotate/annotate.ts';
export { compileKnowledge, type Knowledge, type KnowledgeSources } from '../annotate/knowledge/knowledge.ts';
export { type FoundInTree, markTree, type TreeSetting } from '../annotate/mark-tree.ts';
export type { Circumstances } from '../annotate/text/prose.ts';
export type {
  Annotations,
  Certainty,
  Citation,
  DateMention,
  DocumentReference,
  Evidence,
  Mention,
  Name,
  Quote,
  QuoteType,
  Span,
} from '../model/annotation.ts';
export type { Alias, Kind, Role } from '../model/entity.ts';
export type { GlossaryEntry, Options } from './options.ts';
export { type Glossary, readGlossary } from './read-glossary.ts';
