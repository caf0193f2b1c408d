/** Several names as a sentence has them: `Mina Okafor and Lars Holm`, in the language of a BCP 47 tag. */
export function namesJoined(names: readonly string[], language = 'en'): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(names);
}
