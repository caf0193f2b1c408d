import { decoded } from './decoded.ts';

/**
 * Where the picture that a file names by `address` lies in the content folder: an address is read from the file's own
 * folder, or from the content folder where it begins with a slash.
 * @param file The file that names it, relative to the content folder, with slashes.
 * @returns In Unicode’s composed form (NFC), whatever form the file system has; undefined for addresses that lead elsewhere.
 */
export function picturePath(address: string, file: string): string | undefined {
  const base = new URL(encodeURI(file), 'content://folder/');
  if (!URL.canParse(address, base.href)) return undefined;
  const { protocol, host, pathname } = new URL(address, base.href);
  if (protocol !== base.protocol || host !== base.host) return undefined;
  return decoded(pathname.slice(1))?.normalize();
}
