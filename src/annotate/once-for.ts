/**
 * Makes something of an object once, however often it is asked for, and keeps it with the object, where nothing else sees it.
 * A `WeakMap` would do the same, but all that it holds outlives every quick collection of garbage: with the tokens of texts
 * in one, each took ten times as long.
 */
export function onceFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = Symbol('made');
  return (of: Of & { [made]?: Made }) => {
    if (of[made] === undefined) Object.defineProperty(of, made, { value: make(of) });
    return of[made] as Made;
  };
}
