import type { Decision } from '../../desk/decision.ts';
import type { Filter, Item } from '../../desk/item.ts';
import type { Alias } from '../../model/entity.ts';
import { fold } from '../../model/fold.ts';
import { questionOn, roleInWords } from '../suggest/describe-proposals.ts';
import type { PlacedProposal } from '../suggest/place-evidence.ts';
import { editRefused } from './edit-lists.ts';
import { writtenDraft } from './new-draft.ts';
import { withOtherName } from './other-name.ts';
import type { Reviewed } from './reviewed.ts';
import type { Outcome, Tray } from './tray.ts';

/** What the articles name and the glossary lacks. */
export class SuggestionTray implements Tray {
  readonly kinds = ['suggestion'] as const;
  private readonly reviewed: Reviewed;
  private readonly propose: (isAsked: boolean) => readonly PlacedProposal[];
  private readonly decided = new Set<string>();

  /** @param propose The proposals; none yet where nobody asks for them and they take long. */
  constructor(reviewed: Reviewed, propose: (isAsked: boolean) => readonly PlacedProposal[]) {
    this.reviewed = reviewed;
    this.propose = propose;
  }

  items({ kind }: Filter): Item[] {
    const { drafts } = this.reviewed;
    const written = new Set([...drafts.values()].flatMap(({ name, aliases }) => [name, ...textsOf(aliases)]).map(fold));
    return this.propose(kind === 'suggestion')
      .filter(({ name }) => !written.has(fold(name)))
      .map(toItem)
      .filter(({ key }) => !this.decided.has(key));
  }

  isStale(): boolean {
    return false;
  }

  renew(): void {
    // Proposals are made once.
  }

  decide({ key, words: name }: Item, decision: Decision): Outcome {
    const proposal = this.propose(true).find((one) => `suggestion ${one.id}` === key);
    if (!proposal) return { refused: 'Nothing was written: it is suggested no more.' };
    const outcome = this.outcomeOf(proposal, name, decision);
    if ('refused' in outcome) return outcome;
    return {
      ...outcome,
      also: () => {
        this.decided.add(key);
        const undo = outcome.also?.();
        return () => {
          this.decided.delete(key);
          undo?.();
        };
      },
    };
  }

  private outcomeOf(proposal: PlacedProposal, name: string, decision: Decision): Outcome {
    if ('entry' in decision) return writtenDraft(this.reviewed, decision.entry, proposal);
    if ('as' in decision && decision.as.id !== undefined) return withOtherName(this.reviewed, decision.as.id, name);
    if (!('plain' in decision)) return { refused: 'Nothing was written: that can’t be decided of this.' };
    const { kind } = proposal;
    const edit = editRefused(this.reviewed.folder, { name, kind });
    if ('refusal' in edit) return { refused: `Nothing was written: ${edit.refusal}.` };
    return { edits: [edit], done: `Refused: ${name}, in ${edit.path}.` };
  }
}

function textsOf(aliases: readonly Alias[]): string[] {
  return aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
}

function toItem(proposal: PlacedProposal): Item {
  const { id, kind, name, aliases, count, articles, because, evidence, near, roles } = proposal;
  const [first] = evidence;
  const others = aliases.length > 0 ? `, also ${aliases.slice(0, 6).join('; ')}` : '';
  return {
    key: `suggestion ${id}`,
    kind: 'suggestion',
    hash: '',
    reason: `${kind}${others}: ${count} × in ${articles} ${articles === 1 ? 'article' : 'articles'}.`,
    candidates: near.map((one) => ({ id: one.id, name: one.name, note: questionOn(one) })),
    isProposed: false,
    title: '',
    file: first?.file ?? '',
    line: first?.line ?? 1,
    ...{ before: '', words: name, after: '' },
    facets: {
      ...{ kind: ['suggestion'], rule: [because], certainty: ['none'] },
      article: [...new Set(proposal.places.map(({ slug }) => slug))],
      entity: near.map((one) => one.id),
    },
    evidence: [...roles.map(roleInWords), ...evidence.map(({ file, line, text }) => `${file}:${line}  ${text}`)],
    entry: { name, kind, aliases },
  };
}
