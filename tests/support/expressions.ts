import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '@astrojs/compiler-rs';
import ts from 'typescript';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every regular expression that is written out in a file of `src/`, and every place that builds one from parts. */
export function writtenExpressions(): Written {
  return together(
    globSync('**/*.{ts,js,mjs,astro}', { cwd: source })
      .sort()
      .map((file) => expressionsIn(file, readFileSync(source + file, 'utf8'))),
  );
}

/** The same of one file; a component's are those of its front matter, its mark-up and its scripts. */
export function expressionsIn(file: string, text: string): Written {
  return file.endsWith('.astro') ? inComponent(file, text) : inScript(file, text);
}

/**
 * What expressions are built from parts while `run` goes on, with the file of `src/` that builds them. It sees only
 * modules that are loaded for the first time within.
 */
export async function builtExpressions(run: () => Promise<unknown>): Promise<Expression[]> {
  const found: Expression[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags], self) {
      const made: RegExp = Reflect.construct(target, [pattern, flags], self);
      const [, file, line] = /\/src\/([^\s?()]+\.ts)[^\s():]*:(\d+)/.exec(new Error().stack ?? '') ?? [];
      if (file !== undefined) found.push({ file, line: Number(line), source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

function together(all: readonly Written[]): Written {
  return { literals: all.flatMap(({ literals }) => literals), built: all.flatMap(({ built }) => built) };
}

function inScript(file: string, text: string): Written {
  const script = ts.createSourceFile(`${file}.ts`, text, ts.ScriptTarget.Latest, true);
  const found: Written = { literals: [], built: [] };
  const visit = (node: ts.Node): void => {
    const place = { file, line: script.getLineAndCharacterOfPosition(node.getStart()).line + 1 };
    if (ts.isRegularExpressionLiteral(node)) found.literals.push({ ...place, ...partsOf(node.text) });
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isCall && node.expression.getText() === 'RegExp') found.built.push(place);
    ts.forEachChild(node, visit);
  };
  visit(script);
  return found;
}

function inComponent(file: string, text: string): Written {
  const found: Written = { literals: [], built: [] };
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { raw, regex, callee, start = 0 } = node as ComponentNode;
    const place = { file, line: text.slice(0, start).split('\n').length };
    if (regex && raw !== undefined) found.literals.push({ ...place, ...partsOf(raw) });
    if (callee?.name === 'RegExp') found.built.push(place);
    Object.values(node).forEach(visit);
  };
  visit(parse(text).ast as unknown);
  return found;
}

function partsOf(literal: string): { source: string; flags: string } {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

export interface Written {
  literals: Expression[];
  built: Place[];
}

export interface Place {
  /** Relative to `src/`, with slashes. */
  file: string;
  line: number;
}

export interface Expression extends Place {
  source: string;
  flags: string;
}

/** What a node of a component's syntax tree may have. */
interface ComponentNode {
  raw?: string;
  regex?: unknown;
  callee?: { name?: string };
  /** In UTF-16 code units. */
  start?: number;
}
