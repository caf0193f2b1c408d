/** The text of an `.mdx` file with blanks for what is program and no text: imports, exports and comments in braces. */
export function withoutProgram(text: string): string {
  return text
    .replaceAll(/^import\s[^\n;]*?(?:from\s+)?["'][^"'\n]+["'];?[ \t]*$/gm, blank)
    .replaceAll(/^export\s+(?:const|let|var|default|function|class)\b(?:[^\n]|\n(?!\s*\n))*$/gm, blank)
    .replaceAll(/\{\/\*[\s\S]{0,20000}?\*\/\}/g, blank);
}

/** The same with a blank for each character but line ends. */
function blank(program: string): string {
  return program.replaceAll(/[^\r\n]/g, ' ');
}
