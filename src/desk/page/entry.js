// A new entry, to be looked at before it is written.
import { ask } from './ask.js';
import { element, field, form } from './parts.js';

/**
 * Opens the form with what is known of the one that is meant.
 * @param {any} shown
 * @param {string} name What the editor has written so far.
 */
export async function openEntry(shown, name) {
  const known = shown.entry ?? (await ask('propose', { key: shown.key, name })).entry;
  const fields = form('entry').elements;
  const values = { name: known.name, kind: known.kind, aliases: known.aliases.join('; ') };
  /** @type {HTMLInputElement} */ for (const [id, value] of Object.entries(values)) fields.namedItem(id).value = value;
  form('entry').hidden = false;
  field('entry-name').focus();
}

/**
 * Lists the kinds that an entry of this edition can be of.
 * @param {string[]} kinds
 */
export function listKinds(kinds) {
  /** @type {HTMLSelectElement} */ (form('entry').elements.namedItem('kind')).replaceChildren(
    ...kinds.map((kind) => element('option', kind)),
  );
}

/** What the form says. */
export function entryInForm() {
  const data = new FormData(form('entry'));
  const aliases = String(data.get('aliases')).split(';');
  return {
    name: String(data.get('name')).trim(),
    kind: String(data.get('kind')),
    aliases: aliases.map((one) => one.trim()).filter(Boolean),
  };
}
