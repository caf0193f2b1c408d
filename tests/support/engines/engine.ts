/** A key by the name that browsers have for it. */
export type Key = 'Tab' | 'Escape' | 'Enter' | 'ArrowDown';

/** A browser window, as far as these tests need one; the same for every driver. */
export interface Engine {
  name: string;
  open(address: string): Promise<void>;
  address(): Promise<string>;
  /** The value of an expression in the page, as JSON has it. */
  read<T>(expression: string): Promise<T>;
  /** Moves the pointer to a place of the window, in CSS pixels. */
  point(x: number, y: number): Promise<void>;
  press(key: Key, withShift?: boolean): Promise<void>;
  type(words: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser that can be started, or is missing with what to do about it. */
export interface EngineKind {
  name: string;
  /** @throws {Error} where it isn't installed, saying how to. */
  start(): Promise<Engine>;
}
