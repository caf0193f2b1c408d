import { wordSet } from '../../word-set.ts';

/** English nouns that `to` and a verb follow: whose bearer may yet say something, as data. */
export const planNouns: ReadonlySet<string> =
  wordSet(`ability approach attempt attempts authority bid chance chances decision decisions desire effort efforts evidence failure
  inability intention need obligation offer permission plan plans power powers pressure proposal push
  readiness reason reasons refusal reluctance request requests struggle temptation unwillingness urge
  willingness wish`);
