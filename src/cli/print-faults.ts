import { styleText } from 'node:util';
import { byPlace, type Fault, faultRules, isError, severityOf } from '../model/fault.ts';

/**
 * Faults as a person reads them: a line each, by file and line, what to do below the last of those with the same
 * rule in a row, and a count at the end. Empty where there are none. Colours, where the output is a terminal.
 */
export function printFaults(faults: readonly Fault[], { colours = false } = {}): string {
  if (faults.length === 0) return '';
  const paint = (style: Style, text: string) => (colours ? styleText(style, text, { validateStream: false }) : text);
  const sorted = [...faults].sort(byPlace);
  const lines = sorted.map((fault, index) => {
    const severity = severityOf(fault);
    const { advice } = faultRules[fault.rule];
    const weight = paint(severity === 'error' ? 'red' : 'yellow', severity);
    const head = `${onOneLine(placeOf(fault))}  ${weight}  ${fault.rule}  ${onOneLine(fault.reason)}`;
    return sorted[index + 1]?.rule === fault.rule ? head : `${head}\n${paint('dim', `    ${advice}`)}`;
  });
  return `${lines.join('\n')}\n\n${countFaults(sorted)}\n`;
}

/** How many there are, in words: `2 errors and 1 warning in 2 files`. */
export function countFaults(faults: readonly Fault[]): string {
  const errors = faults.filter(isError).length;
  const counts = [count(errors, 'error'), count(faults.length - errors, 'warning')].filter(Boolean);
  const files = count(new Set(faults.map(({ file }) => file)).size, 'file');
  return files ? `${counts.join(' and ')} in ${files}` : 'no errors and no warnings';
}

function placeOf({ file, line, column }: Fault): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** Replaces line breaks and a terminal’s control codes, which text from files may contain. */
export function onOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

type Style = 'red' | 'yellow' | 'dim';
