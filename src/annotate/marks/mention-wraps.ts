import type { Mention } from '../../model/annotation.ts';
import type { ProseOfTree } from '../markdown/prose-of-tree.ts';
import { lastStartingBefore } from '../text/spans.ts';
import { newNames } from './new-names.ts';
import type { Style, Typesetting } from './typesetting.ts';
import { elementWrap, type Wrap } from './wrap.ts';

/**
 * Puts links round the mentions outside of headings, which stay as they are; an entity's first in each section, and
 * those by names that are new there, have a class of their own.
 */
export function mentionWraps(mentions: Mention[], { blocks, text }: ProseOfTree, style: MentionStyle): Wrap[] {
  const { entities } = style.knowledge;
  const { hrefOf, apparatus, cards = true } = style.typesetting;
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  let section = -1;
  let isNew = newNames();
  return mentions.flatMap((mention): Wrap[] => {
    const at = lastStartingBefore(headings, mention.start + 1);
    if (mention.start < (headings[at]?.end ?? 0)) return [];
    if (at !== section) [section, isNew] = [at, newNames()];
    const { start, end, entityId, certainty, rule } = mention;
    const make = elementWrap('a', {
      className: isNew(entityId, text.slice(start, end)) ? ['mention', 'first'] : ['mention'],
      dataEntity: entityId,
      dataKind: entities.get(entityId)?.kind,
      dataCertainty: certainty,
      dataRule: rule,
      href: hrefOf(entityId),
      interestfor: cards ? `c-${entityId}${certainty === 'unsure' && apparatus ? '.2' : ''}` : undefined,
    });
    return [{ start, end, make }];
  });
}

/** What the marks of mentions need of a style; without `cards` they open none. */
interface MentionStyle extends Pick<Style, 'knowledge'> {
  typesetting: Pick<Typesetting, 'hrefOf' | 'apparatus'> & { cards?: boolean };
}
