import { search } from '#words';
import { make } from '../../make-element.ts';
import { type Choice, isSame } from '../ask/query.ts';
import type { Facet } from '../find/result.ts';
import { valueInWords } from './words.ts';

/** Fills the panel of filters anew. */
export function showFilters(panel: HTMLElement, facets: Facet[], chosen: Chosen): void {
  panel.replaceChildren(...facets.flatMap((facet) => fieldsetOf(facet, chosen) ?? []));
}

function fieldsetOf({ field, values }: Facet, { choices, onToggle }: Chosen): HTMLElement | undefined {
  const isChosen = (value: string) => choices.some((choice) => isSame({ field, value, not: false }, choice));
  if (values.length < 2 && !values.some(({ value }) => isChosen(value))) return undefined;
  const rows = values.map(({ value, label, count }) => {
    const box = make('input', {
      type: 'checkbox',
      id: `choose-${field}-${value}`,
      ...(isChosen(value) && { checked: '' }),
    });
    box.addEventListener('change', () => onToggle({ field, value, not: false }));
    const words = valueInWords(field, value, label);
    const counts =
      count === undefined
        ? undefined
        : make('span', { class: 'count' }, count.toLocaleString(document.documentElement.lang));
    return make('label', {}, box, make('span', {}, words), counts);
  });
  return make('fieldset', {}, make('legend', {}, search.fields[field]), ...rows);
}

/** The choices made, each with a button that takes it back. */
export function showChips(
  place: HTMLElement,
  choices: (Choice & { label: string })[],
  onRemove: (choice: Choice) => void,
): void {
  place.replaceChildren(
    ...choices.map((choice) => {
      const chosen = `${search.fields[choice.field]} ${valueInWords(choice.field, choice.value, choice.label)}`;
      const words = choice.not ? search.not(chosen) : chosen;
      const button = make(
        'button',
        { type: 'button', id: `chosen-${choice.field}-${choice.value}`, 'aria-label': search.remove(words) },
        words,
        make('span', { 'aria-hidden': 'true' }, ' ×'),
      );
      button.addEventListener('click', () => onRemove(choice));
      return make('li', {}, button);
    }),
  );
}

interface Chosen {
  choices: Choice[];
  /** Called when a box is ticked or cleared. */
  onToggle(choice: Choice): void;
}
