/** A line that tells how far a long step is: rewritten in place on a terminal, a line a step elsewhere. */
export function showProgress(name: string, stream: NodeJS.WriteStream = process.stderr) {
  let shown = '';
  const show = (text: string) => {
    if (!stream.isTTY || text === shown) return;
    stream.write(`\r\u001b[K${text}`);
    shown = text;
  };
  if (!stream.isTTY) stream.write(`${name} …\n`);
  else show(`${name} …`);
  return {
    /** `all` is left out where nobody knows it before the end. */
    step(done: number, all?: number): void {
      show(all === undefined ? `${name} ${done}` : `${name} ${done}/${all}`);
    },
    end(): void {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
