import {
  addressingForms,
  encounters,
  hearerLinks,
  speakingForms,
  toldThings,
} from '../../languages/en/speech/circumstance-words.ts';
import { lowerAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { nameAfter } from '../grammar/phrase-relations.ts';
import type { SayingContext } from './attribution.ts';

/** The addressee: `told [reporters]`, `in a letter to [the board]`, `told her colleague, [Mina Okafor]`. */
export function addresseeOf(saying: SayingContext): NounPhrase | undefined {
  const addressee = addresseePhrase(saying);
  return addressee && (nameAfter(saying.read, addressee) ?? addressee);
}

function addresseePhrase({ read, cueUnit, phrase, regions }: SayingContext): NounPhrase | undefined {
  const verb = read.verbAt[cueUnit];
  const addressee = verb && read.beginning[cueUnit + 1];
  if (addressee && addressee !== phrase && canBeAddressed(read, addressee)) {
    const isUrged =
      verb.kinds.has('urge') && (lowerAt(read.units, addressee.to) === 'to' || leadsToWords(read, addressee.to));
    if (verb.kinds.has('tell') || isUrged) return addressee;
  }
  for (const { from, to } of regions) {
    for (let at = from; at < to; at += 1) {
      const addressee = read.beginning[at];
      if (
        addressee &&
        addressee !== phrase &&
        addressee.to <= to &&
        canBeAddressed(read, addressee) &&
        isLedToBySaying(read, { addressee, cueUnit })
      )
        return addressee;
    }
  }
  return undefined;
}

/** Whether words in marks follow a colon or comma: `urged residents[: “]…`, `urged residents[, “]…`. */
function leadsToWords({ units }: ReadSentence, at: number): boolean {
  return /^[:,]$/.test(units[at]?.word.text ?? '') && units[at + 1]?.stretch !== undefined;
}

/** Whether the words before a phrase make it an addressee: a form such as `addressing`, or a preposition behind an encounter. */
function isLedToBySaying(
  read: ReadSentence,
  { addressee, cueUnit }: { addressee: NounPhrase; cueUnit: number },
): boolean {
  const at = addressee.from - 1;
  const link = lowerAt(read.units, at);
  if (addressingForms.has(link)) return true;
  if (!hearerLinks.has(link)) return false;
  const before = read.units[at - 1];
  if (link === 'to' && at - 1 === cueUnit) return true;
  if (!before || before.stretch) return false;
  return (
    (link === 'to' || link === 'with' || before.word.lower === 'testimony' || before.word.lower === 'testifying') &&
    (encounters.has(before.word.lower) || speakingForms.has(before.word.lower))
  );
}

/** Whether a phrase can be an addressee: neither a time nor a thing, as in `told [the truth]`. */
function canBeAddressed(read: ReadSentence, { tags, head, kind, referent }: NounPhrase): boolean {
  if (tags & (Tag.time | Tag.number | Tag.document) && kind !== 'name') return false;
  if (referent?.kind === 'event' || referent?.kind === 'document') return false;
  return !toldThings.has(lowerAt(read.units, head));
}
