/** The numbers of a version such as `1.2.3`, `^1.2.3` or `>=22.12`; undefined where there is none in it. */
export function numbersOf(version: string): Numbers | undefined {
  const [, major, minor = '0', patch = '0'] = /^[\s^~>=v]*(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

/** Whether the first version is older than the second; what is no version is older than nothing. */
export function isOlder(version: string, than: string): boolean {
  const [a, b] = [numbersOf(version), numbersOf(than)];
  if (!a || !b) return false;
  const differing = a.findIndex((number, index) => number !== b[index]);
  return differing >= 0 && (a[differing] ?? 0) < (b[differing] ?? 0);
}

/** Whether `npm install` may bring a version where a manifest asks for `range`; true where the range is of another form. */
export function isWithin(range: string, version: string): boolean {
  const [asked, given] = [numbersOf(range), numbersOf(version)];
  if (!asked || !given || !/^\s*\^/.test(range)) return true;
  const isSameLine = asked[0] > 0 ? asked[0] === given[0] : given[0] === 0 && asked[1] === given[1];
  return isSameLine && !isOlder(version, range);
}

type Numbers = [major: number, minor: number, patch: number];
