import { doubtKinds } from '../../desk/doubtful-mark.ts';
import { findEntries } from '../../desk/find-entries.ts';
import { fold } from '../../model/fold.ts';
import { kindsOf } from '../../model/kinds.ts';
import type { Edition } from '../../site/edition/edition.ts';
import type { Asked } from './answer-question.ts';
import { ChangeTray } from './change-tray.ts';
import { Desk, type Memory } from './desk.ts';
import { DoubtTray } from './doubt-tray.ts';
import { entryFor, proposer } from './propose.ts';
import type { Reviewed } from './reviewed.ts';
import { SuggestionTray } from './suggestion-tray.ts';

/** The desk of an edition, and who answers its page. */
export function openDesk(edition: Edition, reviewed: Reviewed, { slugs = [], memory, progress }: Opening = {}): Asked {
  const propose = proposer(edition, reviewed);
  const proposalOf = (names: readonly string[]) => {
    const keys = new Set(names.map(fold));
    return propose(false).find(({ name, aliases }) => [name, ...aliases].some((one) => keys.has(fold(one))));
  };
  const doubts = new DoubtTray(reviewed, { ...slugsIn(edition, slugs), proposalOf }, progress);
  const changes = new ChangeTray(reviewed, edition, slugs);
  const trays = [changes, doubts, ...(slugs.length > 0 ? [] : [new SuggestionTray(reviewed, propose)])];
  return {
    desk: new Desk(trays, reviewed.folder, memory),
    search: (question) => findEntries(question, reviewed.knowledge, [...reviewed.drafts.values()]),
    propose: (item, name) => entryFor(item, name, propose(false)),
    kinds: kindsOf(reviewed.site).map(({ kind }) => kind),
  };
}

/** Slugs of the articles that have anything of which the engine isn't sure, and anything that is likely. */
function slugsIn({ articles }: Edition, asked: readonly string[]) {
  const rules = new Set<string>(doubtKinds);
  const own = articles.filter(({ slug }) => asked.length === 0 || asked.includes(slug));
  const having = (isHad: (article: Edition['articles'][number]) => boolean) =>
    own.filter(isHad).map(({ slug }) => slug);
  return {
    doubtful: having(
      ({ remarks, mentions }) =>
        remarks.some(({ rule }) => rules.has(rule)) || mentions.some(({ certainty }) => certainty === 'unsure'),
    ),
    likely: having(({ quotes, mentions }) => [...quotes, ...mentions].some(({ certainty }) => certainty === 'likely')),
  };
}

interface Opening {
  /** Of the articles to be reviewed; all where there are none. */
  slugs?: readonly string[];
  memory?: Memory;
  /** Called after each article with how many are read. */
  progress?: (done: number, all: number) => void;
}
