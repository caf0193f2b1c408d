import { closeSync, openSync, writeSync } from 'node:fs';

const people = ['Mina Okafor', 'Ada Lund', 'Jon Abel', 'Greta Starck', 'Rosa Wormel', 'Edda Marsh'];
const bodies = ['the Harbour Board', 'the Courier', 'the Pilots’ Guild', 'the Council of Velmora'];
const things = ['the quay', 'the toll', 'the new lamps', 'the dredging', 'the winter ferry', 'the strike'];
const verbs = ['said', 'told reporters', 'wrote', 'warned', 'argued', 'announced'];

/** Writes `count` texts as JSON Lines, the same ones every time. Each has some 300 words in eight paragraphs. */
export function writeCorpus(file: string, count: number): void {
  const open = openSync(file, 'w');
  for (let at = 0; at < count; at += 1) writeSync(open, `${JSON.stringify(textAt(at))}\n`);
  closeSync(open);
}

/** The glossary that the texts are annotated with. */
export const glossary = people.map((name) => ({
  id: name.toLowerCase().replace(' ', '-'),
  kind: 'person',
  name,
  family: name.split(' ')[1],
}));

function textAt(at: number): object {
  const pick = <T>(list: readonly T[], step: number): T => list[(at * 7 + step * 3 + (at >> 4)) % list.length] as T;
  const paragraphs = Array.from({ length: 8 }, (_, step) => {
    const [who, other, body, thing] = [
      pick(people, step),
      pick(people, step + 1),
      pick(bodies, step),
      pick(things, step),
    ];
    return `“We looked at ${thing} for ${at + step} days, and ${thing} will stay,” ${who} ${pick(verbs, step)} on Tuesday. ${body[0]?.toUpperCase()}${body.slice(1)} had asked ${other} about it in May. She added that “nobody at ${body} was paid,” and left for Velmora.`;
  });
  return { id: `text-${at}`, text: paragraphs.join('\n\n'), date: '2024-03-07', lang: 'en' };
}
