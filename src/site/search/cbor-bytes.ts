/**
 * Bytes that grow: lists, texts and whole numbers as CBOR writes them (RFC 8949, in the shortest way, section 4.2.1). An index
 * has millions of small numbers: as values they would take many times the memory of these.
 */
export interface CborBytes {
  /** How many bytes there are. */
  length: number;
  number(value: number): void;
  text(value: string): void;
  /** The head of a list: so many items follow. */
  list(items: number): void;
  numbers(values: readonly number[]): void;
  /** Items that were written apart. */
  add(other: CborBytes): void;
  bytes(): Uint8Array;
}

export function cborBytes(room = 16): CborBytes {
  let held = new Uint8Array(room);
  let at = 0;

  const reserve = (more: number): void => {
    if (at + more <= held.length) return;
    const larger = new Uint8Array(Math.max(2 * held.length, at + more));
    larger.set(held.subarray(0, at));
    held = larger;
  };
  const head = (major: number, value: number): void => {
    reserve(5);
    const kind = major << 5;
    if (value < 24) held[at++] = kind | value;
    else if (value < 0x100) at = put(kind | 24, value, 1);
    else if (value < 0x10000) at = put(kind | 25, value, 2);
    else at = put(kind | 26, value, 4);
  };
  const put = (first: number, value: number, size: number): number => {
    held[at] = first;
    for (let byte = size; byte > 0; byte -= 1) held[at + byte] = value >>> (8 * (size - byte));
    return at + 1 + size;
  };
  const number = (value: number): void => (value < 0 ? head(1, -1 - value) : head(0, value));
  return {
    get length() {
      return at;
    },
    number,
    text(value) {
      const encoded = Buffer.from(value);
      head(3, encoded.length);
      reserve(encoded.length);
      held.set(encoded, at);
      at += encoded.length;
    },
    list: (items) => head(4, items),
    numbers(values) {
      head(4, values.length);
      for (const value of values) number(value);
    },
    add(other) {
      const bytes = other.bytes();
      reserve(bytes.length);
      held.set(bytes, at);
      at += bytes.length;
    },
    bytes: () => held.subarray(0, at),
  };
}
