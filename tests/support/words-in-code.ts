import ts from 'typescript';

/**
 * Where a script tells words of a language itself: expressions with two words or endings to choose from, and sets of
 * words. Sets whose type says that they hold something else (rules, kinds) don't count.
 */
export function wordsInCode(text: string): string[] {
  const file = ts.createSourceFile('rule.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && hasChoice(node.text)) found.push(node.text);
    if (ts.isNewExpression(node) && isSetOfWords(node, file)) found.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Whether two branches of one group are words, of two letters at least; the endings of files are none: `\.(?:md|html)$`. */
function hasChoice(text: string): boolean {
  const expression = text.replace(/\\\.\(\?:[a-z|]+\)\$/g, '');
  return /(?<![\\\p{L}])\p{Ll}{2,}\??\|(?:\p{Ll}\|)*\p{Ll}{2,}/u.test(expression);
}

function isSetOfWords(node: ts.NewExpression, file: ts.SourceFile): boolean {
  if (node.expression.getText(file) !== 'Set') return false;
  const [given] = node.arguments ?? [];
  if (!given || !(isList(given) || isSplit(given))) return false;
  const type = ts.isVariableDeclaration(node.parent) ? node.parent.type?.getText(file) : undefined;
  return type === undefined || type === 'ReadonlySet<string>';
}

function isList(node: ts.Expression): boolean {
  const isWord = (one: ts.Expression) => ts.isStringLiteral(one) && /^\p{Ll}{2,}$/u.test(one.text);
  return ts.isArrayLiteralExpression(node) && node.elements.filter(isWord).length > 1;
}

function isSplit(node: ts.Expression): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression: text, name } = node.expression;
  return name.text === 'split' && ts.isStringLiteralLike(text) && /\p{Ll}{2,}\s+\p{Ll}{2,}/u.test(text.text);
}
