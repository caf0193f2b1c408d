import type { Span } from '../../model/annotation.ts';
import { letterhead } from '../languages/en/turn-words.ts';
import type { Prose } from '../text/prose.ts';
import type { Line } from './lines.ts';
import type { People } from './people.ts';
import type { Turn } from './turn.ts';

/**
 * What stands without marks below a line that names its writer, up to the next heading, rule or such line:
 * `From the desk of Mina Okafor, port warden:`.
 */
export function letterTurns({ text, blocks }: Prose, lines: readonly Line[], people: People): Turn[] {
  return lines.flatMap((line, at): Turn[] => {
    const writer = writerIn(text, line, people);
    if (!writer) return [];
    const rest = lines.slice(at + 1);
    const stop = rest.findIndex(
      (one) => one.kind !== 'paragraph' || one.parted || writerIn(text, one, people) !== undefined,
    );
    const own = stop < 0 ? rest : rest.slice(0, stop);
    const [first, last] = [own[0], own.at(-1)];
    if (
      !first ||
      !last ||
      blocks[first.block]?.quotation !== undefined ||
      /^["“„«]/.test(text.slice(first.start, first.end))
    )
      return [];
    const label = {
      start: line.start,
      end: line.end,
      name: writer,
      kind: 'person',
      key: '',
      strength: 'fair',
    } as const;
    return [
      {
        label,
        voice: people.named(text.slice(writer.start, writer.end)),
        isNamed: true,
        pieces: [{ start: first.start, end: last.end }],
        blocks: { from: line.block, to: last.block + 1 },
      },
    ];
  });
}

/** The name of the writer in a line such as `From the desk of [Mina Okafor], port warden:`. */
function writerIn(text: string, { start, end, kind }: Line, people: People): Span | undefined {
  const words = text.slice(start, end);
  if (kind !== 'paragraph' || !words.endsWith(':')) return undefined;
  const opening = letterhead.exec(words)?.[0].length;
  if (opening === undefined) return undefined;
  const [name = ''] = /^[^,:]*/.exec(words.slice(opening)) ?? [];
  return people.nameIn({ start: start + opening, end: start + opening + name.trimEnd().length });
}
