/** What is made at the first call; a failure is forgotten, so that asking again tries again. */
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

/** The same for each of many keys; what is given beside one counts at its first call. */
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
