import type { Quote } from '../../model/annotation.ts';
import { blockLead } from './candidates/block-lead.ts';
import { withOthers } from './candidates/joint-speakers.ts';
import { detailsOf } from './circumstances/circumstances.ts';
import { certaintyOf, fieldsOf } from './quote-fields.ts';
import type { Naming } from './referents/referent.ts';
import type { Story } from './story.ts';
import { type BlockQuotation, credited } from './stretches/block-quotations.ts';

/** The quotation for a block whose speaker the credit line or the sentence before it names; undefined for any other. */
export function blockQuote(quotation: BlockQuotation, story: Story, named: readonly Naming[]): Quote | undefined {
  const byCredit = credited(story.text, quotation, { named, dates: story.dates });
  if (byCredit) return byCredit;
  const lead = story.lastSentence?.block === quotation.from - 1 ? blockLead(story.lastSentence, story) : undefined;
  if (!lead || !story.lastSentence || lead.speaker.name === null) return undefined;
  const { phrase, cue, cueUnit } = lead;
  const speaker = withOthers(lead.speaker, { phrase, read: story.lastSentence }, story);
  return {
    ...quotation.words,
    type: 'direct',
    ...fieldsOf(speaker, cue),
    ...(cueUnit !== undefined && detailsOf(story.lastSentence, { cueUnit, phrase }, story)),
    rule: 'block-lead',
    certainty: certaintyOf(speaker, 'certain'),
  };
}
