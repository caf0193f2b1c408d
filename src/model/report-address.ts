/**
 * The address at which a reader reports something, with what it is filled in: `subject` and `body` of a letter, `title`
 * and `body` of a form, as GitHub's issues take them.
 * @param to Where reports go: `mailto:…`, or an address of the web, which keeps the parameters that it has.
 */
export function reportAddress(to: string, { title, body }: { title: string; body: string }): string {
  const isLetter = to.startsWith('mailto:');
  const fields = [
    [isLetter ? 'subject' : 'title', title],
    ['body', body],
  ];
  const query = fields.map(([name, text]) => `${name}=${encodeURIComponent(text ?? '')}`).join('&');
  const [address = '', hash] = to.split('#');
  return `${address}${address.includes('?') ? '&' : '?'}${query}${hash === undefined ? '' : `#${hash}`}`;
}
