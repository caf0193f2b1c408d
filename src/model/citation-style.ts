/** The citation styles that need no file; the first is what editions have that name none. */
export const builtInStyles = ['chicago-author-date', 'apa', 'modern-language-association'] as const;

export type BuiltInStyle = (typeof builtInStyles)[number];

/** Whether a style needs no file. */
export function isBuiltIn(style: string): style is BuiltInStyle {
  return (builtInStyles as readonly string[]).includes(style);
}
