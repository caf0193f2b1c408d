import { z } from 'zod';

/** An absolute address that a page may link to: http or https, so never a script. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'expected an address such as https://example.org/page',
});
