/** The errors of the system that writing can meet, by Node’s error code: what happened, and what to do about it. */
const faults = new Map([
  ['ENOSPC', ['full disk', 'make room']],
  ['EDQUOT', ['used-up share of the disk', 'make room']],
  ['EFBIG', ['limit to the size of files', 'raise it']],
  ['EACCES', ['lack of leave to write', 'give it, or name another folder']],
  ['EPERM', ['lack of leave to write', 'give it, or name another folder']],
  ['EROFS', ['file system that is only read', 'name another folder']],
  ['EBUSY', ['folder in use', 'close what uses it']],
  ['EEXIST', ['file of the same name', 'rename it']],
  ['EXDEV', ['link out of the folder', 'put a folder in its place']],
  ['ENOTDIR', ['file in a folder’s place', 'rename it']],
  ['ENOTEMPTY', ['folder that is not empty', 'look at what lies in it']],
  ['EIO', ['failure of the disk', 'look after it']],
  ['EMFILE', ['limit to open files', 'raise it']],
  ['ENFILE', ['limit to open files', 'raise it']],
  ['ENAMETOOLONG', ['name that is too long for the disk', 'name another folder']],
]);

/**
 * What the system refused, as a sentence, where that is why something failed; undefined for faults of another kind.
 * `purpose` says what was meant to be done. Libraries hand such errors on inside their own, or as words alone.
 */
export function describeSystemFault(error: unknown, purpose = 'write the site'): string | undefined {
  const found = causesOf(error)
    .map(codeOf)
    .find((code) => code !== undefined);
  const [met, todo] = (found && faults.get(found.code)) || [];
  if (!found || !met) return undefined;
  return `Unexpected ${met}${found.path ? ` at \`${found.path}\`` : ''} (${found.code}), expected to ${purpose}: ${todo} and run the command again.`;
}

function codeOf(error: Error & { code?: unknown; path?: unknown; dest?: unknown }) {
  const told = /\b(E[A-Z]{3,})\b|os error (\d+)/.exec(error.message);
  const code = [error.code, told?.[1], numbers.get(told?.[2] ?? '')].find((one) => faults.has(String(one)));
  if (code === undefined) return undefined;
  const path = typeof error.dest === 'string' ? error.dest : error.path;
  return { code: String(code), path: typeof path === 'string' ? path : undefined };
}

/** errno(3) of Linux and macOS, which Astro’s bundler tells instead of codes. */
const numbers = new Map([
  ['1', 'EPERM'],
  ['5', 'EIO'],
  ['13', 'EACCES'],
  ['24', 'EMFILE'],
  ['27', 'EFBIG'],
  ['28', 'ENOSPC'],
  ['30', 'EROFS'],
  ['122', 'EDQUOT'],
]);

function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? error.errors : [];
  return [error, ...[error.cause, ...inner].flatMap(causesOf)];
}
