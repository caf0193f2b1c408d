import type { Fault } from '../../model/fault.ts';
import type { Collated, DiffPiece } from '../../model/verdict.ts';
import { placeInWords } from './mark-collated.ts';

/** What an editor should know of a quotation that was held against its source; undefined where all is well. */
export function collationFault({ verdict, place, diff = [] }: Collated, name = 'the source'): Told | undefined {
  if (verdict === 'absent') {
    const reason = 'Unexpected words in quotation marks, expected words that the source has that they are given to';
    return { rule: 'absent-quotation', reason };
  }
  if (verdict !== 'changed') return undefined;
  const where = [name, placeInWords(place)].filter(Boolean).join(', ');
  const changes = changesIn(diff);
  const more = changes.length > 1 ? ` (and ${changes.length - 1} more in the same quotation)` : '';
  const { added, missing } = changes[0] ?? {};
  const found = added ? `\`${added}\`` : `absence of \`${missing}\``;
  const expected = missing && added ? `\`${missing}\`` : added ? 'no such words' : 'it';
  return {
    rule: 'changed-quotation',
    reason: `Unexpected ${found} in a quotation, expected ${expected} as in ${where}${more}`,
  };
}

/** What was put for what, change by change. */
function changesIn(diff: readonly DiffPiece[]): { added?: string; missing?: string }[] {
  const changes: { added?: string; missing?: string }[] = [];
  let isOpen = false;
  for (const { kind, text } of diff) {
    if (kind === 'added' || kind === 'missing') {
      const last = isOpen ? changes.pop() : undefined;
      changes.push({ ...last, [kind]: [last?.[kind], text].filter(Boolean).join(' ') });
    }
    isOpen = kind === 'added' || kind === 'missing';
  }
  return changes;
}

type Told = Pick<Fault, 'rule' | 'reason'>;
