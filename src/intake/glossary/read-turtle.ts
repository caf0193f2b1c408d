import { Parser } from 'n3';
import type { Statement } from './statement.ts';

/** The statements of a file in Turtle, TriG, N-Triples or N-Quads, or the sentence that says why there are none. */
export function readTurtle(text: string): Statement[] | { refusal: string } {
  try {
    return new Parser({ baseIRI: 'file:///' }).parse(text).map(({ subject, predicate, object }) => ({
      subject: subject.value,
      property: predicate.value.replace(/^.*[#/]/s, ''),
      object: object.value,
      isWords: object.termType === 'Literal',
      language: object.termType === 'Literal' ? object.language : '',
    }));
  } catch (error) {
    return { refusal: `Unexpected content (${(error as Error).message}), expected RDF in Turtle` };
  }
}
