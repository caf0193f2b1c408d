/** How everything begins that is said of faults which no editor can mend. */
export const blame = 'This is a fault of Lectern, not of your content';

/** A fault of the program, not of the content, met at one of its files; what failed is the `cause`. */
export class ProgramFault extends Error {
  file: string;

  constructor(file: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.file = file;
  }
}

/** Does what no content should make fail; where it fails, says at which file. */
export function at<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw cause instanceof ProgramFault ? cause : new ProgramFault(file, cause);
  }
}
