/** `text` as a base path, a slash at both ends; undefined where it can't be one. */
export function toBasePath(text: string): string | undefined {
  const steps = text.split('/').filter((step) => step !== '');
  const isPath = steps.every((step) => /^(?:[\w.~-]|%[\dA-Fa-f]{2})+$/.test(step) && !/^\.\.?$/.test(step));
  if (!isPath) return undefined;
  return steps.length === 0 ? '/' : `/${steps.join('/')}/`;
}

/** The path of an address that a site is published at, as a base path: `/repo/` of `https://example.org/repo`. */
export function basePathOf(address: string): string {
  return toBasePath(new URL(address).pathname) ?? '/';
}

/** Whether `text` is an address that a site can be published at: http or https, and nothing behind the path. */
export function isSiteAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash, pathname } = new URL(text);
  const isPlain = [username, password, search, hash].every((part) => part === '');
  return /^https?:$/.test(protocol) && isPlain && toBasePath(pathname) !== undefined;
}
