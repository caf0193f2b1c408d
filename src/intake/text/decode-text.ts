import { analyse } from 'chardet';

/**
 * The text of a file's bytes: by its byte order mark, else as UTF-8 where it is, else by the encoding that a page declares,
 * else by a guess. What is a guess says so in `doubt`.
 */
export function decodeText(bytes: Uint8Array, { isHtml = false } = {}): Decoded {
  const mark = markOf(bytes);
  if (mark) return { text: new TextDecoder(mark).decode(bytes), encoding: mark };
  const unicode = strictly('utf-8', bytes);
  if (unicode !== undefined) return { text: unicode, encoding: 'utf-8' };
  const declared = isHtml ? declaredIn(bytes) : undefined;
  if (declared === 'utf-8') return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', doubt: brokenUtf8 };
  if (declared) return { text: new TextDecoder(declared).decode(bytes), encoding: declared };
  return guessed(bytes);
}

const brokenUtf8 = 'some bytes are not UTF-8, which the page says that it is: they read as �';

function guessed(bytes: Uint8Array): Decoded {
  for (const { name } of analyse(bytes.subarray(0, 1 << 16))) {
    const encoding = knownEncoding(name);
    const text = encoding && encoding !== 'utf-8' ? new TextDecoder(encoding).decode(bytes) : undefined;
    if (encoding && text !== undefined && !text.includes('\uFFFD')) {
      return { text, encoding, doubt: `the encoding is a guess (${encoding}): look at letters with accents` };
    }
  }
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    encoding: 'windows-1252',
    doubt: 'the encoding is a guess (windows-1252): look at letters with accents',
  };
}

function markOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding that a page's first bytes declare. @see https://html.spec.whatwg.org/#determining-the-character-encoding */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(head)?.[1];
  return declared && knownEncoding(declared);
}

/** An encoding's name as the platform writes it; undefined for one that it can't read. */
function knownEncoding(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

export interface Decoded {
  text: string;
  /** The encoding that it was read in, as the platform names it. */
  encoding: string;
  /** What an editor should look at, where the encoding is a guess. */
  doubt?: string;
}
