import { z } from 'zod';
import type { Desk } from './desk.ts';

const short = z.string().max(1000);
const candidate = z.strictObject({ name: short.min(1), id: short.optional() });

const questions = {
  next: z.strictObject({ skipped: z.array(z.string()), first: z.string().optional() }),
  decide: z.strictObject({
    key: z.string(),
    hash: short,
    decision: z.union([z.strictObject({ as: candidate }), z.strictObject({ plain: z.literal(true) })]),
  }),
  undo: z.strictObject({}),
  search: z.strictObject({ question: short }),
};

/** What the desk answers to a question of its page; undefined where it is none. */
export function answerQuestion(desk: Desk, name: string, body: string): object | undefined {
  const data = parsed(body);
  if (name === 'next')
    return ask(questions.next, data, ({ skipped, first }) => desk.next({ skipped, ...maybe(first) }));
  if (name === 'decide')
    return ask(questions.decide, data, ({ key, hash, decision }) =>
      desk.decide({ key, hash, decision: 'plain' in decision ? decision : { as: plainly(decision.as) } }),
    );
  if (name === 'undo') return ask(questions.undo, data, () => desk.undo());
  if (name === 'search') return ask(questions.search, data, ({ question }) => ({ found: desk.search(question) }));
  return undefined;
}

function ask<T>(schema: z.ZodType<T>, data: unknown, answer: (asked: T) => object): object | undefined {
  const { data: asked } = schema.safeParse(data);
  return asked === undefined ? undefined : answer(asked);
}

function maybe(first: string | undefined): { first?: string } {
  return first === undefined ? {} : { first };
}

function plainly({ name, id }: z.output<typeof candidate>): { name: string; id?: string } {
  return id === undefined ? { name } : { name, id };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
