import type { Span } from '../../model/annotation.ts';
import type { SourceText } from '../../model/verdict.ts';
import { asidesIn } from './asides.ts';
import { before, paragraphAt } from './places.ts';

/** Puts together the words of a tree, block by block, and remembers the lines that they come from. */
export class Gathered {
  readonly #parts: string[] = [];
  readonly #asides: Span[] = [];
  readonly #starts: number[] = [];
  readonly #lines: number[] = [];
  #length = 0;

  /** Adds words that begin on a line of the file. */
  add(text: string, line: number | undefined): void {
    if (text === '') return;
    if (line !== undefined && this.#lines.at(-1) !== line) {
      this.#starts.push(this.#length);
      this.#lines.push(line);
    }
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Adds what is no part of the words. */
  aside(text: string): void {
    this.#asides.push({ start: this.#length, end: this.#length + text.length });
    this.add(text, undefined);
  }

  /** Ends a block. */
  end(): void {
    if (this.#parts.at(-1) !== '\n\n') this.add('\n\n', undefined);
  }

  /** @param firstLine The line of the file that line 1 of the tree is. */
  done(firstLine: number): Omit<SourceText, 'id'> {
    const text = this.#parts.join('');
    const asides = [...this.#asides, ...asidesIn(text)].sort((a, b) => a.start - b.start);
    return {
      text,
      asides,
      placeOf: (offset) => {
        const line = this.#lines[before(this.#starts, offset + 1) - 1];
        const paragraph = paragraphAt(text, offset);
        return {
          ...(line !== undefined && { line: line + firstLine - 1 }),
          ...(paragraph !== undefined && { paragraph }),
        };
      },
    };
  }
}
