/**
 * Says a sentence to the person, apart from what a program may read.
 * @returns The exit status that goes with it.
 */
export function say(sentence: string, status = 0): number {
  process.stderr.write(`${sentence}\n`);
  return status;
}
