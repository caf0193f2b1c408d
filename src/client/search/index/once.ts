/** A function that computes its promise on the first call and keeps it. A failure isn’t kept, so the next call tries again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (made) return made;
    const making = make();
    made = making;
    making.catch(() => {
      made = undefined;
    });
    return making;
  };
}

/** The same with a promise for each key. Further arguments count only in the first call with a key. */
export function onceEach<T, More extends unknown[]>(
  make: (key: string, ...more: More) => Promise<T>,
): (key: string, ...more: More) => Promise<T> {
  const made = new Map<string, () => Promise<T>>();
  return (key, ...more) => {
    const one = made.get(key) ?? once(() => make(key, ...more));
    made.set(key, one);
    return one();
  };
}
