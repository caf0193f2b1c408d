import { readFileSync } from 'node:fs';
import type { Fault } from '../../model/fault.ts';
import { readText } from '../read-text.ts';

/**
 * The text of a BibTeX file, which older programs save in other encodings than UTF-8: in the one that a line such as
 * `% Encoding: ISO-8859-1` names, as JabRef writes it, else in Windows-1252, which is told. UTF-16 is refused.
 */
export function readBibText(file: string): { text: string; faults: Fault[] } | { fault: Fault } {
  const read = readText(file);
  if (!('fault' in read)) return { text: read.text, faults: [] };
  const bytes = read.fault.rule === 'not-utf8' ? readFileSync(file) : undefined;
  // No encoding of one byte a character has the byte 0 in a text.
  if (!bytes || bytes.includes(0)) return read;
  const named = /^%\s*Encoding:\s*(\S+)/im.exec(bytes.toString('latin1'))?.[1];
  const decoder = named === undefined ? undefined : decoderOf(named);
  if (decoder) return { text: decoder.decode(bytes), faults: [] };
  const reason = `${read.fault.reason}; read as Windows-1252`;
  const fault: Fault = { ...read.fault, rule: 'guessed-encoding', reason };
  return { text: new TextDecoder('windows-1252').decode(bytes), faults: [fault] };
}

/** The decoder of an encoding by its name on the web or in Java; not UTF-8, which the file isn't in. */
function decoderOf(name: string): TextDecoder | undefined {
  try {
    const decoder = new TextDecoder(name.replaceAll('_', '-').replace(/^cp(?=\d)/i, 'windows-'));
    return decoder.encoding.startsWith('utf') ? undefined : decoder;
  } catch {
    return undefined;
  }
}
