/** A part of an address with its percent signs decoded; undefined where they stand for no text in UTF-8. */
export function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
