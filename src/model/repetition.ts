/**
 * Whether an expression repeats, without bound, a group whose words may be taken in several ways: one that holds a
 * repetition or a choice, as in `(\w+ ?)*`. Each repetition may double the ways to match, so that a page that nearly
 * matches takes for ever. Up to twenty times count as bounded.
 */
export function repeatsOpenly(expression: string): boolean {
  const bare = expression
    .replace(/\\./g, 'x')
    .replace(/\[[^[\]]*\]/g, 'x')
    .replace(/\(\?(?:<?[=!]|:|<\w+>)/g, '(');
  const groups = [{ isOpen: false }];
  for (const { 0: sign, 1: repeated } of bare.matchAll(/[(|]|\)?([*+?]|\{\d+(?:,\d*)?\})|\)/g)) {
    const group = groups.at(-1);
    if (sign === '(') groups.push({ isOpen: false });
    else if (sign === '|' && group) group.isOpen = true;
    else if (!sign.startsWith(')')) {
      if (group && !/^\{\d+\}$/.test(sign)) group.isOpen = true;
    } else {
      const closed = groups.pop();
      const around = groups.at(-1);
      if (closed?.isOpen && repeated !== undefined && isUnbounded(repeated)) return true;
      if (around && (closed?.isOpen || repeated !== undefined)) around.isOpen = true;
    }
  }
  return false;
}

/** Whether a sign of repetition, such as `+` or `{2,}`, stands for more than twenty times. */
function isUnbounded(sign: string): boolean {
  if (sign === '?') return false;
  const [, least = '', most = least] = /^\{(\d+)(?:,(\d*))?\}$/.exec(sign) ?? [];
  return most === '' || Number(most) > 20;
}
