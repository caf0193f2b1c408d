import { parseHTML } from 'linkedom';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/**
 * A text with the characters that its references of HTML stand for. Many sites escape what they put into JSON-LD and
 * meta tags as if it were shown, so that `&#8216;` is left of a quotation mark; one that is no reference stays.
 */
export function decodeReferences(text: string): string {
  return text.replace(
    reference,
    (written) => parseHTML(`<p>${written}</p>`).document.querySelector('p')?.textContent ?? written,
  );
}
