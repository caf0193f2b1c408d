/** An article whose quotations people have marked. */
export interface Article {
  text: string;
  spans: { start: number; end: number; status: 'gold' | 'none' | 'ambiguous'; quote: number }[];
  quotes: {
    kind: string;
    source: [number, number][];
    cue: [number, number][];
    names: string[];
    resolved: string[] | null;
  }[];
}

/** Whether the surnames agree, and the given names where both have one. */
export function fits(name: string, gold: string): boolean {
  const [ours, theirs] = [name, gold].map((one) =>
    (one.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []).filter((word) => !/^(?:jr|sr|i{2,3}|iv)$/.test(word)),
  ) as [string[], string[]];
  if (ours.length === 0 || ours.at(-1) !== theirs.at(-1)) return false;
  return ours.length < 2 || theirs.length < 2 || ours.includes(theirs[0] ?? '');
}
