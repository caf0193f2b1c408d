/**
 * How an offset in UTF-16 code units is told in Unicode code points, which is what Web Annotation and most languages
 * but JavaScript count in. `text` is well-formed; an offset within a character counts as the one before it.
 */
export function toCodePoints(text: string): (offset: number) => number {
  const seconds: number[] = [];
  for (const { index } of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) seconds.push(index + 1);
  if (seconds.length === 0) return (offset) => offset;
  return (offset) => offset - countBelow(seconds, offset);
}

/** How many of the ascending numbers are less than `limit`. */
function countBelow(numbers: number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
