/**
 * A function of an object that computes its value once and keeps it in the object, in a property of its own.
 * A `WeakMap` would do the same, but what it holds survives V8’s minor garbage collections: 50 to 150 kB for an article of
 * 6,000 characters, against 10 to 25 kB this way (measured with V8’s sampling heap profiler).
 */
export function memoized<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = Symbol('made');
  return (of: Of & { [made]?: Made }) => {
    if (of[made] === undefined) Object.defineProperty(of, made, { value: make(of) });
    return of[made] as Made;
  };
}

/** A function that computes its value on the first call and keeps it. */
export function memoizedCall<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
