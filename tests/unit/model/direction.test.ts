import { expect, test } from 'vitest';
import { directionOf } from '../../../src/model/direction.ts';

test.for(['ar', 'he', 'fa-IR', 'ur', 'dv', 'az-Arab', 'ckb'])('%s is written from right to left', (language) => {
  expect(directionOf(language)).toBe('rtl');
});

test.for(['en', 'de-AT', 'ru', 'zh-Hant', 'az', 'ur-Latn', 'tlh'])('%s is written from left to right', (language) => {
  expect(directionOf(language)).toBe('ltr');
});
