import type { Annotations, Span } from '../model/annotation.ts';
import type { FoundCitation } from './citations/find-citations.ts';

/** What all finders found, before it is settled who yields to whom. */
export interface Found extends Annotations {
  citations: FoundCitation[];
  /** Names that several entities bear and the context doesn't decide between. */
  ambiguous: (Span & { surface: string; ids: string[] })[];
}
