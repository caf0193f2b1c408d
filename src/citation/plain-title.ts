/**
 * A title without the markup that CSL allows in it, for forms that have none: italics, small capitals, raised letters
 * and words kept in their case.
 * @see https://docs.citationstyles.org/en/stable/specification.html#rich-text
 */
export function plainTitle(title: string): string {
  return title.replace(/<\/?(?:i|b|sc|sup|sub|span)(?:\s[^<>]*)?>/g, '');
}
