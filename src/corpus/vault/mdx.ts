import { blank, blankBetween } from './blank-between.ts';

/** The text of an `.mdx` file with blanks for what is program and no text: imports, exports and comments in braces. */
export function withoutProgram(text: string): string {
  return blankBetween(withoutExports(text.replaceAll(imported, blank)), comment);
}

const imported = /^import\s[^\r\n\u2028\u2029;"']*["'][^"'\r\n\u2028\u2029]+["'];?[ \t]*$/gm;
/** Where comments in braces begin and end. */
const comment = /\{\/\*|(\*\/\})/g;

/** What is exported goes on to the next line that is blank. */
function withoutExports(text: string): string {
  let isExport = false;
  const lines = text.split('\n').map((line) => {
    if (/^export\s+(?:const|let|var|default|function|class)\b/.test(line)) isExport = true;
    if (line.trim() === '') isExport = false;
    return isExport ? blank(line) : line;
  });
  return lines.join('\n');
}
