import type { z } from 'zod';
import type { Fault } from '../model/fault.ts';
import { controlFaults } from './faults/control-faults.ts';
import { fieldMeant } from './field-meant.ts';
import { fieldsAt } from './fields-at.ts';
import { describeValue, expectationOf, type Issue } from './issue-words.ts';
import { lostFields } from './lost-fields.ts';
import type { Reading } from './reading.ts';
import { renaming } from './renaming.ts';
import type { Path, Source } from './source.ts';
import { valueAt } from './value-at.ts';

/**
 * What `schema` makes of the value at `path` in a source (the whole where there is no path). Each thing wrong with it
 * is a fault with the place of its field in the file.
 */
export function checkData<Schema extends z.ZodType>(
  schema: Schema,
  source: Source,
  path: Path = [],
): Reading<z.output<Schema>> {
  const value = valueAt(source.value, path);
  const result = schema.safeParse(value);
  const unprintable = controlFaults(value, source, path);
  if (result.success) {
    const faults = [...unprintable, ...lostFields(value, source, path)];
    return { found: faults.length > 0 ? [] : [result.data], faults };
  }
  const check = { schema, source, value, base: path };
  const misnamed = result.error.issues.flatMap((issue) => misnamedFields(issue, check));
  const issues = result.error.issues.filter((issue) => !misnamed.includes(JSON.stringify(issue.path)));
  return { found: [], faults: [...unprintable, ...issues.flatMap((issue) => faultsOf(issue, check))] };
}

/** The paths of fields that an unknown one most likely stands for: told of once, as unknown, not as missing too. */
function misnamedFields(issue: Issue, { schema, value }: Check): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = fieldsAt(schema, issue.path);
  const paths = issue.keys.map((key) => [...issue.path, fieldMeant(key, known) ?? key]);
  return paths.filter((path) => valueAt(value, path) === undefined).map((path) => JSON.stringify(path));
}

function faultsOf(issue: Issue, check: Check): Fault[] {
  const { source, value, base } = check;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, issue.path, check));
  const deeper = issue.code === 'invalid_union' ? closestBranch(issue.errors) : undefined;
  if (deeper) {
    return deeper.flatMap((inner) => faultsOf({ ...inner, path: [...issue.path, ...inner.path] }, check));
  }
  const found = valueAt(value, issue.path);
  const where = source.place([...base, ...issue.path]);
  const name = source.fieldName?.([...base, ...issue.path]) ?? fieldName(issue.path);
  const expected = expectationOf(issue, found);
  if (found === undefined && name) {
    const reason = `Unexpected absence of ${name}, expected ${expected}`;
    return [{ rule: 'missing-field', file: source.file, ...where, reason }];
  }
  const reason = `Unexpected ${describeValue(found)}${name && ` as ${name}`}, expected ${expected}`;
  return [{ rule: 'wrong-value', file: source.file, ...where, reason }];
}

/** The faults of the branch that the value was meant for: the only one whose outer form fits. */
function closestBranch(branches: Issue[][]): Issue[] | undefined {
  const fitting = branches.filter((issues) =>
    issues.every(({ code, path }) => path.length > 0 || !code.startsWith('invalid_')),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function unknownField(key: string, path: Path, { schema, source, value, base }: Check): Fault {
  const known = fieldsAt(schema, path);
  const likely = fieldMeant(key, known);
  const expected = likely ? `\`${likely}\`` : `one of ${known.map((field) => `\`${field}\``).join(', ')}`;
  const place = source.place([...base, ...path, key], 'key');
  const reason = `Unexpected field ${fieldName([...path, key])}, expected ${expected}`;
  return {
    rule: 'unknown-field',
    file: source.file,
    ...place,
    reason,
    ...renaming(key, likely, { schema, value, path }),
  };
}

/** A field in words: `` `title` (`roles`, item 2) ``; empty for the whole. */
function fieldName(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : `\`${String(step)}\``));
  const [last = '', outer] = [steps.at(-1), steps.slice(0, -1).join(', ')];
  return outer ? `${last} (${outer})` : last;
}

interface Check {
  schema: z.ZodType;
  source: Source;
  /** What was checked, and the path that leads to it. */
  value: unknown;
  base: Path;
}
