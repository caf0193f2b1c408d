import type { State } from '../ask/address.ts';
import { type Choice, type Query, readQuery, wordsOf } from '../ask/query.ts';
import { isEmpty, type Resolved, resolved, unknownAmong } from './choices.ts';
import { findPlaces } from './find-places.ts';
import { findSaid } from './find-said.ts';
import { nothing, type Outcome } from './result.ts';
import type { Tools } from './search.ts';

/**
 * Makes a search. Yields what is known as it comes: names first, then places in articles; the last one is `done`.
 * @param limit How many articles or quotes to show.
 */
export async function* find(
  state: State,
  tools: Tools,
  limit: number,
): AsyncGenerator<Outcome & { choices: Resolved[] }> {
  const query = queryOf(state);
  if (isEmpty(query)) {
    yield { ...nothing, choices: [] };
    return;
  }
  const reading = Promise.all([
    tools.names.find([...query.words, ...query.phrases].join(' '), 'none'),
    resolved(query.choices, tools.names),
  ]);
  // What the index needs is on its way while names are read; where it fails, the search that comes to it says so.
  if (!query.choices.some(isOfSpeaker)) beginToLoad(query, tools).catch(() => {});
  const [matches, choices] = await reading;
  const unknown = unknownAmong(choices);
  if (unknown.length > 0) {
    yield { ...nothing, unknown, choices };
    return;
  }
  const search = { ...tools, query, choices, limit, matches, sort: state.sort };
  for await (const outcome of choices.some(isOfSpeaker) ? findSaid(search) : findPlaces(search))
    yield { ...outcome, choices };
}

/** Opens the index for a search that will need it, while it is still being typed. */
export function prepare(state: State, { engine }: Tools): void {
  const { words, phrases, choices } = queryOf(state);
  if (words.length + phrases.length > 0 && !choices.some(isOfSpeaker)) engine().catch(() => {});
}

/** All that is asked: what was typed and what was chosen. */
function queryOf({ text, choices }: State): Query {
  const typed = readQuery(text);
  return { ...typed, choices: [...typed.choices, ...choices] };
}

/** Whether a choice asks for what somebody said, which no index is needed for. */
function isOfSpeaker({ field, not }: Choice): boolean {
  return field === 'speaker' && !not;
}

async function beginToLoad(query: Query, { engine }: Tools): Promise<void> {
  const index = await engine();
  await index.load(wordsOf(query));
}
