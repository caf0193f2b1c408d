/** The text of a weights file: what each feature weighs, with where it was learnt. */
export function weightsFile(name: string, weights: Record<string, number>, source: string): string {
  const lines = Object.entries(weights)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([feature, value]) =>
        `  ${/^[a-z]+$/.test(feature) ? feature : `'${feature.replaceAll("'", "\\'")}'`}: ${value},`,
    );
  return `/**
 * What each feature weighs, in logarithms of odds. Learnt by a script of \`tests/training/\` from ${source}
 * of the train part of the PolNeAR corpus (Newell, Margolin and Ruths 2018). Numbers only: the features name kinds of words
 * and places, and no word of those texts is in here.
 */
export const ${name}: Record<string, number> = {
${lines.join('\n')}
};
`;
}
