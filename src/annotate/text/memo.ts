/**
 * Makes something of an object once, however often it is asked for, and keeps it with the object, where nothing else sees it.
 * A `WeakMap` would do the same, but all that it holds outlives quick collections of garbage: of an article of 6,000
 * characters 50 to 150 kB did, where 10 to 25 do so (V8's sampling heap profiler, without what minor collections take).
 */
export function memoized<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = Symbol('made');
  return (of: Of & { [made]?: Made }) => {
    if (of[made] === undefined) Object.defineProperty(of, made, { value: make(of) });
    return of[made] as Made;
  };
}

/** Makes something when it is first asked for, and keeps it. */
export function memoizedCall<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
