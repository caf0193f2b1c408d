/** The text without each stretch from `open` to the next `close`, both included; one that nothing closes stays. */
export function without(text: string, open: string, close: string): string {
  const [first = '', ...rest] = text.split(open);
  const kept = rest.map((piece) => {
    const end = piece.indexOf(close);
    return end < 0 ? open + piece : piece.slice(end + close.length);
  });
  return first + kept.join('');
}
