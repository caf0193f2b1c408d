/** Whether words of a language are written without spaces: Pagefind parts them when it makes the index. */
export function isWithoutSpaces(language: string): boolean {
  return ['zh', 'ja', 'th'].includes(language.split('-')[0]?.toLowerCase() ?? '');
}
