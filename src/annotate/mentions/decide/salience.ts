import type { Mention } from '../../../model/annotation.ts';

/** How present entities are to a reader, by where they have been mentioned up to now. */
export class Salience {
  readonly #offsets = new Map<string, number[]>();

  /** Records a mention. Mentions must come in reading order. */
  note({ entityId, start }: Mention): void {
    const offsets = this.#offsets.get(entityId);
    if (offsets) offsets.push(start);
    else this.#offsets.set(entityId, [start]);
  }

  /** The sum over the last eight mentions, each of which counts 1 and fades to 1/e over 1,000 UTF-16 code units. */
  of(entityId: string, offset: number): number {
    const offsets = this.#offsets.get(entityId) ?? [];
    return offsets.slice(-8).reduce((sum, at) => sum + Math.exp((at - offset) / 1000), 0);
  }
}
