import { hearingForms, relayingBodies } from '../../languages/en/speech/circumstance-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { subjectOf } from '../subjects/find-subject.ts';
import { isPassive } from '../subjects/passive.ts';

/** How deep reports of reports are read. */
const deepest = 4;

/**
 * Through whom the words of `speaker` came when the sentence reports a report, the outermost first:
 * `[a source] told [the Courier] that the mayor had said`, `[the court] was told Mr Holm said`. A hearer counts where it is a
 * body that passes on what it hears.
 */
export function layersBefore(read: ReadSentence, speaker: NounPhrase): NounPhrase[] {
  const layers: NounPhrase[] = [];
  let inner = speaker;
  for (let depth = 0; depth < deepest; depth += 1) {
    const layer = layerBefore(read, inner);
    const next = layer?.at(-1);
    if (!layer || !next || next.from >= inner.from) break;
    layers.unshift(...layer);
    inner = next;
  }
  return layers;
}

/**
 * Who says what stands in marks at a unit inside another's report: `An aide said [Okafor had told] the board “…”`. Undefined
 * where the words are those of whoever reports.
 */
export function innerReport(
  read: ReadSentence,
  { phrase, cueUnit }: { phrase: NounPhrase; cueUnit?: number },
  at: number,
): { phrase: NounPhrase; cueUnit: number } | undefined {
  const verb = read.verbs.findLast(({ unit }) => unit < at);
  if (!verb || cueUnit === undefined || verb.unit <= cueUnit || phrase.from > cueUnit) return undefined;
  const behind = read.beginning[verb.unit + 1]?.to ?? verb.unit + 1;
  const isDirect = Array.from({ length: at - behind }, (_, index) => lowerAt(read.units, behind + index)).every(
    (word) => word === 'that' || word === ':' || word === ',',
  );
  const { lemma, kinds, form } = verb.verb;
  if (behind > at || !isDirect || !(lemma === 'say' || kinds.has('tell')) || form === 'ing' || form === 'base')
    return undefined;
  const speaker = subjectOf(read, verb.unit)?.phrase;
  if (!speaker || speaker.from <= cueUnit || speaker.to > verb.unit) return undefined;
  return layersBefore(read, speaker).includes(phrase) ? { phrase: speaker, cueUnit: verb.unit } : undefined;
}

/** Who told what `inner` said, with the body that heard it before them; undefined where `inner` speaks for itself. */
function layerBefore(read: ReadSentence, inner: NounPhrase): NounPhrase[] | undefined {
  let at = inner.from - 1;
  if (lowerAt(read.units, at) === 'that') at -= 1;
  const hearer = read.ending[at + 1];
  const isHearer = hearer !== undefined && read.verbAt[hearer.from - 1]?.kinds.has('tell');
  if (isHearer) at = hearer.from - 1;
  const verb = read.verbAt[at];
  if (hearingForms.has(lowerAt(read.units, at))) return bodyBefore(read, at);
  if (!verb || !(verb.kinds.has('say') || verb.kinds.has('tell')) || verb.form === 'base') return undefined;
  if (isPassive(read, at)) return verb.kinds.has('tell') ? bodyBefore(read, at - 1) : undefined;
  const teller = subjectOf(read, at)?.phrase;
  if (!teller || teller.to > at) return undefined;
  return isHearer && isBody(read, hearer) ? [hearer, teller] : [teller];
}

/** The body before a verb: `[the inquest] heard`. */
function bodyBefore(read: ReadSentence, at: number): NounPhrase[] | undefined {
  const phrase = read.ending[at];
  return phrase && isBody(read, phrase) ? [phrase] : undefined;
}

/** Whether a phrase names a body that passes on what it is told: a court, a newspaper. */
function isBody({ units }: ReadSentence, { head, referent, tags }: NounPhrase): boolean {
  if (referent) return referent.kind === 'organization' || referent.kind === undefined;
  return relayingBodies.has(lowerAt(units, head)) || ((tags | tagsAt(units, head)) & Tag.organization) !== 0;
}
