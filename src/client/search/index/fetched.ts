import { onceEach } from './once.ts';

const read = onceEach(async (address: string, cache: RequestCache): Promise<unknown> => {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${address}, expected the list`);
  return response.json();
});

/** The JSON at an address of this site, fetched once. A failure is forgotten, so that asking again tries again. */
export function fetched<T>(address: string, cache: RequestCache = 'default'): Promise<T> {
  return read(address, cache) as Promise<T>;
}
