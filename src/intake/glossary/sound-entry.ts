import { withoutControls } from '../../model/control-characters.ts';
import { type Entry, entrySchema, kinds } from '../../model/entity.ts';
import type { EntryDraft, RawEntry, RefusedEntry } from './entry-draft.ts';
import { kindOf } from './kind-of.ts';

/** An entry of what a source says: what the glossary doesn't take is left out and told. Refused without kind or name. */
export function soundEntry({ values, place, doubts: known = [] }: RawEntry): EntryDraft | RefusedEntry {
  const doubts = [...known];
  const { id, kind, body, ...others } = withoutControlsIn(values, doubts);
  const ofKind = kindOf(textOf(kind));
  if (ofKind === undefined)
    return { place, refusal: `Unexpected ${told(kind)} as the kind, expected ${kinds.join(', ')}` };
  const fields = soundFields(others, doubts);
  if (fields === undefined) return { place, refusal: 'Unexpected absence of a name, expected one' };
  return { ...(textOf(id) && { id: textOf(id) }), kind: ofKind, fields, body: textOf(body), place, doubts };
}

/** The fields as far as the glossary takes them; undefined where there is no name. Each round takes out one value at least. */
function soundFields(given: Values, doubts: string[]): Entry | undefined {
  let values = withSoundMembers(given, doubts);
  for (;;) {
    const result = entrySchema.safeParse(values);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const path = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : (issue?.path ?? []);
    if (path[0] === undefined || !Object.hasOwn(values, path[0]) || path[0] === 'name') return undefined;
    const reason = issue?.code === 'unrecognized_keys' ? 'which entries have no place for' : (issue?.message ?? '');
    doubts.push(`\`${path.join('.')}\` (${told(valueAt(values, path))}) is left out: ${reason}`);
    values = without(values, path) as Values;
  }
}

/** Lists that are checked as one lose only the members that are at fault. */
function withSoundMembers(values: Values, doubts: string[]): Values {
  const lists = (['sameAs', 'family'] as const).flatMap((name) => {
    const list = values[name];
    if (!Array.isArray(list)) return [];
    const isSound = (one: unknown) => entrySchema.shape[name].safeParse([one]).success;
    for (const one of list.filter((one) => !isSound(one)))
      doubts.push(`\`${name}\` loses ${told(one)}, as it can’t be one`);
    return [[name, list.filter(isSound)] as const];
  });
  return { ...values, ...Object.fromEntries(lists) };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((inner: unknown, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], value);
}

/** Data without what stands at a path; where nothing does, without what lacks it. */
function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const at = valueAt(value, path) === undefined ? path.slice(0, -1) : path;
  const [step, ...rest] = at;
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    if (rest.length === 0) return value.filter((_, index) => index !== step);
    return value.map((one, index) => (index === step ? without(one, rest) : one));
  }
  const { [step]: inner, ...others } = value as Record<PropertyKey, unknown>;
  return rest.length === 0 ? others : { ...others, [step]: without(inner, rest) };
}

function withoutControlsIn(values: Values, doubts: string[]): Values {
  const text = JSON.stringify(values, (_, value) => (typeof value === 'string' ? withoutControls(value) : value));
  if (text !== JSON.stringify(values)) doubts.push('control characters are made blanks');
  return JSON.parse(text);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** A value in a message, of bounded length. */
function told(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (!text) return 'nothing';
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``;
}

type Values = Readonly<Record<string, unknown>>;
