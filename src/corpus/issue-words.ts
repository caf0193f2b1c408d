import type { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import { shortened } from './front-matter.ts';

/** What an issue of zod's says was expected in place of `found`, in an editor's words. */
export function expectationOf(issue: Issue, found: unknown): string {
  const own = /^expected (.+)/s.exec(issue.message)?.[1];
  if (own) return own;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'array' && typeof found === 'string' && found.includes(','))
        return `a list: \`${inBrackets(found)}\``;
      return issue.expected === 'string' && isScalar(found) ? 'text in quotes' : formOf(issue.expected);
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map((inner) => expectationOf(inner, found)))].join(' or ');
    case 'invalid_value':
      return oneOf(issue.values.map(String), found);
    case 'too_small':
      return issue.origin === 'string' ? 'text' : `at least ${issue.minimum}`;
    default:
      return issue.message;
  }
}

/** A value as a sentence can hold it. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return value.trim() === '' ? 'empty text' : `\`${shortened(value)}\``;
  if (typeof value === 'number') return `number \`${value}\``;
  if (isParts(value)) return `\`${value.join('-')}\``;
  if (typeof value === 'object') return Array.isArray(value) ? 'list' : 'fields';
  return `\`${String(value)}\``;
}

/** Whether it is a date as CSL has it: year, month and day. */
function isParts(value: unknown): value is number[] {
  return Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'number');
}

const forms = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', '`true` or `false`'],
  ['array', 'a list'],
  ['object', 'fields, one `name: value` a line'],
  ['record', 'fields, one `name: value` a line'],
]);

function formOf(type: string): string {
  return forms.get(type) ?? type;
}

/** `a, b` as YAML has a list of the same. */
function inBrackets(text: string): string {
  const items = shortened(text)
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  return `[${items.join(', ')}]`;
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function oneOf(values: string[], found: unknown): string {
  const meant = typeof found === 'string' ? nearest(found, values) : undefined;
  const quoted = (meant ? [meant] : values).map((value) => `\`${value}\``);
  return quoted.length > 1 ? `one of ${quoted.join(', ')}` : (quoted[0] ?? 'nothing');
}

export type Issue = z.core.$ZodIssue;
