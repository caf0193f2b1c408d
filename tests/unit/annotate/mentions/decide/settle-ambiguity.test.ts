import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../../../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../../../../src/annotate/knowledge/known-entity.ts';
import { findMentions } from '../../../../../src/annotate/mentions/find-mentions.ts';
import { plainProse } from '../../../../../src/annotate/text/prose.ts';
import { entry, mentionsOf } from '../mentions-of.ts';

const jordania = entry.place('jordania', 'Jordania');
const player = entry.person('player', 'Mika Jordania');
const ada = entry.person('ada', 'Ada Holm');
const tove = entry.person('tove', 'Tove Holm');

describe('a place and a person of one name', () => {
  test('the person once introduced', () => {
    expect(mentionsOf('Mika Jordania retired. Jordania scored 30.', [jordania, player])).toEqual([
      'Mika Jordania=player',
      'Jordania=player',
    ]);
  });

  test('the place after a preposition of place', () => {
    expect(mentionsOf('Mika Jordania flew to Jordania.', [jordania, player])).toEqual([
      'Mika Jordania=player',
      'Jordania=jordania',
    ]);
  });
});

test('an article printed small is no part of a name, so that another entry may be meant', () => {
  const here = entry.organization('here', 'Reform Party of Norvia', 'Reformers');
  const abroad = entry.organization('abroad', 'The Reformers');
  expect(mentionsOf('People trust the Reformers.', [here, abroad])).toEqual([]);
  expect(mentionsOf('The Reform Party of Norvia leads. People trust the Reformers.', [here, abroad])).toEqual([
    'Reform Party of Norvia=here',
    'Reformers=here',
  ]);
  expect(mentionsOf('They marched with The Reformers, a band.', [here, abroad])).toEqual(['The Reformers=abroad']);
});

describe('a capital and its country', () => {
  const city = entry.place('city', 'Ankara');
  const country = entry.place('country', 'Norvia', 'Ankara');

  test.each([
    'Norvia is vast. Ankara has agreed to pay.',
    'Norvia is vast. Ankara regards it as a favour.',
    'Norvia is vast. It was a push by Ankara to raise taxes.',
    'Norvia is vast. They say that Ankara is preparing talks.',
  ])('the country where the capital does what governments do: %s', (text) => {
    expect(mentionsOf(text, [city, country]).at(-1)).toBe('Ankara=country');
  });

  test.each([
    'Norvia is vast. They flew from Ankara to sunnier shores.',
    'Norvia is vast. Ankara was hot.',
    'Norvia is vast. The Ankara-based firm agreed.',
    'Norvia is vast. The talks in Ankara failed.',
  ])('the city elsewhere: %s', (text) => {
    expect(mentionsOf(text, [city, country]).at(-1)).toBe('Ankara=city');
  });

  test('the place of its own name, where that is no capital', () => {
    const other = entry.place('other', 'Sudria', 'Ulm');
    expect(mentionsOf('Sudria is vast. Ulm has agreed to pay.', [entry.place('ulm', 'Ulm'), other])).toEqual([
      'Sudria=other',
      'Ulm=ulm',
    ]);
  });
});

describe('two people of one surname', () => {
  test('the only one introduced', () => {
    expect(mentionsOf('Tove Holm spoke. Holm left.', [ada, tove])).toEqual(['Tove Holm=tove', 'Holm=tove']);
  });

  test('the one whom the title fits', () => {
    const text = 'Judge Ada Holm and Senator Tove Holm met. Judge Holm left.';
    expect(mentionsOf(text, [ada, tove])).toEqual(['Ada Holm=ada', 'Tove Holm=tove', 'Holm=ada']);
  });

  test('the one who held the office', () => {
    const judge: KnownEntity = { ...ada, roles: [{ title: 'Chief Judge' }] };
    expect(mentionsOf('Tove Holm and Ada Holm met. Judge Holm left.', [judge, tove])).toEqual([
      'Tove Holm=tove',
      'Ada Holm=ada',
      'Holm=ada',
    ]);
  });

  test('the one of whom the article has spoken last', () => {
    const text = `Ada Holm came. Holm spoke. ${'The rain went on and on. '.repeat(80)}Tove Holm came. Holm sang.`;
    expect(mentionsOf(text, [ada, tove])).toEqual(['Ada Holm=ada', 'Holm=ada', 'Tove Holm=tove', 'Holm=tove']);
  });

  test('neither, and a report, where both were named in one breath', () => {
    const text = 'Ada Holm and Tove Holm arrived. Holm waved.';
    const { mentions, ambiguous } = findMentions(plainProse(text), compileKnowledge({ entities: [tove, ada] }), {});
    expect(mentions).toHaveLength(2);
    expect(ambiguous).toEqual([{ start: 32, end: 36, surface: 'Holm', ids: ['ada', 'tove'] }]);
  });
});

describe('two bodies of one name', () => {
  const north = entry.organization('north', 'Council of North Norvia', 'Council');
  const south = entry.organization('south', 'Council of South Sudria', 'Council');

  test('the one whose full name the article speaks of', () => {
    expect(mentionsOf('In Sudria it rained. The Council met in Sudria.', [north, south])).toEqual(['Council=south']);
    expect(mentionsOf('It rained. The Council met.', [north, south])).toEqual([]);
  });

  test('the one whose acronym stands in brackets behind', () => {
    const north = entry.organization('north', 'Union of Norvia', 'Unionists', 'UDN');
    const south = entry.organization('south', 'Union of Sudria', 'Unionists', 'UDS');
    expect(mentionsOf('The Unionists (UDS) won.', [north, south])[0]).toBe('Unionists=south');
    expect(mentionsOf('The Unionists (after a recount) won.', [north, south])).toEqual([]);
  });

  test('not the one that has its name from being the women’s or the young ones’, where no word tells so', () => {
    const first = entry.organization('first', 'Norvia national football team', 'Norvia');
    const women = entry.organization('women', 'Norvia women national football team', 'Norvia');
    const report = 'The national football team scored, and the coach of Norvia praised his team.';
    expect(mentionsOf(report, [women, first])).toEqual(['Norvia=first']);
  });

  test('the one that is known by more than a noun that every country has a body for', () => {
    const here = entry.organization('here', 'Norvian Senate', 'Senate');
    const abroad = entry.organization('abroad', 'Senate');
    expect(mentionsOf('The Norvian president met the Senate of the Norvian islands.', [here, abroad])).toEqual([
      'Senate=here',
    ]);
  });

  test('the one whose name the alias is made from, rather than one that it only stands for', () => {
    const party = entry.organization('party', 'Quollian Party', 'Quollians');
    const club = entry.organization('club', 'Harbour Rowers', 'Quollians');
    expect(mentionsOf('The Quollians met.', [party, club])).toEqual(['Quollians=party']);
  });

  test('the one whose name goes on with the noun behind', () => {
    const city = entry.place('city', 'Brugg');
    const county = entry.place('county', 'Brugg County', 'Brugg');
    expect(mentionsOf('They left Brugg county.', [city, county])).toEqual(['Brugg=county']);
    expect(mentionsOf('They left Brugg early.', [city, county])).toEqual(['Brugg=city']);
  });

  test('a city rather than the land around it that is called the same', () => {
    const city = entry.place('city', 'New Brugg City', 'New Brugg');
    const land = entry.place('land', 'New Brugg');
    expect(mentionsOf('They met in New Brugg.', [city, land])).toEqual(['New Brugg=city']);
  });

  test('a team rather than its town in a report on games', () => {
    const town = entry.place('town', 'Brugg');
    const team = entry.organization('team', 'FC Brugg', 'Brugg');
    const text = 'The striker scored two goals and the coach praised his defenders after the match against Brugg.';
    expect(mentionsOf(text, [town, team])).toEqual(['Brugg=team']);
    expect(mentionsOf('The mayor opened a bridge and praised the builders of Brugg.', [town, team])).toEqual([
      'Brugg=town',
    ]);
  });

  test('the town where something lies in it, though games be reported, but not before what is the team’s', () => {
    const town = entry.place('town', 'Brugg');
    const team = entry.organization('team', 'FC Brugg', 'Brugg');
    const report = 'The striker of FC Brugg scored two goals after the match, FC Brugg and its coach said';
    expect(mentionsOf(`${report} in Brugg.`, [town, team]).at(-1)).toBe('Brugg=town');
    expect(mentionsOf(`${report} of a place in Brugg's squad.`, [town, team]).at(-1)).toBe('Brugg=team');
  });

  test('the town where nobody reports on games', () => {
    const town = entry.place('town', 'Brugg am Ley', 'Brugg');
    const team = entry.organization('team', 'Brugg United', 'Brugg');
    expect(mentionsOf('Brugg has a fine market.', [town, team])).toEqual(['Brugg=town']);
  });

  test('the place that has a north and a south', () => {
    const sea = entry.place('sea', 'Velmoric Ocean', 'Velmoric');
    const paper = entry.organization('paper', 'The Velmoric', 'Velmoric');
    expect(mentionsOf('Storms cross the northwestern Velmoric.', [sea, paper])).toEqual(['Velmoric=sea']);
  });

  test('a body of the United Provinces is no team', () => {
    const senate = entry.organization('senate', 'United Provinces Senate', 'Senate');
    const club = entry.organization('club', 'Senate Club', 'Senate');
    const text = 'The striker scored two goals and the coach praised his defenders after the match against Senate.';
    expect(mentionsOf(text, [senate, club])).toEqual(['Senate=club']);
  });

  test('the one that the article names most often', () => {
    const first = entry.organization('first', 'Lake Lions', 'Lions');
    const second = entry.organization('second', 'Hill Lions', 'Lions');
    const text = 'Hill Lions met Lake Lions. Hill Lions sang. Hill Lions ate. Hill Lions slept. Then the Lions woke.';
    expect(mentionsOf(text, [first, second]).at(-1)).toBe('Lions=second');
  });
});

describe('certainty', () => {
  const certainties = (text: string, entities: KnownEntity[]): string[] =>
    findMentions(plainProse(text), compileKnowledge({ entities }), {}).mentions.map(
      ({ rule, certainty }) => `${rule} ${certainty}`,
    );

  test('is certain for a name that one bears, and for a surname after its introduction', () => {
    expect(certainties('Ada Holm spoke. Holm left.', [ada])).toEqual(['full-name certain', 'surname certain']);
  });

  test('is likely before the introduction, for a given name and for a form that is only implied', () => {
    expect(certainties('Holm resigns\nAda M. Holm left. “Ada,” he said.', [ada])).toEqual([
      'surname likely',
      'short-name likely',
      'given-name likely',
    ]);
  });

  test('is unsure, with a reason, for a rare surname without an introduction', () => {
    const rare = entry.person('rare', 'Ada Quillfeather');
    const { mentions } = findMentions(
      plainProse('It was up to Quillfeather.'),
      compileKnowledge({ entities: [rare] }),
      {},
    );
    expect(mentions).toMatchObject([{ certainty: 'unsure', reason: 'no-full-name' }]);
  });
});

describe('a name with one bearer is only likely', () => {
  const certaintyOf = (text: string, entity: KnownEntity) =>
    findMentions(plainProse(text), compileKnowledge({ entities: [entity] }), {}).mentions.map(
      ({ certainty }) => certainty,
    );

  test.each([
    ['if many a country has one', 'The Supreme Court agreed.', entry.organization('court', 'Supreme Court')],
    [
      'if it is a place in a report on games and nothing lies in it',
      'The striker scored two goals after the match against Norvia.',
      entry.place('norvia', 'Norvia'),
    ],
    [
      'if another word with a capital stands beside it',
      'They read the Quoll Zandar papers.',
      entry.organization('quoll', 'Quoll'),
    ],
  ])('%s', (_, text, entity) => {
    expect(certaintyOf(text, entity)).toEqual(['likely']);
  });

  test.each([
    ['The Norvian Court agreed.', entry.organization('court', 'Norvian Court')],
    ['The striker scored two goals after the match in Norvia.', entry.place('norvia', 'Norvia')],
    ['They read papers of the Quoll.', entry.organization('quoll', 'Quoll')],
  ])('else certain: %s', (text, entity) => {
    expect(certaintyOf(text, entity)).toEqual(['certain']);
  });
});
