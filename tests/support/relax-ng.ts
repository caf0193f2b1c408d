import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';

const schema = new URL('../../src/export/lectern-tei.rng', import.meta.url);

/** What is wrong with a TEI text by our schema, a line each; a text that is no XML throws. */
export function teiFaults(tei: string): string[] {
  const grammar = XmlDocument.fromString(readFileSync(schema, 'utf8'));
  const validator = RelaxNGValidator.fromDoc(grammar);
  const document = XmlDocument.fromString(tei);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
  } finally {
    for (const one of [document, validator, grammar]) one.dispose();
  }
}
