/** What the files of each kind of picture begin with, as bytes in hexadecimal digits; a dot stands for any digit. */
const beginnings: readonly (readonly [ending: string, beginning: RegExp])[] = [
  ['jpg', /^ffd8ff/],
  ['png', /^89504e470d0a1a0a/],
  ['gif', /^47494638/],
  ['webp', /^52494646........57454250/],
  ['avif', /^........66747970617669/],
];

/** The ending that a picture's file has, told by what it holds; undefined for what is no picture, whatever it is called. */
export function pictureEnding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  return beginnings.find(([, beginning]) => beginning.test(head))?.[0];
}
