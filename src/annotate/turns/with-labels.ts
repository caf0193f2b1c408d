import type { Mention, Name } from '../../model/annotation.ts';
import { byPlace, outside } from '../text/spans.ts';
import type { Turn } from './turn.ts';

/** The names with those that labels have: a person's is theirs in full, and the words of an office are no name. */
export function withLabels(names: readonly Name[], turns: readonly Turn[], mentions: readonly Mention[]): Name[] {
  if (turns.length === 0) return [...names];
  const isOutside = outside(turns.map(({ label }) => label));
  const isUnmarked = outside([...mentions]);
  const labels = turns.flatMap(({ label, voice }): Name[] =>
    voice && label.kind === 'person' && isUnmarked(label.name)
      ? [{ start: label.name.start, end: label.name.end, name: voice.name, kind: 'person' }]
      : [],
  );
  return [...names.filter(isOutside), ...labels].sort(byPlace);
}
