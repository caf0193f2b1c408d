import { expect, test } from 'vitest';
import { readPersonName } from '../../../../src/annotate/knowledge/person-name.ts';
import { entry, mentionsOf } from '../mentions/mentions-of.ts';

test.each([
  ['Ada Holm', ['Holm'], false],
  ['Ada M. Holm Jr.', ['Holm'], false],
  ['Ada von der Holm', ['von der Holm', 'Holm'], false],
  ['Kim Sol Bin', ['Kim'], true],
  ['Park Min-jun', ['Park'], true],
  ['Na Seo-yeon', ['Na'], true],
  ['Wang Meili', ['Wang'], true],
  ['Kim Brandt', ['Brandt'], false],
  ['Ada', [], false],
  ['Pope Ada', [], false],
  ['Ada II', [], false],
])('the surname of %s is %j', (name, families, familyFirst) => {
  expect(readPersonName({ name })).toMatchObject({ families, familyFirst });
});

test('a stated surname wins over the one that the name suggests', () => {
  expect(readPersonName({ name: 'Ada Holm Berg', family: ['Holm'] }).families).toEqual(['Holm']);
});

test('a middle name or initial is part of the name, another person between is not', () => {
  const ada = entry.person('ada', 'Ada Holm');
  expect(mentionsOf('In came Ada M. Holm, Ada Maria Holm, then Ada and Tove Holm.', [ada])).toEqual([
    'Ada M. Holm=ada',
    'Ada Maria Holm=ada',
    'Ada=ada',
  ]);
});

test('a person is found by what the given name is for short, and by the given name that it is short for', () => {
  const bill = entry.person('bill', 'Bill Quoll');
  const thomas = entry.person('thomas', 'Thomas E. Dahl');
  expect(
    mentionsOf('William Quoll, William R. Quoll, Billy Quoll and Tom Dahl. Quoll left Tim Dahl.', [bill, thomas]),
  ).toEqual(['William Quoll=bill', 'William R. Quoll=bill', 'Tom Dahl=thomas', 'Quoll=bill']);
});

test('a surname after another given name is another person’s, in a headline too', () => {
  const ada = entry.person('ada', 'Ada Holm');
  expect(mentionsOf('Anna Holm Meets Voters While Berg Blames Holm\nAda Holm left.', [ada])).toEqual([
    'Holm=ada',
    'Ada Holm=ada',
  ]);
});

test('a surname with al- is found with and without it', () => {
  const nuri = { ...entry.person('nuri', 'Samir al-Nuri'), family: ['al-Nuri'] };
  expect(mentionsOf('Samir al-Nuri spoke; Nuri left; al-Nuri’s car.', [nuri])).toEqual([
    'Samir al-Nuri=nuri',
    'Nuri=nuri',
    'al-Nuri=nuri',
  ]);
});

test('a company is found without its form, a ministry turned round', () => {
  const acme = entry.organization('acme', 'Quoll Corporation');
  const ministry = entry.organization('ministry', 'Ministry of Dikes');
  expect(mentionsOf('Quoll sued the Dikes Ministry.', [acme, ministry])).toEqual([
    'Quoll=acme',
    'Dikes Ministry=ministry',
  ]);
});

test('a company’s legal form belongs to its name, a new sentence or another word doesn’t', () => {
  const quoll = entry.organization('quoll', 'Quoll Bakeries', 'QBK');
  const text =
    'Quoll Bakeries Corp. and Quoll Bakeries, Inc., sue QBK plc. They met Quoll Bakeries Corp. So did Quoll Bakeries Co-op.';
  expect(mentionsOf(text, [quoll])).toEqual([
    'Quoll Bakeries Corp.=quoll',
    'Quoll Bakeries, Inc.=quoll',
    'QBK plc=quoll',
    'Quoll Bakeries Corp=quoll',
    'Quoll Bakeries=quoll',
  ]);
});

test('a company is found by its first words where the article prints its name', () => {
  const quoll = entry.organization('quoll', 'Quoll River Mining Group');
  expect(mentionsOf('Quoll River Mining Group sold Quoll River shares. Quoll fell.', [quoll])).toEqual([
    'Quoll River Mining Group=quoll',
    'Quoll River=quoll',
    'Quoll=quoll',
  ]);
  expect(mentionsOf('Quoll fell.', [quoll])).toEqual([]);
});

test('a body is found by its noun with a capital and the, where the article prints its name', () => {
  const council = entry.organization('council', 'Quoll Council of Elders');
  const text =
    'The Quoll Council of Elders met. The Council agreed, a Council member said, as the Council of Youth had.';
  expect(mentionsOf(text, [council])).toEqual(['Quoll Council of Elders=council', 'Council=council']);
  expect(mentionsOf('The council agreed. The Council agreed.', [council])).toEqual([]);
  expect(mentionsOf('Inside the Council Chamber Room\nThe Quoll Council of Elders met.', [council])).toHaveLength(1);
});

test('a noun that two bodies of the article share names neither', () => {
  const elders = entry.organization('elders', 'Council of Elders');
  const youth = entry.organization('youth', 'Council of Youth');
  expect(
    mentionsOf('The Council of Elders met the Council of Youth. The Council agreed.', [elders, youth]),
  ).toHaveLength(2);
});

test.each([
  ['Norwegian Airlines', 'Norwegian Airlines grew. The Norwegian laughed.'],
  ['Digital Machines', 'Digital Machines grew. The Digital Act passed.'],
  ['Johnson Foods', 'Johnson Foods grew. Then Johnson laughed.'],
  ['Quoll Foods', 'Quoll Foods grew. Then Quoll Dahl laughed at Minna Quoll.'],
])('but not by a word of language or a person’s name: %s', (name, text) => {
  expect(mentionsOf(text, [entry.organization('firm', name)])).toEqual([`${name}=firm`]);
});

test('names are found as the other side of the ocean spells them', () => {
  const centre = entry.organization('centre', 'Quoll Centre for Co-operation and Defence');
  expect(mentionsOf('The Quoll Center for Cooperation and Defense met.', [centre])).toEqual([
    'Quoll Center for Cooperation and Defense=centre',
  ]);
  expect(mentionsOf('The Quoll Centrum for Co-operation and Defence met.', [centre])).toEqual([]);
});

test('an apostrophe within a name may be left out', () => {
  const nura = entry.place('nura', "Na'urah");
  expect(mentionsOf("Near Na'urah and Naurah, not Urah.", [nura])).toEqual(["Na'urah=nura", 'Naurah=nura']);
});

test('long names are found whatever capitals stand within them, short ones are told apart', () => {
  const line = entry.organization('line', 'QuollStreak');
  expect(mentionsOf('The Quollstreak sank.', [line])).toEqual(['Quollstreak=line']);
  expect(mentionsOf('The Quma sank.', [entry.organization('quma', 'QuMa')])).toEqual([]);
  const act = entry.document('act', 'QUOLL Dike Act');
  expect(mentionsOf('The Quoll Dike Act passed.', [act])).toEqual(['Quoll Dike Act=act']);
  expect(mentionsOf('A Quoll passed.', [entry.organization('act', 'QUOLL')])).toEqual([]);
});

test('a person with an initial first is found by the given name after it', () => {
  expect(mentionsOf('Ada Holm came.', [entry.person('ada', 'M. Ada Holm')])).toEqual(['Ada Holm=ada']);
});

test('a name’s own noun may come before it, and then the name alone counts in that article', () => {
  const ferry = entry.place('ferry', 'Quoll salt mine');
  expect(mentionsOf('They saw the salt mine Quoll. Quoll was dark.', [ferry])).toEqual(['Quoll=ferry', 'Quoll=ferry']);
  expect(mentionsOf('They saw the mine Quoll. Quoll was dark.', [ferry])).toEqual([]);
});

test('a family name that is a common noun is no surname', () => {
  const affair = { ...entry.person('affair', 'Quoll affair'), family: ['affair'] };
  expect(mentionsOf('The Quoll affair was an affair.', [affair])).toEqual(['Quoll affair=affair']);
  expect(readPersonName({ name: 'bell quoll', family: ['quoll'] }).families).toEqual(['quoll']);
});

test('an acronym that the article introduces counts in that article', () => {
  const agency = entry.organization('agency', 'Quoll Survey Agency');
  expect(mentionsOf('The Quoll Survey Agency (QUOSA) met. QUOSA agreed.', [agency])).toEqual([
    'Quoll Survey Agency=agency',
    'QUOSA=agency',
    'QUOSA=agency',
  ]);
  expect(mentionsOf('QUOSA agreed.', [agency])).toEqual([]);
});

test('an acronym that the article introduces for one entry is no other’s there', () => {
  const agency = entry.organization('agency', 'Quoll Survey Agency');
  const airline = entry.organization('airline', 'Quick Air', 'QSA', 'NSQ');
  expect(mentionsOf('The Quoll Survey Agency (QSA) met. QSA agreed.', [agency, airline])).toEqual([
    'Quoll Survey Agency=agency',
    'QSA=agency',
    'QSA=agency',
  ]);
  expect(mentionsOf('QSA agreed.', [agency, airline])).toEqual(['QSA=airline']);
  expect(mentionsOf('The Quoll Survey Agency (NSQ: QSA) met.', [agency, airline])).toContain('NSQ=airline');
});

test('small the before a name stays outside, a capital one amid a sentence belongs to it', () => {
  const post = entry.organization('post', 'The Quoll Post');
  expect(mentionsOf('He told the Quoll Post and told The Quoll Post, not a Quoll Post.', [post])).toEqual([
    'Quoll Post=post',
    'The Quoll Post=post',
  ]);
});

test('the common word at the start of a sentence is not the name', () => {
  const may = entry.person('may', 'Tessa May');
  expect(mentionsOf('May is mild. Tessa May may stay in May 2019; May said so.', [may])).toEqual([
    'Tessa May=may',
    'May=may',
  ]);
  const daily = entry.organization('daily', 'Light');
  expect(mentionsOf('Light and sound were bad.', [daily])).toEqual([]);
  expect(mentionsOf('Light and sound were bad.', [entry.term('light', 'Light')])).toEqual(['Light=light']);
  const turkey = entry.place('turkey', 'Turkey');
  expect(mentionsOf('Turkey with rice was served in Turkey.', [turkey])).toEqual(['Turkey=turkey']);
});

test('a term headed with a capital is found in small letters, one of a single word only as it is written', () => {
  const terms = [
    entry.term('easing', 'Easing of tariffs'),
    entry.term('kestrel', 'Kestrel'),
    entry.term('gdr', 'GDR debt'),
  ];
  expect(mentionsOf('The easing of tariffs, a kestrel and the Kestrel, gdr debt.', terms)).toEqual([
    'easing of tariffs=easing',
    'Kestrel=kestrel',
  ]);
});

test('a long name in small letters behind a capital is read in no time, and found', () => {
  const register = entry.term('register', 'Register of floating lights and unmanned beacons in Oldmark');
  const text = 'The Register of floating lights and unmanned beacons in Oldmark is out.';
  expect(mentionsOf(text, [register])).toEqual([
    'Register of floating lights and unmanned beacons in Oldmark=register',
  ]);
});
