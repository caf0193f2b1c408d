const asked = new Map<string, Promise<unknown>>();

/** The JSON at an address of this site, fetched once. A failure is forgotten, so that asking again tries again. */
export function fetched<T>(address: string, cache: RequestCache = 'default'): Promise<T> {
  const known = asked.get(address);
  if (known) return known as Promise<T>;
  const coming = fetch(address, { cache }).then((response) => {
    if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${address}, expected the list`);
    return response.json();
  });
  asked.set(address, coming);
  coming.catch(() => asked.delete(address));
  return coming as Promise<T>;
}
