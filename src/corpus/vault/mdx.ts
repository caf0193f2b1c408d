import { blank, blankBetween } from './blank-between.ts';

/** The text of an `.mdx` file with blanks for what is program and no text: imports, exports and comments in braces. */
export function withoutProgram(text: string): string {
  const words = text.replaceAll(imported, blank).replaceAll(exported, blank);
  return blankBetween(words, comment);
}

const imported = /^import\s[^\n;"']*["'][^"'\n]+["'];?[ \t]*$/gm;
/** Goes on to the next line that is blank. */
const exported = /^export\s+(?:const|let|var|default|function|class)\b[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/gm;
/** Where comments in braces begin and end. */
const comment = /\{\/\*|(\*\/\})/g;
