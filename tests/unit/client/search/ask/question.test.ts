import { describe, expect, test } from 'vitest';
import { readQuery, withoutChoice } from '../../../../../src/client/search/ask/query.ts';
import { inSyntax } from '../../../../../src/client/search/ask/question.ts';

describe('inSyntax', () => {
  test.for([
    ['What did Lavrov say about sanctions before 2020?', 'speaker:"Lavrov" sanctions before:2020'],
    ['what has the Security Council said on oil', 'speaker:"Security Council" oil'],
    ['What did Wang Yi say?', 'speaker:"Wang Yi"'],
    ['what did Pompeo say of the “sanctions regime” in 2018', 'speaker:"Pompeo" “sanctions regime” year:2018'],
    ['what did Wang say about Iran since 2018', 'speaker:"Wang" Iran after:2017'],
  ])('reads %s as typed syntax', ([question = '', syntax]) => {
    expect(inSyntax(question)).toBe(syntax);
  });

  test.for(['what is a veto', 'sanctions before:2020', 'What did "Lavrov" say about oil', 'somewhat did he say'])(
    'leaves %s as it is',
    (text) => {
      expect(inSyntax(text)).toBe(text);
    },
  );

  test('gives choices that can be taken back one by one', () => {
    const question = 'What did Lavrov say about sanctions before 2020?';
    const [speaker] = readQuery(question).choices;
    expect(speaker).toEqual({ field: 'speaker', value: 'Lavrov', not: false });
    expect(speaker && withoutChoice(question, speaker)).toBe('sanctions before:2020');
  });
});
