/** The words that BibTeX knows without `@string`: months, and what they stand for. */
export const monthMacros = 'jan feb mar apr may jun jul aug sep oct nov dec'
  .split(' ')
  .map((name): [name: string, value: string] => [name, name]);
