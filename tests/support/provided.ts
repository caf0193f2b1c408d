/** The value that a global setup provided; throws its fault where the setup failed. */
export function provided<T extends object>(value: T | { fault: string }): T {
  if ('fault' in value) throw new Error(value.fault);
  return value;
}
