// Which items are asked for: the address has it, so that a link can open the desk filtered.
import { element, form, part } from './parts.js';

const names = ['kind', 'certainty', 'rule', 'article', 'entity'];

/**
 * What the address asks for; undefined where it asks for nothing.
 * @returns {Record<string, string> | undefined}
 */
export function filterInAddress() {
  const asked = [...new URLSearchParams(location.search)].filter(([name, value]) => names.includes(name) && value);
  return asked.length > 0 ? Object.fromEntries(asked) : undefined;
}

/**
 * Offers the values that there are, each with how many items have it, and writes the filter into the address.
 * @param {Record<string, {value: string, count: number}[]>} facets
 * @param {Record<string, string>} filter
 */
export function showFilters(facets, filter) {
  for (const name of names) {
    const select = /** @type {HTMLSelectElement} */ (form('filters').elements.namedItem(name));
    const options = (facets[name] ?? []).slice(0, 500).map(({ value, count }) => {
      const option = /** @type {HTMLOptionElement} */ (element('option', `${value} (${count})`));
      option.value = value;
      return option;
    });
    const all = /** @type {HTMLOptionElement} */ (element('option', 'all'));
    all.value = '';
    select.replaceChildren(all, ...options);
    select.value = filter[name] ?? '';
  }
  const chosen = Object.entries(filter).map(([name, value]) => `${name} ${value}`);
  part('filtered').replaceChildren(element('kbd', 'f'), ` Filter${chosen.length > 0 ? `: ${chosen.join(', ')}` : ''}`);
  history.replaceState(null, '', chosen.length > 0 ? `?${new URLSearchParams(filter)}` : location.pathname);
}

/**
 * @param {(filter: Record<string, string>) => void} ask
 */
export function listenForFilters(ask) {
  const filters = form('filters');
  filters.addEventListener('change', () => {
    const chosen = [...new FormData(filters)].filter(([, value]) => value !== '');
    ask(Object.fromEntries(chosen.map(([name, value]) => [name, String(value)])));
  });
  filters.addEventListener('reset', (event) => {
    event.preventDefault();
    ask({});
  });
}
