import type { Mention } from '../../../model/annotation.ts';

/** Who has been named where, as far as the text has been read. */
export class Salience {
  readonly #offsets = new Map<string, number[]>();

  /** Remembers a mention; they must come in reading order. */
  note({ entityId, start }: Mention): void {
    const offsets = this.#offsets.get(entityId);
    if (offsets) offsets.push(start);
    else this.#offsets.set(entityId, [start]);
  }

  /** How present an entity is to the reader at `offset`: each mention counts 1 and fades over some sentences. */
  of(entityId: string, offset: number): number {
    const offsets = this.#offsets.get(entityId) ?? [];
    return offsets.slice(-8).reduce((sum, at) => sum + Math.exp((at - offset) / 1000), 0);
  }
}
