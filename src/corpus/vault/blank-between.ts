/**
 * The text with blanks for what stands between an opening tag and the next closing one, and for these; what nothing closes
 * stays.
 * @param tags Matches both, with a group of its own, the first, for the closing one.
 */
export function blankBetween(text: string, tags: RegExp): string {
  let blanked = '';
  let end = 0;
  let open: number | undefined;
  for (const { 0: tag, 1: closing, index } of text.matchAll(tags)) {
    if (closing === undefined) open ??= index;
    else if (open !== undefined) {
      blanked += text.slice(end, open) + blank(text.slice(open, index + tag.length));
      end = index + tag.length;
      open = undefined;
    }
  }
  return blanked + text.slice(end);
}

/** The same with a blank for each character but line ends. */
export function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}
