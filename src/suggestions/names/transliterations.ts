/** Spellings of one sound in names that come from other scripts or letters: `kh` and `h`, `y` and `i`, `ue` for `ü`. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[^\p{L}]/gu, ''],
  [/sch|sh/g, 's'],
  [/tch|tsch|ch/g, 'c'],
  [/zh/g, 'j'],
  [/ph/g, 'f'],
  [/[kg]h/g, 'h'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/([aou])e/g, '$1'],
  [/[yj]/g, 'i'],
  [/(.)\1/g, '$1'],
  [/i(?=[aeou])/g, ''],
  [/ii/g, 'i'],
];

/** The key under which transliterations of a folded word meet: `sergey` and `sergei`. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, plain] of sounds) sound = sound.replace(spelling, plain);
  return sound;
}

/** Whether two folded words may be spellings of one name: `mohammed` and `muhammad`. */
export function soundAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [soundOf(a), soundOf(b)];
  if (first === second) return true;
  const bones = withoutVowels(first);
  return bones.length > 2 && first[0] === second[0] && bones === withoutVowels(second);
}

function withoutVowels(sound: string): string {
  return sound.replace(/[aeiou]/g, '');
}
