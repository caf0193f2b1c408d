import type { Annotations, Span } from '../model/annotation.ts';
import type { FoundCitation } from './citations/find-citations.ts';

/** The findings of all finders, which may still overlap; `settle` decides which are kept. */
export interface Found extends Annotations {
  citations: FoundCitation[];
  /** Names that several entities share, where the context doesn’t decide between them. */
  ambiguous: (Span & { surface: string; ids: string[] })[];
  /** The language that the text is plainly written in, where it is said to be in another: BCP 47 tags. */
  language?: { tag: string; told: string };
}
