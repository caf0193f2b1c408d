import { z } from 'zod';
import type { Decision } from '../../desk/decision.ts';
import type { findEntries } from '../../desk/find-entries.ts';
import type { Filter, Item, NewEntry } from '../../desk/item.ts';
import type { AnyKind } from '../../model/entity.ts';
import type { Desk } from './desk.ts';
import { filterSchema } from './memory.ts';

const short = z.string().max(1000);
const candidate = z.strictObject({ name: short.min(1), id: short.optional() });
const entry = z.strictObject({ name: short.min(1), kind: short.min(1), aliases: z.array(short.min(1)).max(100) });
const shown = z.strictObject({ key: z.string(), hash: short });
const decision = z.union([
  z.strictObject({ as: candidate }),
  z.strictObject({ plain: z.literal(true) }),
  z.strictObject({ entry }),
  z.strictObject({ differs: short.min(1) }),
  z.strictObject({ sourceWords: z.literal(true) }),
]);

const questions = {
  start: z.strictObject({}),
  next: z.strictObject({
    filter: filterSchema.default({}),
    skipped: z.array(z.string()),
    first: z.string().optional(),
  }),
  decide: z.strictObject({ ...shown.shape, decision }),
  alike: z.strictObject({ shown: z.array(shown).min(1).max(100), decision }),
  undo: z.strictObject({}),
  search: z.strictObject({ question: short }),
  propose: z.strictObject({ key: z.string(), name: short }),
};

/** What the desk answers to a question of its page; undefined where it is none. */
export function answerQuestion(
  { desk, search, propose, kinds }: Asked,
  name: string,
  body: string,
): object | undefined {
  const data = parsed(body);
  if (name === 'start') return ask(questions.start, data, () => ({ ...desk.start(), kinds }));
  if (name === 'next')
    return ask(questions.next, data, ({ filter, skipped, first }) =>
      desk.next({ filter: filter as Filter, skipped, ...(first !== undefined && { first }) }),
    );
  if (name === 'decide')
    return ask(questions.decide, data, ({ decision, ...one }) =>
      isOfKind(decision, kinds) ? desk.decide({ ...one, decision: plainly(decision) }) : undefined,
    );
  if (name === 'alike')
    return ask(questions.alike, data, ({ shown, decision }) =>
      isOfKind(decision, kinds) ? desk.decideAlike({ shown, decision: plainly(decision) }) : undefined,
    );
  if (name === 'undo') return ask(questions.undo, data, () => desk.undo());
  if (name === 'search') return ask(questions.search, data, ({ question }) => ({ found: search(question) }));
  if (name === 'propose')
    return ask(questions.propose, data, ({ key, name }) => ({ entry: propose(desk.item(key), name) }));
  return undefined;
}

function ask<T>(schema: z.ZodType<T>, data: unknown, answer: (asked: T) => object | undefined): object | undefined {
  const { data: asked } = schema.safeParse(data);
  return asked === undefined ? undefined : answer(asked);
}

/** Whether a new entry, where there is to be one, is of a kind that the edition has. */
function isOfKind(given: z.output<typeof decision>, kinds: readonly AnyKind[]): boolean {
  return !('entry' in given) || kinds.includes(given.entry.kind);
}

function plainly(given: z.output<typeof decision>): Decision {
  if (!('as' in given)) return given;
  const { name, id } = given.as;
  return { as: id === undefined ? { name } : { name, id } };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Who answers. */
export interface Asked {
  desk: Desk;
  /** Entries of the glossary that answer a question. */
  search(question: string): ReturnType<typeof findEntries>;
  /** What a new entry would be for what an item means, and a name that the editor gives it. */
  propose(item: Item | undefined, name: string): NewEntry;
  /** The kinds that a new entry can be of. */
  kinds: readonly AnyKind[];
}
