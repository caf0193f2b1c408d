import { runInThisContext } from 'node:vm';

/** After how many milliseconds a case counts as one that never ends: a hundred times what the slowest takes alone. */
const limit = 300_000;

/** What `work` gives; undefined where it doesn't end. Only V8's own watch can end work that never yields. */
export function withinLimit<T>(work: () => T, timeout = limit): T | undefined {
  let result: T | undefined;
  Reflect.set(globalThis, name, () => {
    result = work();
  });
  try {
    runInThisContext(`${name}()`, { timeout });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  } finally {
    Reflect.deleteProperty(globalThis, name);
  }
  return result;
}

const name = 'lecternWorkWithinLimit';
