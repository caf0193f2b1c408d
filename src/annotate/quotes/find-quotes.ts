import type { Quote } from '../../model/annotation.ts';
import type { Paraphrases } from '../../model/genre.ts';
import { tellGenres } from '../genres/tell-genres.ts';
import type { Prose } from '../text/prose.ts';
import { byPlace } from '../text/spans.ts';
import type { Turn } from '../turns/turn.ts';
import { attributeQuotes } from './attribute-quotes.ts';
import { inTurns } from './dialogue.ts';
import { framesFor } from './frames/frames-for.ts';
import { readByFrames } from './frames/read-by-frames.ts';
import { cuesFor } from './grammar/cues.ts';
import { groupUtterances } from './group-utterances.ts';
import { nestedQuotes } from './nested-quotes.ts';
import { overrule, settleSpeech } from './overrule.ts';
import type { QuoteContext, QuotedText } from './story.ts';
import { pairMarks, type Stretch } from './stretches/pair-marks.ts';
import { turnQuotes } from './turn-quotes.ts';

/**
 * The quotations of `prose` with their speakers, in order: one for each stretch in marks that is speech, the marks included,
 * and one for each clause of indirect speech. Offsets are UTF-16 code units into `prose.text`.
 */
export function findQuotes(prose: Prose, context: QuoteContext): Quote[] {
  const stretches = pairMarks(prose);
  const genres = tellGenres(prose, {
    circumstances: context.circumstances,
    stretches,
    isTurn: isInTurn(context.turns ?? []),
  });
  const cues = cuesFor(context.circumstances?.lang);
  const frames = cues ? undefined : framesFor(context.circumstances?.lang);
  const found = cues
    ? withNested({ prose, context, stretches, cues, genres })
    : frames
      ? readByFrames({ prose, context, stretches, frames })
      : stretches.map(unattributed);
  const decisions = { overrides: prose.overrides, entities: context.knowledge.entities };
  const decided = settleSpeech(overrule(found, stretches, decisions), stretches, decisions);
  const kept = decided.filter((quote) => isKept(quote, context.circumstances?.paraphrases));
  kept.push(...turnQuotes(context.turns ?? []));
  return groupUtterances(kept.sort(byPlace), prose);
}

function withNested(quoted: QuotedText): Quote[] {
  const { prose, stretches, genres = [] } = quoted;
  return [...inTurns(attributeQuotes(quoted), { prose, stretches, genres }), ...nestedQuotes(quoted)];
}

/** A test of whether a block, by its index, is a labelled speaker's. */
function isInTurn(turns: readonly Turn[]): (block: number) => boolean {
  const blocks = new Set(
    turns.flatMap(({ blocks: { from, to } }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  return (block) => blocks.has(block);
}

/** Whether the editor wants the quotation: of paraphrases all, the certain ones, or none but their own. */
function isKept({ type, rule, certainty }: Quote, paraphrases: Paraphrases = 'all'): boolean {
  if (type !== 'indirect' || rule === 'editor' || paraphrases === 'all') return true;
  return paraphrases === 'certain' && certainty === 'certain';
}

/** Words in marks in a language for which there are neither cues nor frames. */
function unattributed({ start, end }: Stretch): Quote {
  return {
    start,
    end,
    type: 'direct',
    speaker: null,
    rule: 'marks-only',
    certainty: 'unsure',
    reason: 'no-cues-of-language',
  };
}
